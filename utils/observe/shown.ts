import type { Shown } from '../model/observation';
import type { Labels } from './labels';
import type { AskingControl } from './listed-controls';
import { attribute, boxOf, closest, heightOf, isVisible, parent, windowOf } from './unclobbered';
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
export function howShown(control: AskingControl, labels: Labels): Seen {
  const because = whyNotShown(control);
  if (!because) return { shown: 'shown' };
  const carriedByLabel =
    control.localName === 'input' && ['radio', 'checkbox', 'file'].includes((control as HTMLInputElement).type);
  const own = carriedByLabel ? labels.of(control) : [];
  if (because !== 'decoy' && own.some((label) => !whyNotShown(label))) return { shown: 'through-label' };
  const dress = uploadOf(control) ?? dropDownOf(control);
  if (because !== 'decoy' && dress && !whyNotShown(dress)) return { shown: 'through-label' };
  return { shown: 'not-shown', notShownBecause: because };
}

function whyNotShown(element: Element): string | undefined {
  if (!isRendered(element)) return 'hidden';
  if (!isVisible(element, { opacityProperty: true })) return 'transparent';
  const box = boxOf(element);
  if (box.width <= NOTHING_PX || box.height <= NOTHING_PX) return 'zero-size';
  const view = windowOf(element);
  if (view && (box.right + view.scrollX <= 0 || box.bottom + view.scrollY <= 0)) return 'off-screen';
  if (isClippedAway(element)) return 'clipped';
  if (isDecoy(element)) return 'decoy';
  return undefined;
}

/** Ancestors asked for a box without height that hides what it holds: collapsed sections of accordions. */
const MAX_CLIPPING_ANCESTORS = 10;

/** Whether boxes hide what they hold, for one reading: neighbours lie in the same ones. */
let flatness = new WeakMap<Element, boolean>();

/** Forgets how boxes are laid out, at the start of each reading. */
export function forgetLayout(): void {
  flatness = new WeakMap();
}

function isClippedAway(element: Element): boolean {
  if (windowOf(element)?.getComputedStyle(element).clipPath === 'inset(50%)') return true;
  let at = parent(element);
  for (let level = 0; at && level < MAX_CLIPPING_ANCESTORS; level += 1, at = parent(at)) {
    const known = flatness.get(at) ?? hidesContent(at);
    flatness.set(at, known);
    if (known) return true;
  }
  return false;
}

function hidesContent(box: Element): boolean {
  if (heightOf(box) !== 0 || boxOf(box).height > NOTHING_PX) return false;
  return /hidden|clip/u.test(windowOf(box)?.getComputedStyle(box).overflowY ?? '');
}

/** Text inputs that neither the keyboard nor assistive technology can reach: bait for robots. */
function isDecoy(element: Element): boolean {
  return attribute(element, 'tabindex') === '-1' && closest(element, '[aria-hidden="true"]') !== null;
}
