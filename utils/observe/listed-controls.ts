import { labelIndex, type LabelIndex } from './label-index';
import { selectorMaker, type SelectorMaker } from './selector-path';
import { all, attribute, byName, isElement, localName, matches, shadowOf } from './unclobbered';

/** Native controls that ask something: HTML's listed elements without buttons, outputs, fieldsets and hidden inputs. */
export const CONTROL_SELECTOR =
  'input:not([type=hidden i],[type=submit i],[type=button i],[type=reset i],[type=image i]),select,textarea';

export type NativeControl = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** One document or shadow root, with the hops that lead to it. */
export interface Tree {
  root: Document | ShadowRoot;
  /** Selectors of the frames and shadow hosts on the way, outermost first. */
  hops: string[];
  selectorOf: SelectorMaker;
  labelsOf: LabelIndex;
}

function treeOf(root: Document | ShadowRoot, hops: string[]): Tree {
  return { root, hops, selectorOf: selectorMaker(root), labelsOf: labelIndex(root) };
}

/** Controls in document order with the tree each lies in, and frames whose document cannot be reached. */
export interface FoundControls {
  controls: { control: NativeControl; tree: Tree }[];
  trees: Tree[];
  unreadFrames: number;
}

/** Hops deeper than this are counted as unread frames; see MAX_HOPS of the model, less the control itself. */
const DEEPEST_HOPS = 19;

/**
 * Finds the controls of a document, its open shadow roots and its same-origin frames, in document order. Frames of other
 * origins are counted, not read; frames without size are left out of the count (they show a person nothing).
 */
export function findControls(top: Document): FoundControls {
  const found: FoundControls = { controls: [], trees: [], unreadFrames: 0 };
  walk(treeOf(top, []), found);
  return found;
}

function walk(tree: Tree, found: FoundControls): void {
  found.trees.push(tree);
  const asking = new Set(all(tree.root, CONTROL_SELECTOR));
  for (const element of all(tree.root, '*')) {
    if (asking.has(element)) found.controls.push({ control: element as NativeControl, tree });
    else if (isFrame(element)) enterFrame(element, tree, found);
    const shadow = shadowOf(element);
    if (shadow) enter(shadow, element, tree, found);
  }
}

function isFrame(element: Element): boolean {
  const name = localName(element);
  return name === 'iframe' || name === 'frame';
}

function enterFrame(frame: Element, tree: Tree, found: FoundControls): void {
  const inner = sameOriginDocument(frame as HTMLIFrameElement);
  if (inner) enter(inner, frame, tree, found);
  else if (frame.clientWidth > 1 && frame.clientHeight > 1) found.unreadFrames += 1;
}

function enter(root: Document | ShadowRoot, host: Element, tree: Tree, found: FoundControls): void {
  if (tree.hops.length >= DEEPEST_HOPS) found.unreadFrames += 1;
  else walk(treeOf(root, [...tree.hops, tree.selectorOf(host)]), found);
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
  return matches(element, CONTROL_SELECTOR) && !question.includes(element);
}

/** The state of the `type` attribute: `text` for unknown or missing types of inputs, the element's name otherwise. */
export function controlType(control: NativeControl): string {
  if (control.localName !== 'input') return control.localName;
  return attribute(control, 'type') ? (control as HTMLInputElement).type : 'text';
}
