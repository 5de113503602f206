import { customType, CUSTOM_SELECTOR, isCustomControl, mayBeCustom } from './custom-controls';
import { all, attribute, firstOf, hasChildElements, isElement, localName, matches } from './unclobbered';

/** Native controls that ask something: HTML's listed elements without buttons, outputs, fieldsets and hidden inputs. */
export const CONTROL_SELECTOR =
  'input:not([type=hidden i],[type=submit i],[type=button i],[type=reset i],[type=image i]),select,textarea';

export type NativeControl = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
/** What asks something: a native control, or a custom one (see {@link isCustomControl}). */
export type AskingControl = NativeControl | HTMLElement;

/** Whether a control is one of HTML's own. */
export function isNative(control: AskingControl): control is NativeControl {
  return CONTROL_NAMES.some((name) => name === localName(control));
}

/** Custom controls that were found, so that texts beside them are told apart; most pages have none. */
const seenCustom = new WeakSet<Element>();
let customsSeen = 0;

/** Whether an element asks something: a native control, or a custom one, which is remembered. */
export function isControl(element: Element, name: string, root: Document | ShadowRoot): boolean {
  if (CONTROL_NAMES.some((native) => native === name)) return matches(element, CONTROL_SELECTOR);
  if (!mayBeCustom(element) || !isCustomControl(element, root)) return false;
  seenCustom.add(element);
  customsSeen += 1;
  return true;
}

/** Controls that elements hold, for one reading: neighbours are asked again and again. */
let contents = new WeakMap<Element, readonly Element[]>();

/** Forgets which elements hold controls, at the start of each reading. */
export function forgetContents(): void {
  contents = new WeakMap();
}

/** Questions with more controls are looked through as sets. */
const FEW = 20;
const sets = new WeakMap<readonly Element[], ReadonlySet<Element>>();

function setOf(question: readonly Element[]): ReadonlySet<Element> {
  const known = sets.get(question);
  if (known?.size === question.length) return known;
  const set = new Set(question);
  sets.set(question, set);
  return set;
}

/** Whether a node is, or holds, a control outside the given question. */
export function holdsOtherControl(node: Node, question: readonly Element[]): boolean {
  if (!isElement(node)) return false;
  const held = contents.get(node) ?? controlsIn(node);
  contents.set(node, held);
  if (held.length > question.length) return true;
  const own = question.length > FEW ? setOf(question) : undefined;
  return held.some((control) => (own ? !own.has(control) : !question.includes(control)));
}

/** Controls looked at in one box: what holds more of one question holds no other, as far as is looked. */
const MAX_HELD = 1_000;

/** The element itself where it is a control, and the controls in it. */
function controlsIn(element: Element): Element[] {
  if (isNative(element as HTMLElement)) return matches(element, CONTROL_SELECTOR) ? [element] : [];
  const held = hasChildElements(element) ? firstOf(element, CONTROL_SELECTOR, MAX_HELD) : [];
  if (customsSeen > 0) held.push(...all(element, CUSTOM_SELECTOR).filter((custom) => seenCustom.has(custom)));
  if (seenCustom.has(element)) held.push(element);
  return held;
}

/** How many controls an element holds. */
export function countControls(element: Element): number {
  return all(element, CONTROL_SELECTOR).length;
}

const CONTROL_NAMES = ['input', 'select', 'textarea'] as const;

/** The state of the `type` attribute: `text` for unknown or missing types of inputs, the element's name otherwise. */
export function controlType(control: AskingControl): string {
  if (!isNative(control)) return customType(control);
  if (control.localName !== 'input') return control.localName;
  return attribute(control, 'type') ? (control as HTMLInputElement).type : 'text';
}
