import { chipsOf } from './chips';
import { forgetChips, markChips } from './choice-boxes';
import { companionsOf } from './companions';
import { holdsOtherControl } from './listed-controls';
import { all, boxOf, closest, contains, hasAttribute, isVisible, matches, parent } from './unclobbered';
import { shortText } from './visible-text';

/** Levels between the inner input of a drop-down widget and its outermost box: four in the common React and Vue kits. */
const MAX_LEVELS = 4;
/** An input this narrow, in CSS pixels, is the caret of a widget that shows its choice beside it. */
const CARET_PX = 40;
const LABELS = 'label,legend,th,dt,h1,h2,h3,h4,h5,h6';
/** Inputs that a list belongs to. */
const DROP_DOWNS =
  'input[role=combobox],input[aria-haspopup=listbox],input[aria-autocomplete=list],input[readonly][aria-expanded]';
const WRAPPERS = '[role=combobox],[aria-haspopup=listbox]';
/** One that can be searched in shows its own text; what was chosen before stands at most this near. */
const SEARCHABLE_LEVELS = 2;
const BOUNDARIES = 'form,body,fieldset,td,li';
/** `Upload`, `Drop your file here`: longer texts are prose. */
const MAX_CARD_CHARS = 40;
const BUTTONS = 'button,[role=button],label,a';

/** Boxes found before; asking again costs a climb and a layout. */
let known = new WeakMap<Element, Element | null>();

/** Forgets the boxes of all controls. */
export function forgetDropDowns(): void {
  known = new WeakMap();
  forgetChips();
}

/** Forgets the box of one control, around which the page has changed. */
export function forgetDropDown(control: Element): void {
  known.delete(control);
}

/**
 * The box of a custom drop-down whose inner input only holds the keyboard focus: it shows the person's choice as text beside that
 * input, so no text in it is ever read. `null` for any control that shows its own value.
 */
export function dropDownOf(control: Element): Element | null {
  const before = known.get(control);
  if (before !== undefined) return before;
  const box = findDropDown(control);
  known.set(control, box);
  return box;
}

function findDropDown(control: Element): Element | null {
  const wrapper = matches(control, 'input') ? closest(control, WRAPPERS) : null;
  if (wrapper && wrapper !== control) return wrapper;
  const companions = companionsOf(control);
  const chips = chipsOf(control, companions);
  markChips(control, chips?.around ?? control, chips?.elements ?? []);
  if (!matches(control, DROP_DOWNS)) return hasAttribute(control, 'readonly') ? (chips?.box ?? null) : null;
  const levels = showsNoValue(control) ? MAX_LEVELS : SEARCHABLE_LEVELS;
  return outermostBox([control, ...companions], levels, (box) => !holdsLabel(box));
}

/** Whether a box holds a label; one that the box hides from assistive technology only draws a gap in its edge. */
function holdsLabel(box: Element): boolean {
  return all(box, LABELS).some((label) => {
    const hidden = closest(label, '[aria-hidden=true]');
    return hidden === null || hidden === box || !contains(box, hidden);
  });
}

/** The box of an upload that a page dresses as a button or a field, where the file input itself is not seen. */
export function uploadOf(control: Element): Element | null {
  if (!matches(control, 'input[type=file i]')) return null;
  let box: Element | null = null;
  climb([control], MAX_LEVELS, (at) => {
    if (!box && (matches(at, BUTTONS) || all(at, BUTTONS).length > 0)) box = at;
    return true;
  });
  return box ?? cardOf(control);
}

/** A box that is clicked on as a whole: it holds the words for that, and the unseen input. */
function cardOf(upload: Element): Element | null {
  const box = parent(upload);
  if (!box || matches(box, BOUNDARIES) || holdsOtherControl(box, [upload])) return null;
  const text = shortText(box, MAX_CARD_CHARS + 1);
  return text !== '' && text.length <= MAX_CARD_CHARS ? box : null;
}

/**
 * What of a question's widget shows the person's choice, or says what to do rather than what is asked; texts beside the question stand outside
 * of it. `null` for most controls.
 */
export function widgetOf(control: Element): Element | null {
  const upload = uploadOf(control);
  return upload && matches(upload, 'button,[role=button]') ? upload : dropDownOf(control);
}

function showsNoValue(control: Element): boolean {
  if (hasAttribute(control, 'readonly')) return true;
  if (!isVisible(control, { opacityProperty: true })) return true;
  return boxOf(control).width < CARET_PX;
}

function outermostBox(own: readonly Element[], levels: number, isInside: (box: Element) => boolean): Element | null {
  let box: Element | null = null;
  climb(own, levels, (at) => {
    if (!isInside(at)) return false;
    box = at;
    return true;
  });
  return box;
}

/** Visits the ancestors that hold these controls and no others, the nearest to the first of them first, until told to stop. */
function climb(own: readonly Element[], levels: number, visit: (ancestor: Element) => boolean): void {
  let at = own[0] ? parent(own[0]) : null;
  for (let level = 0; at && level < levels; level += 1, at = parent(at)) {
    if (matches(at, BOUNDARIES) || holdsOtherControl(at, own) || !visit(at)) return;
  }
}
