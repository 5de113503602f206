import { contains, matches, parent } from './unclobbered';

/** Boxes of drop-downs that show the person's choice as plain text; held weakly, renewed with every reading. */
let boxes = new WeakSet<Element>();
/** Levels between such a box and the text in it. */
const MAX_DEPTH = 6;

/** Chips of boxes that hold several answers, with the box and the control that they belong to. */
let chips = new WeakMap<Element, { box: Element; control: Element }>();
let chipsOfControl = new WeakMap<Element, readonly Element[]>();

/** Takes note of the chips that show what was chosen or entered before in a control; none any more where none are given. `box` holds both. */
export function markChips(control: Element, box: Element, found: readonly Element[]): void {
  for (const chip of chipsOfControl.get(control) ?? []) if (chips.get(chip)?.control === control) chips.delete(chip);
  for (const chip of found) chips.set(chip, { box, control });
  if (found.length > 0) chipsOfControl.set(control, found);
  else chipsOfControl.delete(control);
}

/** Forgets all chips. */
export function forgetChips(): void {
  chips = new WeakMap();
  chipsOfControl = new WeakMap();
}

/** Whether an element is a chip of a control that still stands beside it. */
function isChip(element: Element): boolean {
  const known = chips.get(element);
  return known !== undefined && contains(known.box, element) && contains(known.box, known.control);
}

/** Takes note of the boxes in which a choice may stand, before any text is read. */
export function markChoiceBoxes(found: readonly Element[]): void {
  boxes = new WeakSet(found);
}

/** Takes note of one more. */
export function addChoiceBox(box: Element): void {
  boxes.add(box);
}

/** Elements that open a list, or hold a value by their role: what stands in them is chosen, typed or announced. */
const CHOOSERS =
  '[aria-haspopup=listbox],[aria-haspopup=tree],[aria-haspopup=grid],[role=combobox],[role=listbox],[role=textbox],[role=searchbox],[role=spinbutton],[role=slider],[role=status],[role=log],[role=alert],[role=option][aria-selected=true],[aria-live=polite],[aria-live=assertive]';

/** Whether an element by itself shows what the person chose or entered. */
export function showsChoice(element: Element): boolean {
  const known = shown.get(element) ?? matches(element, CHOOSERS);
  shown.set(element, known);
  return known;
}

/** Answers for one reading: each text is asked for all boxes around it. */
let shown = new WeakMap<Element, boolean>();

/** Forgets which elements show a choice, at the start of each reading. */
export function forgetChoosers(): void {
  shown = new WeakMap();
}

/** Whether an element is such a box. */
export function isChoiceBox(element: Element): boolean {
  return boxes.has(element) || isChip(element) || showsChoice(element);
}

/** Whether a node lies in such a box. */
export function isInChoiceBox(node: Node): boolean {
  let at = parent(node);
  for (let level = 0; at && level < MAX_DEPTH; level += 1, at = parent(at))
    if (boxes.has(at) || isChip(at) || showsChoice(at)) return true;
  return false;
}
