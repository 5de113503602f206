import { holdsOtherControl } from './listed-controls';
import { all, boxOf, isVisible, localName, matches, parent, windowOf } from './unclobbered';
import { visibleText } from './visible-text';

/** Controls that are pointed at rather than typed into: what is picked shows in the box under them. A line nobody sees is typed into by robots. */
const POINTED_AT = [
  'select',
  ...['radio', 'checkbox', 'range', 'color', 'date', 'time', 'month', 'week', 'datetime-local'].map(
    (type) => `input[type=${type} i]`,
  ),
].join(',');
/** Levels between such a control and the box that a page draws for it: one in the common kits, two where the control has a wrapper. */
const MAX_LEVELS = 3;
/** Boxes looked at in one level; a drawn control has a track, a thumb, a text and an arrow. */
const MAX_BOXES = 8;
/** Part of a drawn box that its control lies over: a person who points at the box meets the control more often than not. */
const COVERED = 0.5;

/**
 * The box that a page draws in place of a control which lies over it unseen: the thumb of a slider, the dressed box of a native list. `null`
 * where nothing is drawn under the control, where it takes no pointer, and for lines of text.
 */
export function drawnBoxUnder(control: Element): Element | null {
  if (!matches(control, POINTED_AT) || !isVisible(control, { visibilityProperty: true })) return null;
  const cover = boxOf(control);
  if (cover.width === 0 || cover.height === 0 || styleOf(control)?.pointerEvents === 'none') return null;
  let at = parent(control);
  for (let level = 0; at && level < MAX_LEVELS; level += 1, at = parent(at)) {
    if (matches(at, 'form,body,fieldset') || holdsOtherControl(at, [control])) return null;
    const found = [at, ...all(at, ':scope > *').slice(0, MAX_BOXES)].find(
      (box) => box !== control && isCovered(boxOf(box), cover) && isDrawn(box),
    );
    if (found) return found;
  }
  return null;
}

function isCovered(box: DOMRect, cover: DOMRect): boolean {
  const width = Math.min(box.right, cover.right) - Math.max(box.left, cover.left);
  const height = Math.min(box.bottom, cover.bottom) - Math.max(box.top, cover.top);
  return width > 0 && height > 0 && width * height >= COVERED * box.width * box.height;
}

/** Whether an element draws something by itself: a picture, a background, an edge, a text. */
function isDrawn(element: Element): boolean {
  if (['svg', 'img', 'canvas'].includes(localName(element))) return true;
  const style = styleOf(element);
  if (!style) return false;
  return (
    !/^(?:transparent|rgba\(0, 0, 0, 0\))$/u.test(style.backgroundColor) ||
    style.backgroundImage !== 'none' ||
    style.boxShadow !== 'none' ||
    Number.parseFloat(style.borderTopWidth) > 0 ||
    visibleText(element, { maxChars: 10, renderedOnly: true }) !== ''
  );
}

function styleOf(element: Element): CSSStyleDeclaration | undefined {
  return windowOf(element)?.getComputedStyle(element);
}
