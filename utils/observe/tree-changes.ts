import { CUSTOM_SELECTOR } from './custom-controls';
import { countBefore } from './headings';
import type { Slices } from './slices';
import { fillTree, stopAt, stopsIn, treesFrom, type Stop, type Tree } from './trees';
import {
  all,
  attribute,
  closest,
  contains,
  controlOf,
  isElement,
  localName,
  matches,
  parent,
  rootOf,
  written,
} from './unclobbered';

/** A frame has loaded a document. */
export interface FrameLoad {
  type: 'frame-load';
  target: Node;
}
/** One change of a page, as its observer tells. */
export type PageChange = MutationRecord | FrameLoad;

/** What changes touched, by the trees that they lie in. */
export interface Touched {
  /** Nodes that came, went or changed, with where they stand or stood. */
  nodes: { tree: Tree; node: Node; at: Node }[];
  /** Places where text, structure or, where `isRestyled` says so, looks changed: the questions next to them may read differently. */
  spots: { tree: Tree; node: Node; isRestyled: boolean }[];
  /** Elements whose own state changed: all questions in them may read and show differently. */
  regions: { tree: Tree; node: Element }[];
  /** Controls whose label changed, wherever it stands. */
  labelled: Set<Element>;
  /** Ids of elements that came, went or changed, for whoever refers to them. */
  ids: Set<string>;
  /** Trees with other headings than before. */
  headings: Set<Tree>;
}

/** Attributes that make an element a control or none, or say which. */
const IDENTITY: ReadonlySet<string> = new Set(['role', 'contenteditable', 'type']);
const NAMES: ReadonlySet<string> = new Set(['id', 'name']);

/** Brings the trees up to date with changes of the page, in the order in which they came, and tells what they touched. */
export async function applyChanges(top: Tree, changes: readonly PageChange[], slices: Slices): Promise<Touched> {
  const touched: Touched = {
    nodes: [],
    spots: [],
    regions: [],
    labelled: new Set(),
    ids: new Set(),
    headings: new Set(),
  };
  const trees = new Map<Node, Tree>(treesFrom(top).map((tree) => [tree.root, tree]));
  const added = new Map<Element, Tree>();
  for (const change of changes) {
    if (slices.isOver) await slices.next();
    const tree = trees.get(rootOf(change.target));
    if (!tree) continue;
    if (change.type === 'childList') takeChildren(change, tree, added, touched);
    else if (change.type === 'attributes') takeAttribute(change, tree, added, touched);
    else if (change.type === 'frame-load') added.set(change.target as Element, tree);
    else touch(change.target, tree, touched);
  }
  for (const tree of trees.values())
    if (tree.stops.some(({ element }) => !contains(tree.root, element)))
      tree.stops = tree.stops.filter(({ element }) => contains(tree.root, element));
  for (const [element, tree] of outermost(added)) {
    if (slices.isOver) await slices.next();
    if (contains(tree.root, element)) await renew(element, tree, slices);
  }
  return touched;
}

function takeChildren(change: MutationRecord, tree: Tree, added: Map<Element, Tree>, touched: Touched): void {
  const came = Array.from(change.addedNodes);
  const went = Array.from(change.removedNodes);
  tree.selectors.childrenChanged(change.target, came, went);
  for (const node of [...came, ...went]) {
    touched.nodes.push({ tree, node, at: change.target });
    if (!isElement(node)) continue;
    tree.labels.add(node);
    noteNames(node, touched);
    if (tree.headings.touch(node)) touched.headings.add(tree);
  }
  for (const node of came) if (isElement(node)) added.set(node, tree);
  // A custom control is one only while it holds no native one.
  const widget = isElement(change.target) ? closest(change.target, CUSTOM_SELECTOR) : null;
  if (widget) added.set(widget, tree);
  const place = [...came, change.nextSibling, change.previousSibling].find((node) => node && contains(tree.root, node));
  touch(place ?? change.target, tree, touched);
  if (place) noteAncestors(change.target, tree, touched);
}

function takeAttribute(change: MutationRecord, tree: Tree, added: Map<Element, Tree>, touched: Touched): void {
  const element = change.target as Element;
  const name = change.attributeName ?? '';
  // Scripts often write what is there already.
  if (written(element, name) === change.oldValue) return;
  if (IDENTITY.has(name)) added.set(element, tree);
  if (NAMES.has(name)) tree.selectors.namesChanged();
  if (name === 'for') tree.labels.add(element);
  if (name === 'for' || name === 'id') {
    if (change.oldValue) touched.ids.add(change.oldValue);
    // Which texts are chips of a field depends on which label names it.
    const form = closest(element, 'form');
    if (form) touched.regions.push({ tree, node: form });
  }
  touched.regions.push({ tree, node: element });
  touch(element, tree, touched, true);
}

/** A place that changed, with all that stands around it. */
function touch(node: Node, tree: Tree, touched: Touched, isRestyled = false): void {
  touched.spots.push({ tree, node, isRestyled });
  if (!isElement(node)) touched.nodes.push({ tree, node, at: node });
  if (tree.headings.touch(node)) touched.headings.add(tree);
  noteAncestors(node, tree, touched);
}

/** Ancestors asked for an id that others may refer to. */
const MAX_ANCESTORS = 30;

function noteAncestors(node: Node, tree: Tree, touched: Touched): void {
  const element = isElement(node) ? node : parent(node);
  if (!element) return;
  for (let at: Element | null = element, level = 0; at && level < MAX_ANCESTORS; at = parent(at), level += 1) {
    const id = attribute(at, 'id');
    if (id) touched.ids.add(id);
  }
  const label = closest<HTMLLabelElement>(element, 'label');
  const control = label && controlOf(label);
  if (control) touched.labelled.add(control);
  const legend = closest(element, 'legend');
  const group = legend && parent(legend);
  if (group) touched.regions.push({ tree, node: group });
  const table = closest<HTMLTableElement>(element, 'table');
  if (table?.rows[0] && contains(table.rows[0], element)) touched.regions.push({ tree, node: table });
}

/** The names by which questions may refer to a node, or to what is in it. */
function noteNames(element: Element, { ids }: Touched): void {
  for (const named of [element, ...all(element, '[id],label[for]')]) {
    const id = attribute(named, 'id');
    if (id) ids.add(id);
    const target = localName(named) === 'label' ? attribute(named, 'for') : undefined;
    if (target) ids.add(target);
  }
}

/** Those that lie in no other one. */
function outermost(added: ReadonlyMap<Element, Tree>): [Element, Tree][] {
  const entries = Array.from(added);
  if (entries.length === 1) return entries;
  return entries.filter(([element]) => {
    for (let at = parent(element); at; at = parent(at)) if (added.has(at)) return false;
    return true;
  });
}

/** Looks anew at an element that came or changed its nature, and puts what is found in its place among the stops of its tree. */
async function renew(element: Element, tree: Tree, slices: Slices): Promise<void> {
  const isFrame = matches(element, 'iframe,frame');
  const found = isFrame ? await filled(stopAt(element, tree), slices) : await stopsIn(element, tree, slices);
  const rest = tree.stops.filter((stop) => !contains(element, stop.element));
  if (found.length === 0 && rest.length === tree.stops.length) return;
  const at = countBefore(
    rest.map((stop) => stop.element),
    element,
  );
  tree.stops = [...rest.slice(0, at), ...found, ...rest.slice(at)];
}

async function filled(stop: Stop | null, slices: Slices): Promise<Stop[]> {
  if (stop?.inner) await fillTree(stop.inner, slices);
  return stop ? [stop] : [];
}
