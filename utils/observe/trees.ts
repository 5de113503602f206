import { MAX_FRAMES } from '../model/limits';
import { indexIn, sameOriginDocument } from './frame-address';
import { Headings } from './headings';
import { Labels } from './labels';
import { isControl, type AskingControl } from './listed-controls';
import { Selectors } from './selector-path';
import type { Slices } from './slices';
import { all, attribute, elementsFrom, hasAttribute, isElement, localName, shadowOf, windowOf } from './unclobbered';

/** One document or shadow root, the way to it, and what was found in it. */
export interface Tree {
  root: Document | ShadowRoot;
  /** The frame or shadow host that holds it, with the tree that that one lies in. `null` for the top document. */
  above: { tree: Tree; host: Element } | null;
  /** Frames and shadow hosts on the way. */
  depth: number;
  /** Places of the frames on the way among those of their windows. */
  frames: readonly number[];
  /** What was found, in document order. */
  stops: Stop[];
  selectors: Selectors;
  labels: Labels;
  headings: Headings;
}

/** An element that the walk of a tree stops at: a control, a frame, a shadow host, or a control that is a host too. */
export interface Stop {
  element: Element;
  control: AskingControl | null;
  /** The document or shadow root in it. */
  inner: Tree | null;
  /** A frame that shows something and cannot be entered from here; `at` is missing where it has no place among its siblings. */
  outside: { at?: number[] } | null;
}

/** What elements are to the sweep by their name; others count only for a role, for being edited in place, or for a shadow root. */
type Part = 'stop' | 'label' | 'heading' | 'plain';
const PARTS: ReadonlyMap<string, Part> = new Map([
  ...['input', 'select', 'textarea', 'iframe', 'frame'].map((name) => [name, 'stop'] as const),
  ['label', 'label'] as const,
  // Elements that pages are full of and that cannot hold a shadow root (DOM, valid shadow host names).
  ...[
    'a',
    'li',
    'ul',
    'img',
    'b',
    'i',
    'em',
    'strong',
    'td',
    'tr',
    'option',
    'button',
    'svg',
    'path',
    'g',
    'br',
    'script',
    'source',
  ].map((name) => [name, 'plain'] as const),
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, 'heading'] as const),
]);
/** Hops deeper than this are counted as unread frames; see MAX_HOPS of the model, less the control itself. */
const DEEPEST_HOPS = 19;
/** Elements swept over between two looks at the clock. */
const SWEPT_AT_ONCE = 1_000;

/** The tree of a document or shadow root, nothing found in it yet. */
export function treeOf(root: Document | ShadowRoot, above: Tree['above'] = null, frames: readonly number[] = []): Tree {
  return {
    root,
    above,
    depth: above ? above.tree.depth + 1 : 0,
    frames,
    stops: [],
    selectors: new Selectors(root),
    labels: new Labels(root),
    headings: new Headings(root),
  };
}

/**
 * Finds what a tree holds, and what lies in the frames of the same origin and the shadow roots below it. Frames of other origins are counted,
 * not read; frames without size show a person nothing and are left out.
 */
export async function fillTree(tree: Tree, slices: Slices): Promise<void> {
  const { stops, headings, labels, named } = await sweep(tree.root, tree, slices);
  tree.stops = stops;
  tree.headings.know(headings);
  tree.labels.know(labels);
  tree.selectors.know(named);
}

/** What a subtree holds that came into a tree, in document order; its inner trees are filled. */
export async function stopsIn(node: Element, tree: Tree, slices: Slices): Promise<Stop[]> {
  return (await sweep(node, tree, slices)).stops;
}

interface Swept {
  stops: Stop[];
  headings: Element[];
  /** Labels that name their control by id. */
  labels: HTMLLabelElement[];
  /** Native controls and frames with a name. */
  named: Element[];
}

/** One pass over all elements from a node on: several queries would each cost as much (docs/figures.md). */
async function sweep(from: Node, tree: Tree, slices: Slices): Promise<Swept> {
  const swept: Swept = { stops: [], headings: [], labels: [], named: [] };
  const marked = new Set([...all(from as ParentNode, '[role]'), ...all(from as ParentNode, '[contenteditable]')]);
  if (isElement(from)) marked.add(from);
  const elements = elementsFrom(from);
  let left = SWEPT_AT_ONCE;
  for (let node = elements.nextNode(); node; node = elements.nextNode()) {
    const element = node as Element;
    const name = localName(element);
    const part = PARTS.get(name);
    const isPart = part !== undefined && part !== 'plain';
    const isHost = part === undefined && shadowOf(element, name) !== null;
    if (isPart || isHost || (marked.size > 0 && marked.has(element))) {
      const inner = take(element, part, tree, swept);
      if (inner) await fillTree(inner, slices);
    }
    if ((left -= 1) > 0) continue;
    left = SWEPT_AT_ONCE;
    if (slices.isOver) await slices.next();
  }
  return swept;
}

