import { holdsOtherControl } from './listed-controls';
import { isElement, localName, parent } from './unclobbered';
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
  /** Text in front of the row of controls that it belongs to, where nothing stands directly in front. */
  group?: string;
  sources: Element[];
  /** Ancestors that hold this question and no other, the nearest first. */
  boxes: Element[];
}

/**
 * Finds the text in front of a question and behind it by the structure of the page: siblings first, then the siblings of each
 * ancestor, until another control comes between. Layout is not asked, so the result does not depend on a style sheet.
 */
export function nearbyTexts(question: readonly Element[], options: TextOptions): NearbyTexts {
  const found: NearbyTexts = { sources: [], boxes: [] };
  const control = question[0];
  if (!control) return found;
  const limited = { ...options, maxChars: MAX_LABEL_CHARS + 1 };
  let node: Node = control;
  let crossed = false;
  for (let level = 0; level < MAX_LEVELS; level += 1) {
    const container = parent(node);
    if (!container) break;
    const back = collect(node, 'previousSibling', question, limited, found.sources);
    const key = crossed ? 'group' : 'before';
    if (back.text && !found[key]) found[key] = back.text;
    else if (back.beyond && !found.group) found.group = back.beyond;
    const alone = !holdsOtherControl(container, question);
    if (alone && !BOUNDARIES.has(localName(container))) found.boxes.push(container);
    if (alone && !crossed && !found.after && level < MAX_AFTER_LEVELS) {
      const last = question.length === 1 ? node : lastInside(container, question);
      found.after = collect(last, 'nextSibling', question, limited, found.sources).text;
    }
    if (!alone && level === 0 && !found.after)
      found.after = loneStar(collect(node, 'nextSibling', question, limited, []).text);
    crossed ||= back.blocked;
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

interface Collected {
  text: string;
  /** Another control came between. */
  blocked: boolean;
  /** Where one came between: the text in front of the row of controls. */
  beyond?: string;
}

function collect(
  from: Node,
  direction: 'previousSibling' | 'nextSibling',
  question: readonly Element[],
  options: TextOptions,
  sources: Element[],
): Collected {
  const parts: string[] = [];
  let sibling = from[direction];
  for (let seen = 0; sibling && seen < MAX_SIBLINGS; seen += 1, sibling = sibling[direction]) {
    if (holdsOtherControl(sibling, question)) {
      const beyond =
        direction === 'previousSibling' && parts.length === 0 ? textBeyond(sibling, question, options) : '';
      return { text: joined(parts, direction), blocked: true, ...(beyond && { beyond }) };
    }
    if (isLineBreak(sibling) && parts.length > 0) break;
    const text = visibleText(sibling, options);
    if (text.length > MAX_LABEL_CHARS) break;
    if (!text) continue;
    parts.push(text);
    if (isElement(sibling)) sources.push(sibling);
    if (/\p{L}/u.test(text) && isBlock(sibling)) break;
  }
  return { text: joined(parts, direction), blocked: false };
}

/** The text in front of a row of bare controls: past the controls themselves, up to the first text. */
function textBeyond(from: Node, question: readonly Element[], options: TextOptions): string {
  let sibling: Node | null = from;
  for (let seen = 0; sibling && seen < MAX_SIBLINGS; seen += 1, sibling = sibling.previousSibling) {
    if (isElement(sibling) && sibling.childElementCount > 0 && holdsOtherControl(sibling, question)) continue;
    const text = visibleText(sibling, options);
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
  return isElement(node) && !INLINE.has(node.localName);
}

function lastInside(container: Element, question: readonly Element[]): Node {
  const last = question.at(-1);
  let node: Node | null = last ?? null;
  while (node && node.parentNode !== container) node = node.parentNode;
  return node ?? container;
}
