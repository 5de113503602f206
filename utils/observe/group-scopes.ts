import { CONTROL_SELECTOR, isNative, type AskingControl } from './listed-controls';
import type { Tree } from './trees';
import { all, attribute, childNodes, closest, first, isElement, localName, matches, parent } from './unclobbered';
import { shortText } from './visible-text';

/** Which question a control is part of: those with the same name in the same scope are one. */
export interface GroupKey {
  name: string;
  /** The element around them; `null` where it is their form. */
  scope: Element | null;
}

const CHECK_BOXES = 'input[type=checkbox i]';
/** Boxes of one character, as codes are typed into. */
const CHARACTERS =
  'input:is([maxlength="1"],[size="1"]):is([type=text i],[type=tel i],[type=number i],[type=password i],:not([type]))';
/** Codes have four to eight digits; a date in boxes of one digit has eight. */
const MIN_CHARACTERS = 4;
/** Levels between a box and what holds all boxes of one question. */
const MAX_LEVELS = 4;
/** Longer texts beside a box are declarations that are agreed to one by one. */
const MAX_CHOICE_CHARS = 60;

/** Tells which controls are one question. For one look at all controls of a page. */
export class GroupScopes {
  private readonly isOne = new Map<Element, boolean>();

  /** The group of a control; `undefined` where it asks by itself. */
  keyOf(control: AskingControl, type: string, tree: Tree): GroupKey | undefined {
    const name = attribute(control, 'name');
    if (type === 'radio') return name ? { name: `radio ${name}`, scope: null } : namelessRadio(control);
    if (type === 'checkbox') return name ? { name: `checkbox ${name}`, scope: null } : this.namelessBox(control, tree);
    return isNative(control) && matches(control, CHARACTERS) ? this.character(control) : undefined;
  }

  private namelessBox(control: AskingControl, tree: Tree): GroupKey | undefined {
    const scope = closest(control, 'fieldset,[role=group]');
    if (!scope) return undefined;
    const isOne = this.isOne.get(scope) ?? isOneChoice(scope, tree);
    this.isOne.set(scope, isOne);
    return isOne ? { name: 'checkbox', scope } : undefined;
  }

  private character(control: Element): GroupKey | undefined {
    let scope = parent(control);
    for (let level = 1; scope && level < MAX_LEVELS && all(scope, CONTROL_SELECTOR).length < 2; level += 1)
      scope = parent(scope);
    if (!scope) return undefined;
    const held = all(scope, CONTROL_SELECTOR);
    const isOne = held.length >= MIN_CHARACTERS && held.every((one) => matches(one, CHARACTERS));
    return isOne ? { name: 'characters', scope } : undefined;
  }
}

function namelessRadio(control: AskingControl): GroupKey | undefined {
  const scope = closest(control, 'fieldset,[role=radiogroup]') ?? (isNative(control) ? null : radiosAround(control));
  return scope ? { name: 'radio', scope } : undefined;
}

/** The nearest box that holds a custom radio button and another one. */
function radiosAround(radio: Element): Element | null {
  let at = parent(radio);
  for (let level = 0; at && level < MAX_LEVELS; level += 1, at = parent(at))
    if (all(at, '[role=radio]').length > 1) return at;
  return null;
}

/** Whether a group of check boxes has a name of its own and holds nothing but short choices. */
function isOneChoice(group: Element, tree: Tree): boolean {
  const held = all(group, CONTROL_SELECTOR);
  if (held.length < 2 || !held.every((box) => matches(box, CHECK_BOXES) && isChoice(box, group))) return false;
  return hasName(group, tree);
}

function isChoice(box: Element, group: Element): boolean {
  if (attribute(box, 'name') || closest(box, 'fieldset,[role=group]') !== group) return false;
  const label = closest(box, 'label');
  if (!label) return true;
  return !first(label, 'a[href]') && shortText(label, MAX_CHOICE_CHARS + 1).length <= MAX_CHOICE_CHARS;
}

function hasName(group: Element, { root }: Tree): boolean {
  if (attribute(group, 'aria-label') || attribute(group, 'aria-labelledby')) return true;
  const id = attribute(group, 'id');
  if (id !== undefined && first(root, `label[for="${CSS.escape(id)}"]`)) return true;
  return childNodes(group).some(
    (child) => isElement(child) && localName(child) === 'legend' && shortText(child, 2) !== '',
  );
}
