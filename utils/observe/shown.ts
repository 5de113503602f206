import type { Shown } from '../model/observation';
import type { LabelIndex } from './label-index';
import type { AskingControl } from './listed-controls';
import { attribute, closest, documentOf, parent } from './unclobbered';
import { isRendered } from './visible-text';
import { dropDownOf, uploadOf } from './widgets';

/** Boxes at most this wide or high, in CSS pixels, show a person nothing: the usual sizes of visually hidden controls. */
const NOTHING_PX = 2;

/** Whether a person can see the control, and if not, why. */
export interface Seen {
  shown: Shown;
  notShownBecause?: string;
}

/**
 * Tells what a person can see: the control itself, only its label or widget (radio buttons, boxes, uploads and drop-downs that a
 * page draws itself), or nothing (collapsed, off-screen, decoys for robots).
 */
export function howShown(control: AskingControl, labelsOf: LabelIndex): Seen {
  const because = whyNotShown(control);
  if (!because) return { shown: 'shown' };
  const carriedByLabel =
    control.localName === 'input' && ['radio', 'checkbox', 'file'].includes((control as HTMLInputElement).type);
  const labels = carriedByLabel ? labelsOf(control) : [];
  if (because !== 'decoy' && labels.some((label) => !whyNotShown(label))) return { shown: 'through-label' };
  const dress = uploadOf(control) ?? dropDownOf(control);
  if (because !== 'decoy' && dress && !whyNotShown(dress)) return { shown: 'through-label' };
  return { shown: 'not-shown', notShownBecause: because };
}

function whyNotShown(element: Element): string | undefined {
  if (!isRendered(element)) return 'hidden';
  if (!element.checkVisibility({ opacityProperty: true })) return 'transparent';
  const box = element.getBoundingClientRect();
  if (box.width <= NOTHING_PX || box.height <= NOTHING_PX) return 'zero-size';
  const view = element.ownerDocument.defaultView;
  if (view && (box.right + view.scrollX <= 0 || box.bottom + view.scrollY <= 0)) return 'off-screen';
  if (isClippedAway(element)) return 'clipped';
  if (isDecoy(element)) return 'decoy';
  return undefined;
}

/** Ancestors asked for a box without height that hides what it holds: collapsed sections of accordions. */
const MAX_CLIPPING_ANCESTORS = 10;

function isClippedAway(element: Element): boolean {
  const view = documentOf(element).defaultView;
  if (view?.getComputedStyle(element).clipPath === 'inset(50%)') return true;
  let at = parent(element);
  for (let level = 0; at && level < MAX_CLIPPING_ANCESTORS; level += 1, at = parent(at)) {
    const isFlat = (at as HTMLElement).clientHeight === 0 && at.getBoundingClientRect().height <= NOTHING_PX;
    if (isFlat && view && /hidden|clip/u.test(view.getComputedStyle(at).overflowY)) return true;
  }
  return false;
}

/** Text inputs that neither the keyboard nor assistive technology can reach: bait for robots. */
function isDecoy(element: Element): boolean {
  return attribute(element, 'tabindex') === '-1' && closest(element, '[aria-hidden="true"]') !== null;
}
