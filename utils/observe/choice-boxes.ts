import { matches, parent } from './unclobbered';

/** Boxes of drop-downs that show the person's choice as plain text; held weakly, renewed with every reading. */
let boxes = new WeakSet<Element>();
/** Levels between such a box and the text in it. */
const MAX_DEPTH = 6;

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
  return matches(element, CHOOSERS);
}

/** Whether an element is such a box. */
export function isChoiceBox(element: Element): boolean {
  return boxes.has(element) || showsChoice(element);
}

/** Whether a node lies in such a box. */
export function isInChoiceBox(node: Node): boolean {
  let at = parent(node);
  for (let level = 0; at && level < MAX_DEPTH; level += 1, at = parent(at))
    if (boxes.has(at) || showsChoice(at)) return true;
  return false;
}