/** Puts an element where it belongs. Returns the tree in it, for it to be filled before what comes after. */
function take(element: Element, part: Part | undefined, tree: Tree, swept: Swept): Tree | null {
  if (part === 'stop' && hasAttribute(element, 'name')) swept.named.push(element);
  if (part === 'label' && hasAttribute(element, 'for')) swept.labels.push(element as HTMLLabelElement);
  if (part === 'heading' || attribute(element, 'role') === 'heading') swept.headings.push(element);
  const stop = stopAt(element, tree);
  if (stop) swept.stops.push(stop);
  return stop?.inner ?? null;
}

/** What an element is to the walk. `null` when it is none of that, or holds nothing a person sees. */
export function stopAt(element: Element, tree: Tree): Stop | null {
  const name = localName(element);
  if (name === 'iframe' || name === 'frame') return frameStop(element as HTMLIFrameElement, tree);
  const control = isControl(element, name, tree.root) ? (element as AskingControl) : null;
  const shadow = shadowOf(element);
  if (!control && !shadow) return null;
  if (!shadow) return { element, control, inner: null, outside: null };
  return tree.depth >= DEEPEST_HOPS
    ? { element, control, inner: null, outside: {} }
    : { element, control, inner: treeOf(shadow, { tree, host: element }, tree.frames), outside: null };
}

function frameStop(frame: HTMLIFrameElement, tree: Tree): Stop | null {
  const inner = sameOriginDocument(frame);
  const at = placeOf(frame, tree);
  const stop = { element: frame, control: null };
  if (inner && tree.depth < DEEPEST_HOPS)
    return { ...stop, inner: treeOf(inner, { tree, host: frame }, at ?? tree.frames), outside: null };
  if (!inner && (frame.clientWidth <= 1 || frame.clientHeight <= 1)) return null;
  return { ...stop, inner: null, outside: inner || !at ? {} : { at } };
}

/** The frame's place among those of the windows above it; `undefined` when it has none. */
function placeOf(frame: HTMLIFrameElement, tree: Tree): number[] | undefined {
  const view = windowOf(frame);
  const index = view ? indexIn(view, frame.contentWindow) : -1;
  return index < 0 ? undefined : [...tree.frames, index];
}

/** Selectors of the frames and shadow hosts that lead to a tree, outermost first. */
function hopsTo(tree: Tree): string[] {
  return tree.above ? [...hopsTo(tree.above.tree), tree.above.tree.selectors.of(tree.above.host)] : [];
}

/** A number that grows whenever paths into a tree may have changed. */
export function versionOf(tree: Tree): number {
  return tree.selectors.version + (tree.above ? versionOf(tree.above.tree) : 0);
}

/** The selector path of an element of a tree from the top document. */
export function pathOf(element: Element, tree: Tree): string[] {
  return [...hopsTo(tree), tree.selectors.of(element)];
}

/** A tree with all trees below it, in document order. */
export function treesFrom(tree: Tree): Tree[] {
  return [tree, ...tree.stops.flatMap(({ inner }) => (inner ? treesFrom(inner) : []))];
}

/** What all trees together hold. */
export interface Findings {
  /** Controls in document order, those of an inner tree where its host stands. */
  controls: { control: AskingControl; tree: Tree }[];
  /** Frames that nothing here reads. */
  unreadFrames: number;
  /** Frames among them that have a place, for whoever reads them from inside. */
  outsideFrames: { at: number[]; path: string[] }[];
}

/** Gathers what a tree and all trees below it hold. */
export function findingsOf(top: Tree): Findings {
  const found: Findings = { controls: [], unreadFrames: 0, outsideFrames: [] };
  gather(top, found);
  return found;
}

function gather(tree: Tree, found: Findings): void {
  for (const { element, control, inner, outside } of tree.stops) {
    if (control) found.controls.push({ control, tree });
    if (inner) gather(inner, found);
    if (!outside) continue;
    found.unreadFrames += 1;
    if (outside.at && found.outsideFrames.length < MAX_FRAMES)
      found.outsideFrames.push({ at: outside.at, path: pathOf(element, tree) });
  }
}
