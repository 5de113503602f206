import { all, attribute, closest, hasAttribute, matches, parent } from './unclobbered';
import { visibleText } from './visible-text';

/** Roles of widgets that ask something, and elements that are edited in place (WAI-ARIA 1.2, input roles; HTML, contenteditable). */
const WIDGETS = [
  ...['combobox', 'listbox', 'radiogroup', 'checkbox', 'switch', 'textbox', 'searchbox', 'spinbutton'].map(
    (role) => `[role=${role}]`,
  ),
  '[contenteditable=""]',
  '[contenteditable=true i]',
  '[contenteditable=plaintext-only i]',
];
/** Elements that may be controls without being native ones. */
export const CUSTOM_SELECTOR = WIDGETS.map((widget) => `${widget}:not(input,select,textarea)`).join(',');

const NATIVE = 'input,select,textarea';
/** Widgets of lists and menus, whose boxes pick rows and commands. */
const PICKERS = '[role=grid],[role=treegrid],[role=tree],[role=menu],[role=menubar],[role=toolbar]';

const TYPES: Readonly<Record<string, string>> = {
  combobox: 'select',
  listbox: 'select',
  radiogroup: 'radio',
  checkbox: 'checkbox',
  switch: 'checkbox',
  searchbox: 'search',
  spinbutton: 'number',
};

/** Whether an element has the marks of a custom control: a role, or a way to be edited. */
export function mayBeCustom(element: Element): boolean {
  return (
    (hasAttribute(element, 'role') || hasAttribute(element, 'contenteditable')) && matches(element, CUSTOM_SELECTOR)
  );
}

/**
 * Whether an element with those marks is a control: it asks something and holds no native control, since then that one is read. The list that
 * a combobox opens is part of it.
 */
export function isCustomControl(element: Element, root: Document | ShadowRoot): boolean {
  if (all(element, NATIVE).length > 0 || closest(element, PICKERS)) return false;
  const outer = parent(element);
  if (outer && closest(outer, CUSTOM_SELECTOR)) return false;
  const role = attribute(element, 'role');
  if (role === 'radiogroup') return all(element, '[role=radio]').length > 0;
  return role !== 'listbox' || !isPopup(element, root);
}

function isPopup(listbox: Element, root: Document | ShadowRoot): boolean {
  const id = attribute(listbox, 'id');
  return (
    id !== undefined && all(root, `[aria-controls~="${CSS.escape(id)}"],[aria-owns~="${CSS.escape(id)}"]`).length > 0
  );
}

/** What a custom control is like, in the words of native types. */
export function customType(element: Element): string {
  const role = attribute(element, 'role');
  const type = role === undefined ? undefined : TYPES[role];
  if (type) return type;
  return role === undefined || attribute(element, 'aria-multiline') === 'true' ? 'textarea' : 'text';
}

/** Text of a check box or switch, which has its name from its content; never of one whose content is a value. */
export function nameFromContent(element: Element): string | undefined {
  if (!matches(element, '[role=checkbox],[role=switch]')) return undefined;
  return visibleText(element, { maxChars: 300, renderedOnly: false }) || undefined;
}

/** Elements whose texts are the choices of a custom control: its own, or those of the list that it opens. */
export function choicesOf(element: Element, root: Document | ShadowRoot): Element[] {
  const own = all(element, '[role=option],[role=radio]');
  if (own.length > 0) return own;
  const lists = [attribute(element, 'aria-controls'), attribute(element, 'aria-owns')];
  return lists.flatMap((id) => (id ? all(root, `#${CSS.escape(id.split(/\s/u)[0] ?? '')} [role=option]`) : []));
}
