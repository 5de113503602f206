import { isChoiceBox, isInChoiceBox } from './choice-boxes';
import {
  documentOf,
  hostOf,
  isDesigned,
  isEditable,
  isElement,
  isVisible,
  localName,
  nodeType,
  parent,
  rootOf,
  slotOf,
  slotted,
  windowOf,
} from './unclobbered';

/** Elements whose text is no label: code, embedded controls (their text would be a value), media, and editable text. */
const NO_TEXT = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'select',
  'textarea',
  'option',
  'datalist',
  'svg',
  'iframe',
  'output',
  'button',
]);

/** Text nodes looked at for one text: enough for any label, bounded for hostile pages. */
const MAX_NODES = 120;
/** Nodes read of one slot; a label is put in as one or a few. */
const MAX_SLOTTED = 20;

export interface TextOptions {
  /** Cut after this many characters. */
  maxChars: number;
  /** Leave out what is not being rendered. False for texts of controls that are hidden themselves. */
  renderedOnly: boolean;
}

/** Texts of elements by how they were asked for, for one reading: a label is asked for its own question and for its neighbours. */
let texts = new Map<number, WeakMap<Element, string>>();

/** Forgets the texts of elements, at the start of each reading. */
export function forgetTexts(): void {
  texts = new Map();
}

/** The text a person reads in a node, white space collapsed. Empty when there is none. Never a control's value. */
export function visibleText(node: Node, options: TextOptions): string {
  if (!isElement(node)) return readText(node, options);
  const key = options.renderedOnly ? options.maxChars : -options.maxChars;
  const known = texts.get(key) ?? new WeakMap<Element, string>();
  texts.set(key, known);
  const text = known.get(node) ?? readText(node, options);
  known.set(node, text);
  return text;
}

function readText(node: Node, options: TextOptions): string {
  if (isEdited(node) || isInChoiceBox(node)) return '';
  if (nodeType(node) === Node.TEXT_NODE) return collapse(startOf(node as Text, options.maxChars * 4), options.maxChars);
  if (!isElement(node) || !mayHoldText(node, options)) return '';
  const parts: string[] = [];
  let length = 0;
  const walker = Document.prototype.createTreeWalker.call(
    documentOf(node),
    node,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (candidate) =>
      isElement(candidate) && !mayHoldText(candidate, options) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const add = (text: string) => {
    parts.push(text);
    length += text.length;
  };
  addSlotted(node, options, add);
  for (let seen = 0; seen < MAX_NODES && length < options.maxChars * 2 && walker.nextNode(); seen += 1) {
    const at = walker.currentNode;
    if (!isElement(at)) add(startOf(at as Text, options.maxChars * 2));
    else if (addSlotted(at, options, add)) skipContent(walker);
    else parts.push(' ');
  }
  return collapse(parts.join(''), options.maxChars);
}

/** Adds what a page put into a slot, which is read in its place. False for a slot without, and for any other element. */
function addSlotted(element: Element, options: TextOptions, add: (text: string) => void): boolean {
  const nodes = slotted(element).slice(0, MAX_SLOTTED);
  for (const node of nodes) add(` ${visibleText(node, options)} `);
  return nodes.length > 0;
}

/** Moves to the end of the content of the element that a walker stands at. */
function skipContent(walker: TreeWalker): void {
  while (walker.lastChild());
}

/** Text nodes looked at for a short text. */
const MAX_SHORT_NODES = 10;

/** The first characters of an element's text as written, shown or not, white space collapsed; for links, whose texts are short. */
export function shortText(element: Element, maxChars: number): string {
  const walker = Document.prototype.createTreeWalker.call(documentOf(element), element, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let seen = 0; seen < MAX_SHORT_NODES && text.length < maxChars && walker.nextNode(); seen += 1)
    text += startOf(walker.currentNode as Text, maxChars);
  return collapse(text, maxChars);
}

/** The first characters of a text node, so that a node of many megabytes is never copied. */
function startOf(text: Text, maxChars: number): string {
  return CharacterData.prototype.substringData.call(text, 0, maxChars);
}

/** Whether a node lies in what the person edits: a rich-text field, or a document in design mode. */
function isEdited(node: Node): boolean {
  if (isDesigned(documentOf(node))) return true;
  const element = isElement(node) ? node : parent(node);
  return element !== null && isEditable(element);
}

/** Whether an element's text counts: not code, not a control's content, not hidden where only rendered text counts. */
function mayHoldText(element: Element, options: TextOptions): boolean {
  if (NO_TEXT.has(localName(element)) || isChoiceBox(element) || isEditable(element)) return false;
  return !options.renderedOnly || isRendered(element);
}

/**
 * Whether an element is being rendered and not `visibility: hidden`. One without a box of its own (`display: contents`, as every slot) is where
 * the element around it is.
 */
export function isRendered(element: Element): boolean {
  if (isVisible(element, { visibilityProperty: true })) return true;
  const style = windowOf(element)?.getComputedStyle(element);
  if (style?.display !== 'contents' || style.visibility !== 'visible') return false;
  const around = slotOf(element) ?? parent(element) ?? hostOf(rootOf(element));
  return around !== null && isRendered(around);
}

/** Zero-width and direction marks that pages slip between letters; they are not part of what is read. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu;

function collapse(text: string, maxChars: number): string {
  const collapsed = text.replace(INVISIBLE, '').replace(/\s+/gu, ' ').trim();
  return collapsed.length <= maxChars ? collapsed : collapsed.slice(0, maxChars);
}
