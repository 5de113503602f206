import { isColour } from './file-names';
import { countControls, holdsOtherControl } from './listed-controls';
import { isPopup } from './popups';
import {
  type SiblingDirection,
  hasChildElements,
  isElement,
  localName,
  matches,
  parent,
  parentNode,
  siblingElement,
  siblingOf,
} from './unclobbered';
import { visibleText, type TextOptions } from './visible-text';

/** Levels climbed from a control in search of its text. Labelled rows of real forms nest less deep than this. */
const MAX_LEVELS = 8;
/** Text behind a control is looked for this far up: helper texts and floating labels sit close. */
const MAX_AFTER_LEVELS = 4;
/** Siblings looked at on one level. */
const MAX_SIBLINGS = 12;
/** Longer passages are prose, not labels; the longest labels of real forms stay below. */
const MAX_LABEL_CHARS = 160;

/** Containers that a label does not reach across. */
const BOUNDARIES = new Set(['form', 'body', 'html', 'fieldset', 'table', 'tbody', 'dialog', 'main']);

/** Texts that a person reads beside a question, and the elements they stand in. */
export interface NearbyTexts {
  /** Nearest text in front of it that belongs to no other control. */
  before?: string;
  /** Text behind it, inside the box that holds no other control. */
  after?: string;
  /** A short text at the end of its row, past the one behind it: a column of `optional` and `required`. */
  rowEnd?: string;
  /** Text in front of the row of controls that it belongs to, where nothing stands directly in front. */
  group?: string;
  /** The same where it surely belongs to one row of few boxes, so that its mark is theirs. */
  row?: string;
  sources: Element[];
  /** Ancestors that hold this question and no other, the nearest first. */
  boxes: Element[];
}

/**
 * Finds the text in front of a question and behind it by the structure of the page: siblings first, then the siblings of each
 * ancestor, until another control comes between. Layout is not asked, so the result does not depend on a style sheet. What stands inside the
 * `widget` of the question may be the person's choice and is left out.
 */
export function nearbyTexts(
  question: readonly Element[],
  options: TextOptions,
  widget: Element | null = null,
): NearbyTexts {
  const found: NearbyTexts = { sources: [], boxes: [] };
  const control = question[0];
  if (!control) return found;
  const limited = { ...options, maxChars: MAX_LABEL_CHARS + 1 };
  const isUpload = matches(control, 'input[type=file i]');
  const search: Search = { question, options: limited, sources: found.sources, skipsLabels: isUpload };
  const unsourced: Search = { ...search, sources: [] };
  let node: Node = widget ?? control;
  let crossed = false;
  for (let level = 0; level < MAX_LEVELS; level += 1) {
    const container = parent(node);
    if (!container) break;
    const back = isUpload && localName(container) === 'label' ? NOTHING : collect(node, 'previousSibling', search);
    const key = crossed ? 'group' : 'before';
    if (back.text && !found[key]) {
      found[key] = back.text;
      if (crossed && isElement(node) && countControls(node) <= MAX_ROW_CONTROLS) found.row = back.text;
    } else if (back.beyond && !found.group) found.group = back.beyond;
    const alone = !holdsOtherControl(container, question);
    if (alone && !BOUNDARIES.has(localName(container))) found.boxes.push(container);
    if (alone && !crossed && !found.after && level < MAX_AFTER_LEVELS) {
      const last = question.length === 1 ? node : lastInside(container, question);
      found.after = collect(last, 'nextSibling', search).text;
    } else if (alone && !crossed && !found.rowEnd && level < MAX_AFTER_LEVELS) {
      const last = question.length === 1 ? node : lastInside(container, question);
      const text = shortText(collect(last, 'nextSibling', unsourced).text);
      if (text !== found.after) found.rowEnd = text;
    }
    if (!alone && level === 0 && !found.after) found.after = loneStar(collect(node, 'nextSibling', unsourced).text);
    crossed ||= back.blocked;
    if (!alone && !found.rowEnd && isCell(container) && countControls(container) <= MAX_ROW_CONTROLS)
      found.rowEnd = cellAfter(container, question, limited);
    if (found.before && !alone && !found.group && !isWorded(found.before))
      found.group = found.row = rowLabel(container, question, limited);
    if (found.group || (found.before && !alone) || BOUNDARIES.has(localName(container))) break;
    node = container;
  }
  if (!found.after) delete found.after;
  return found;
}

/** In a row without boxes only a star by itself is surely of the control before it. */
function loneStar(text: string): string {
  return /^[*＊]$/u.test(text) ? text : '';
}

/** Words of a mark; longer texts at a row's end are notes. */
const MAX_ROW_END_CHARS = 24;

function shortText(text: string): string {
  return text.length <= MAX_ROW_END_CHARS ? text : '';
}

