import { isChoiceBox, isInChoiceBox } from './choice-boxes';
import { documentOf, isElement, isVisible, nodeType, parent } from './unclobbered';

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
const MAX_NODES = 400;

export interface TextOptions {
  /** Cut after this many characters. */
  maxChars: number;
  /** Leave out what is not being rendered. False for texts of controls that are hidden themselves. */
  renderedOnly: boolean;
}

/** The text a person reads in a node, white space collapsed. Empty when there is none. Never a control's value. */
export function visibleText(node: Node, options: TextOptions): string {
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
  for (let seen = 0; seen < MAX_NODES && length < options.maxChars * 2 && walker.nextNode(); seen += 1) {
    if (isElement(walker.currentNode)) {
      parts.push(' ');
    } else {
      const data = startOf(walker.currentNode as Text, options.maxChars * 2);
      parts.push(data);
      length += data.length;
    }
  }
  return collapse(parts.join(''), options.maxChars);
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
  if (documentOf(node).designMode === 'on') return true;
  const element = isElement(node) ? node : parent(node);
  return element !== null && (element as HTMLElement).isContentEditable;
}

/** Whether an element's text counts: not code, not a control's content, not hidden where only rendered text counts. */
function mayHoldText(element: Element, options: TextOptions): boolean {
  if (NO_TEXT.has(element.localName) || isChoiceBox(element) || (element as HTMLElement).isContentEditable)
    return false;
  return !options.renderedOnly || isRendered(element);
}

/** Whether an element is being rendered and not `visibility: hidden`. */
export function isRendered(element: Element): boolean {
  return isVisible(element, { visibilityProperty: true });
}

/** Zero-width and direction marks that pages slip between letters; they are not part of what is read. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu;

function collapse(text: string, maxChars: number): string {
  const collapsed = text.replace(INVISIBLE, '').replace(/\s+/gu, ' ').trim();
  return collapsed.length <= maxChars ? collapsed : collapsed.slice(0, maxChars);
}
