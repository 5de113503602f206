import { customType, CUSTOM_SELECTOR, isCustomControl, mayBeCustom } from './custom-controls';
import { MAX_FRAMES } from '../model/limits';
import { indexIn } from './frame-address';
import { labelIndex, type LabelIndex } from './label-index';
import { selectorMaker, type SelectorMaker } from './selector-path';
import {
  all,
  attribute,
  byName,
  documentOf,
  everyElement,
  isAfter,
  isElement,
  localName,
  matches,
  shadowOf,
} from './unclobbered';

/** Native controls that ask something: HTML's listed elements without buttons, outputs, fieldsets and hidden inputs. */
export const CONTROL_SELECTOR =
  'input:not([type=hidden i],[type=submit i],[type=button i],[type=reset i],[type=image i]),select,textarea';

export type NativeControl = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
/** What asks something: a native control, or a custom one (see {@link isCustomControl}). */
export type AskingControl = NativeControl | HTMLElement;

/** Whether a control is one of HTML's own. */
export function isNative(control: AskingControl): control is NativeControl {
  return CONTROL_NAMES.some((name) => name === localName(control));
}

/** One document or shadow root, with the hops that lead to it. */
export interface Tree {
  root: Document | ShadowRoot;
  /** Selectors of the frames and shadow hosts on the way, outermost first. */
  hops: string[];
  /** Places of the frames on the way among those of their windows. */
  frames: number[];
  selectorOf: SelectorMaker;
  labelsOf: LabelIndex;
}

function treeOf(root: Document | ShadowRoot, hops: string[], frames: number[]): Tree {
  return { root, hops, frames, selectorOf: selectorMaker(root), labelsOf: labelIndex(root) };
}

/** Controls in document order with the tree each lies in, and frames whose document cannot be reached. */
export interface FoundControls {
  controls: { control: AskingControl; tree: Tree }[];
  trees: Tree[];
  unreadFrames: number;
  /** Frames among them that have a place, for whoever reads them from inside. */
  outsideFrames: { at: number[]; path: string[] }[];
}

/** Custom controls of the last walk, so that texts beside them are told apart; most pages have none. */
let seenCustom = new WeakSet<Element>();
let customsSeen = 0;

/** All that a walk stops at, but for shadow hosts, which no selector finds. */
const STOPS = `${CONTROL_SELECTOR},[role],[contenteditable],iframe,frame`;

/** Hops deeper than this are counted as unread frames; see MAX_HOPS of the model, less the control itself. */
const DEEPEST_HOPS = 19;

/**
 * Finds the controls of a document, its open shadow roots and its same-origin frames, in document order. Frames of other
 * origins are counted, not read; frames without size are left out of the count (they show a person nothing).
 */
export function findControls(top: Document): FoundControls {
  seenCustom = new WeakSet();
  customsSeen = 0;
  const found: FoundControls = { controls: [], trees: [], unreadFrames: 0, outsideFrames: [] };
  walk(treeOf(top, [], []), found);
  return found;
}

function walk(tree: Tree, found: FoundControls): void {
  found.trees.push(tree);
  const hosts = shadowHosts(tree.root);
  for (const element of inDocumentOrder(all(tree.root, STOPS), hosts)) {
    const name = localName(element);
    if (name === 'iframe' || name === 'frame') enterFrame(element, tree, found);
    else if (isControl(element, name, tree.root)) found.controls.push({ control: element as AskingControl, tree });
    const shadow = hosts.length > 0 ? shadowOf(element) : null;
    if (shadow) enter(shadow, element, tree, tree.frames, found);
  }
}

/** The elements of a tree that hold a shadow root. The live list of all elements is walked, which costs half of what a query would. */
function shadowHosts(root: Document | ShadowRoot): Element[] {
  const hosts: Element[] = [];
  const elements = everyElement(root);
  for (let index = 0; index < elements.length; index += 1) {
    const element = elements[index];
    if (element && shadowOf(element)) hosts.push(element);
  }
  return hosts;
}

/** Both lists as one, without doubles. Most pages have no host, and nothing is sorted. */
function inDocumentOrder(stops: Element[], hosts: readonly Element[]): Element[] {
  if (hosts.length === 0) return stops;
  return Array.from(new Set([...stops, ...hosts])).sort((a, b) => (isAfter(a, b) ? -1 : 1));
}

