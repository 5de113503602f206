import type { FirstLook } from '../model/observation';
import { reportableUrl } from '../model/reportable-url';
import { sameOriginDocument } from './frame-address';
import { isControl } from './listed-controls';
import { shopSigns } from './shop-signs';
import { all, attribute, elementsFrom, isElement, listOf, localName, shadowOf, titleOf } from './unclobbered';

/** Counting stops here: more controls than one, or one password, are enough to read on. */
const ENOUGH = 20;
/** Native elements of one name looked at in one document; hidden inputs come in dozens. */
const MAX_INPUTS = 500;
/** Elements asked for a shadow root in one document; what stands deeper in a long page without any control is not found by the first look. */
const MAX_HOSTS = 3_000;
/** Documents and shadow roots looked into. */
const MAX_ROOTS = 200;

type Count = Pick<FirstLook, 'controls' | 'passwords' | 'outsideFrames'>;

/** What a first look gives. */
export interface Looked {
  look: FirstLook;
  /** The documents and shadow roots that were looked into, for whoever watches them. */
  roots: (Document | ShadowRoot)[];
}

/**
 * The first, cheap look at a page: how many controls there are, up to twenty, and where one stands alone the signs of a shop, which decide only
 * there. No field is described, no layout asked but of frames.
 */
export function firstLook(document: Document): Looked {
  const count: Count = { controls: 0, passwords: 0, outsideFrames: 0 };
  const roots: Looked['roots'] = [];
  countIn(document, count, roots);
  const signs =
    count.controls === 1 ? shopSigns(document) : { structuredTypes: [], prices: 0, linkPaths: [], linkTexts: [] };
  const url = reportableUrl(document.location.href).slice(0, 4000);
  return { look: { url, title: titleOf(document).slice(0, 300), ...count, ...signs }, roots };
}

function countIn(root: Document | ShadowRoot, count: Count, roots: Looked['roots']): void {
  if (roots.length >= MAX_ROOTS) return;
  roots.push(root);
  for (const name of ['input', 'select', 'textarea']) {
    const elements = listOf(root, name);
    for (let at = 0; at < elements.length && at < MAX_INPUTS && count.controls < ENOUGH; at += 1)
      addControl(elements[at], root, count);
  }
  if (count.controls > 1) return;
  for (const element of [...all(root, '[role]'), ...all(root, '[contenteditable]')].slice(0, MAX_INPUTS))
    addControl(element, root, count);
  const frames = listOf<HTMLIFrameElement>(root, 'iframe');
  for (let at = 0; at < frames.length && count.controls <= 1; at += 1) lookIntoFrame(frames[at], count, roots);
  const elements = elementsFrom(root);
  for (let seen = 0, node = elements.nextNode(); node && seen < MAX_HOSTS && count.controls <= 1; seen += 1) {
    const shadow = isElement(node) ? shadowOf(node) : null;
    if (shadow) countIn(shadow, count, roots);
    node = elements.nextNode();
  }
}

function addControl(element: Element | undefined, root: Document | ShadowRoot, count: Count): void {
  if (!element || !isControl(element, localName(element), root)) return;
  count.controls += 1;
  if (attribute(element, 'type')?.toLowerCase() === 'password') count.passwords += 1;
}

function lookIntoFrame(frame: HTMLIFrameElement | undefined, count: Count, roots: Looked['roots']): void {
  if (!frame) return;
  const inner = sameOriginDocument(frame);
  if (inner) countIn(inner, count, roots);
  else if (frame.clientWidth > 1 && frame.clientHeight > 1) count.outsideFrames += 1;
}
