import type { FirstLook } from '../model/observation';
import { reportableUrl } from '../model/reportable-url';
import { sameOriginDocument } from './frame-address';
import { isControl } from './listed-controls';
import { all, attribute, elementsFrom, isElement, listOf, localName, shadowOf, titleOf } from './unclobbered';

/** Counting stops here: more controls than one, or one password, are enough to read on. */
const ENOUGH = 20;
/** Native elements of one name looked at in one document; hidden inputs come in dozens. */
const MAX_INPUTS = 500;
/** Elements asked for a shadow root in one document; what stands deeper in a long page without any control is not found by the first look. */
const MAX_HOSTS = 1_000;
/** Documents and shadow roots looked into. */
const MAX_ROOTS = 200;

type Count = Pick<FirstLook, 'controls' | 'passwords' | 'outsideFrames' | 'lone'>;

/** What a first look gives. */
export interface Looked {
  look: FirstLook;
  /** The documents and shadow roots that were looked into, for whoever watches them. */
  roots: (Document | ShadowRoot)[];
}

/**
 * The first, cheap look at a page: how many controls there are, up to twenty, and where one stands alone what is written on it. No field is
 * described, no layout asked but of frames; the signs of a shop are gathered when the page is read.
 */
export function firstLook(document: Document): Looked {
  const count: Count = { controls: 0, passwords: 0, outsideFrames: 0 };
  const roots: Looked['roots'] = [];
  countIn(document, count, roots);
  const url = reportableUrl(document.location.href).slice(0, 4000);
  const signs = { structuredTypes: [], prices: 0, linkPaths: [], linkTexts: [] };
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
  // Pages whose controls are all custom have no native one either, not even a search.
  const customs = count.controls > 0 ? [] : [...all(root, '[role]'), ...all(root, '[contenteditable]')];
  for (const element of customs.slice(0, MAX_INPUTS)) addControl(element, root, count);
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
  if (count.controls === 1) count.lone = writtenOn(element);
  else delete count.lone;
  if (attribute(element, 'type')?.toLowerCase() === 'password') count.passwords += 1;
}

function lookIntoFrame(frame: HTMLIFrameElement | undefined, count: Count, roots: Looked['roots']): void {
  if (!frame) return;
  const inner = sameOriginDocument(frame);
  if (inner) countIn(inner, count, roots);
  else if (frame.clientWidth > 1 && frame.clientHeight > 1) count.outsideFrames += 1;
}

const WRITTEN = ['type', 'role', 'name', 'id', 'placeholder', 'aria-label', 'title'] as const;

function writtenOn(control: Element): string[] {
  return WRITTEN.flatMap((name) => attribute(control, name)?.slice(0, 100) ?? []);
}