function isCell(element: Element): boolean {
  return localName(element) === 'td' || localName(element) === 'dd';
}

/** The column of marks beside a cell of several boxes. */
function cellAfter(cell: Element, question: readonly Element[], options: TextOptions): string {
  const next = siblingElement(cell, 'nextSibling');
  return next && isCell(next) && !holdsOtherControl(next, question) ? shortText(visibleText(next, options)) : '';
}

/** A dash, a bracket, the year's 年: what stands between the boxes of one row labels none of them. */
function isWorded(text: string): boolean {
  return /\p{L}.*\p{L}.*\p{L}/u.test(text);
}

/** A row of boxes for one answer has no more: year, month and day, or the four parts of a number. */
const MAX_ROW_CONTROLS = 4;

/** The label in front of a row of boxes that has only units or dashes between them: the cell before, or the text before the row. */
function rowLabel(row: Element, question: readonly Element[], options: TextOptions): string {
  if (BOUNDARIES.has(localName(row)) || countControls(row) > MAX_ROW_CONTROLS) return '';
  for (let at: Element | null = row, level = 0; at && level < 3; at = parent(at), level += 1) {
    const before: Element | null = siblingElement(at, 'previousSibling');
    if (before && holdsOtherControl(before, question)) return '';
    const text = before ? visibleText(before, options) : '';
    if (text) return text.length > MAX_LABEL_CHARS ? '' : text;
    if (BOUNDARIES.has(localName(parent(at) ?? at))) return '';
  }
  return '';
}

/** The words inside an upload's label are its button; the question stands before it. */
const NOTHING: Collected = { text: '', blocked: false };

interface Collected {
  text: string;
  /** Another control came between. */
  blocked: boolean;
  /** Where one came between: the text in front of the row of controls. */
  beyond?: string;
}

/** What is looked for beside a question. */
interface Search {
  question: readonly Element[];
  options: TextOptions;
  /** Takes the elements that texts were found in. */
  sources: Element[];
  /** The label of an upload is its button, not its question. */
  skipsLabels: boolean;
}

function collect(from: Node, direction: SiblingDirection, search: Search): Collected {
  const { question, options, sources, skipsLabels } = search;
  const parts: string[] = [];
  let sibling = siblingOf(from, direction);
  for (let seen = 0; sibling && seen < MAX_SIBLINGS; seen += 1, sibling = siblingOf(sibling, direction)) {
    if (holdsOtherControl(sibling, question)) {
      const beyond =
        direction === 'previousSibling' && parts.length === 0 ? textBeyond(sibling, question, options) : '';
      return { text: joined(parts, direction), blocked: true, ...(beyond && { beyond }) };
    }
    if (isLineBreak(sibling) && parts.length > 0) break;
    const text =
      skipsLabels && isElement(sibling) && localName(sibling) === 'label' ? '' : visibleText(sibling, options);
    if (text.length > MAX_LABEL_CHARS) break;
    if (!text || isColour(text) || (isElement(sibling) && isPopup(sibling))) continue;
    parts.push(text);
    if (isElement(sibling)) sources.push(sibling);
    if (/\p{L}/u.test(text) && isBlock(sibling)) break;
  }
  return { text: joined(parts, direction), blocked: false };
}

/** The text in front of a row of bare controls: past the controls themselves, up to the first text. */
function textBeyond(from: Node, question: readonly Element[], options: TextOptions): string {
  let sibling: Node | null = from;
  for (let seen = 0; sibling && seen < MAX_SIBLINGS; seen += 1, sibling = siblingOf(sibling, 'previousSibling')) {
    if (isElement(sibling) && hasChildElements(sibling) && holdsOtherControl(sibling, question)) continue;
    const text = isElement(sibling) && isPopup(sibling) ? '' : visibleText(sibling, options);
    if (text) return text.length > MAX_LABEL_CHARS ? '' : text;
  }
  return '';
}

function joined(parts: string[], direction: string): string {
  const ordered = direction === 'previousSibling' ? parts.toReversed() : parts;
  return ordered.join(' ').slice(0, MAX_LABEL_CHARS);
}

const INLINE = new Set([
  'span',
  'b',
  'strong',
  'em',
  'i',
  'small',
  'sup',
  'sub',
  'font',
  'abbr',
  'a',
  'br',
  'img',
  'button',
]);

/** A line break parts what stands before it from what comes after, as old pages without boxes lay out their rows. */
function isLineBreak(node: Node): boolean {
  return isElement(node) && localName(node) === 'br';
}

function isBlock(node: Node): boolean {
  return isElement(node) && !INLINE.has(localName(node));
}

function lastInside(container: Element, question: readonly Element[]): Node {
  const last = question.at(-1);
  let node: Node | null = last ?? null;
  while (node && parentNode(node) !== container) node = parentNode(node);
  return node ?? container;
}
