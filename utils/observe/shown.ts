import type { Shown } from '../model/observation';
import { hiddenByBoxes, NOTHING_PX } from './clipping';
import type { Labels } from './labels';
import { isListFilter } from './list-filter';
import type { AskingControl } from './listed-controls';
import { drawnBoxUnder } from './overlaid';
import { attribute, boxOf, closest, isVisible, windowOf } from './unclobbered';
import { isRendered } from './visible-text';
import { dropDownOf, uploadOf } from './widgets';

export { forgetLayout } from './clipping';

/** Whether a person can see the control, and if not, why. */
export interface Seen {
  shown: Shown;
  notShownBecause?: string;
}

/**
 * Tells what a person can see: the control itself, only its label or widget (radio buttons, boxes, uploads, drop-downs and sliders that a
 * page draws itself), or nothing (collapsed, cut off, off-screen); decoys for robots and lines that search another control's list count as nothing.
 */
export function howShown(control: AskingControl, labels: Labels): Seen {
  const because = whyNotShown(control);
  if (because && isSeenThrough(control, labels)) return { shown: 'through-label' };
  const notShownBecause = because ?? whyNoQuestion(control);
  return notShownBecause ? { shown: 'not-shown', notShownBecause } : { shown: 'shown' };
}

function isSeenThrough(control: AskingControl, labels: Labels): boolean {
  const carriedByLabel =
    control.localName === 'input' && ['radio', 'checkbox', 'file'].includes((control as HTMLInputElement).type);
  if (carriedByLabel && labels.of(control).some((label) => !whyNotShown(label))) return true;
  const dress = uploadOf(control) ?? dropDownOf(control) ?? (isDecoy(control) ? null : drawnBoxUnder(control));
  return dress !== null && !whyNotShown(dress);
}

function whyNotShown(element: Element): string | undefined {
  if (!isRendered(element)) return 'hidden';
  if (!isVisible(element, { opacityProperty: true })) return 'transparent';
  const box = boxOf(element);
  if (box.width <= NOTHING_PX || box.height <= NOTHING_PX) return 'zero-size';
  const view = windowOf(element);
  if (view && (box.right + view.scrollX <= 0 || box.bottom + view.scrollY <= 0)) return 'off-screen';
  return hiddenByBoxes(element, box);
}

/** Why a control in sight asks nothing. */
function whyNoQuestion(control: Element): 'decoy' | 'list-filter' | undefined {
  if (isDecoy(control)) return 'decoy';
  return isListFilter(control) ? 'list-filter' : undefined;
}

/** Text inputs that neither the keyboard nor assistive technology can reach: bait for robots. */
function isDecoy(element: Element): boolean {
  return attribute(element, 'tabindex') === '-1' && closest(element, '[aria-hidden="true"]') !== null;
}