/** A native control, or a custom one, which is remembered. */
function isControl(element: Element, name: string, root: Document | ShadowRoot): boolean {
  if (CONTROL_NAMES.some((native) => native === name)) return matches(element, CONTROL_SELECTOR);
  if (!mayBeCustom(element) || !isCustomControl(element, root)) return false;
  seenCustom.add(element);
  customsSeen += 1;
  return true;
}

function enterFrame(frame: Element, tree: Tree, found: FoundControls): void {
  const inner = sameOriginDocument(frame as HTMLIFrameElement);
  const place = placeOf(frame as HTMLIFrameElement, tree);
  if (inner) enter(inner, frame, tree, place ?? tree.frames, found);
  else if (frame.clientWidth > 1 && frame.clientHeight > 1) {
    found.unreadFrames += 1;
    if (place && found.outsideFrames.length < MAX_FRAMES)
      found.outsideFrames.push({ at: place, path: [...tree.hops, tree.selectorOf(frame)] });
  }
}

/** The frame's place among those of the windows above it; `undefined` when it has none. */
function placeOf(frame: HTMLIFrameElement, tree: Tree): number[] | undefined {
  const { defaultView } = documentOf(frame);
  const index = defaultView ? indexIn(defaultView, frame.contentWindow) : -1;
  return index < 0 ? undefined : [...tree.frames, index];
}

function enter(root: Document | ShadowRoot, host: Element, tree: Tree, frames: number[], found: FoundControls): void {
  if (tree.hops.length >= DEEPEST_HOPS) found.unreadFrames += 1;
  else walk(treeOf(root, [...tree.hops, tree.selectorOf(host)], frames), found);
}

function sameOriginDocument(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

/** Cap of the model for one hop; only element names of a hostile length reach it. */
const MAX_SELECTOR_CHARS = 2000;

/** The control's selector path from the top document. */
export function pathOf(control: Element, tree: Tree): string[] {
  return [...tree.hops, tree.selectorOf(control)].map((selector) => selector.slice(0, MAX_SELECTOR_CHARS));
}

/** Resolves a path of a report to its element. `null` when a hop is no longer there or cannot be entered. */
export function resolvePath(top: Document, path: readonly string[]): Element | null {
  let root: Document | ShadowRoot | null = top;
  let element: Element | null = null;
  for (const selector of path) {
    if (!root) return null;
    element = firstMatch(root, selector);
    if (!element) return null;
    root = shadowOf(element) ?? sameOriginDocument(element as HTMLIFrameElement) ?? null;
  }
  return element;
}

function firstMatch(root: Document | ShadowRoot, selector: string): Element | null {
  try {
    return all(root, selector)[0] ?? null;
  } catch {
    return null;
  }
}

/** Whether a node is, or holds, a control outside the given question. */
export function holdsOtherControl(node: Node, question: readonly Element[]): boolean {
  if (!isElement(node)) return false;
  if (isOtherControl(node, question)) return true;
  if (customsSeen > 0 && all(node, CUSTOM_SELECTOR).some((custom) => isOtherControl(custom, question))) return true;
  return CONTROL_NAMES.some((name) => {
    const candidates = byName(node, name);
    for (let index = 0; index < candidates.length; index += 1) {
      const candidate = candidates[index];
      if (candidate && isOtherControl(candidate, question)) return true;
    }
    return false;
  });
}

/** How many controls an element holds. */
export function countControls(element: Element): number {
  return all(element, CONTROL_SELECTOR).length;
}

const CONTROL_NAMES = ['input', 'select', 'textarea'] as const;

function isOtherControl(element: Element, question: readonly Element[]): boolean {
  return (matches(element, CONTROL_SELECTOR) || seenCustom.has(element)) && !question.includes(element);
}

/** The state of the `type` attribute: `text` for unknown or missing types of inputs, the element's name otherwise. */
export function controlType(control: AskingControl): string {
  if (!isNative(control)) return customType(control);
  if (control.localName !== 'input') return control.localName;
  return attribute(control, 'type') ? (control as HTMLInputElement).type : 'text';
}
