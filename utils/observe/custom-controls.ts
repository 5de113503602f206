import {
  all,
  attribute,
  closest,
  first,
  hasAttribute,
  hostOf,
  isElement,
  localName,
  matches,
  parent,
  rootOf,
  shadowOf,
  slotOf,
  slotted,
} from './unclobbered';
import { visibleText } from './visible-text';

/** Roles of widgets that ask something, and elements that are edited in place (WAI-ARIA 1.2, input roles; HTML, contenteditable). */
const WIDGETS = [
  ...[
    'combobox',
    'listbox',
    'radiogroup',
    'checkbox',
    'switch',
    'textbox',
    'searchbox',
    'spinbutton',
    'slider',
    'radio',
  ].map((role) => `[role=${role}]`),
  '[contenteditable=""]',
  '[contenteditable=true i]',
  '[contenteditable=plaintext-only i]',
];
/** Elements that may be controls without being native ones. */
export const CUSTOM_SELECTOR = WIDGETS.map((widget) => `${widget}:not(input,select,textarea)`).join(',');

/** Where a widget keeps its answer: seen by nobody, reached by no key. */
export const CARRIERS =
  'input[tabindex="-1"]:is([aria-hidden=true],[hidden]):not([type=checkbox i],[type=radio i],[type=file i],[type=password i])';
const NATIVE = `input:not([type=hidden i],${CARRIERS}),select,textarea`;
/** Widgets of lists and menus, whose boxes pick rows and commands. */
const PICKERS = '[role=grid],[role=treegrid],[role=tree],[role=menu],[role=menubar],[role=toolbar]';

/** Levels between a radio button without a group and what holds others: a list has its rows between. */
const MAX_RADIO_LEVELS = 4;

const TYPES: Readonly<Record<string, string>> = {
  combobox: 'select',
  listbox: 'select',
  radiogroup: 'radio',
  radio: 'radio',
  slider: 'range',
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
  if (role === 'radiogroup') return radiosOf(element).length > 0 || slottedElements(element).length > 1;
  if (role === 'radio') return isLooseRadio(element);
  if (role === 'slider') return isInForm(element);
  return role !== 'listbox' || !isPopup(element, root);
}

/** The radio buttons of a group: in it, or put into it from outside of its shadow root, also as hosts of a button each. */
function radiosOf(group: Element): Element[] {
  const own = all(group, '[role=radio]');
  return own.length > 0 ? own : slottedElements(group).filter(isRadio);
}

function isRadio(element: Element): boolean {
  if (attribute(element, 'role') === 'radio') return true;
  const shadow = shadowOf(element);
  return shadow !== null && first(shadow, '[role=radio]') !== null;
}

function slottedElements(element: Element): Element[] {
  return all(element, 'slot:not([name])').flatMap((slot) => slotted(slot).filter(isElement));
}

/** Whether a radio button belongs to no group that is one by its role, but has others beside it. */
function isLooseRadio(radio: Element): boolean {
  for (let at: Element | null = radio; at; at = around(at)) if (attribute(at, 'role') === 'radiogroup') return false;
  let at = parent(radio);
  for (let level = 0; at && level < MAX_RADIO_LEVELS; level += 1, at = parent(at))
    if (all(at, '[role=radio]').length > 1) return true;
  return false;
}

/** Sliders outside of forms wind films on, turn volumes down and narrow lists. */
function isInForm(element: Element): boolean {
  for (let at: Element | null = element; at; at = around(at)) if (localName(at) === 'form') return true;
  return false;
}

/** The element around another as it is drawn: the slot that it is put into, its parent, or the host of its shadow root. */
function around(element: Element): Element | null {
  return slotOf(element) ?? parent(element) ?? hostOf(rootOf(element));
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
  if (attribute(element, 'role') === 'radiogroup') return radiosOf(element);
  const own = all(element, '[role=option]');
  if (own.length > 0) return own;
  const lists = [attribute(element, 'aria-controls'), attribute(element, 'aria-owns')];
  return lists.flatMap((id) => (id ? all(root, `#${CSS.escape(id.split(/\s/u)[0] ?? '')} [role=option]`) : []));
}
