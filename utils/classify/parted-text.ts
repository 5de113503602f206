import { FILLER_WORDS } from './filler-words';
import { split } from './tokens';

/** Parts of a text: what stands in brackets explains, what stands after a comma or a slash is said beside. */
export interface PartedText {
  tokens: string[];
  partOf: number[];
  bracketed: Set<number>;
  /** Words of each part that are neither fillers nor digits. */
  content: number[];
}

const PART_BREAK = /([()（）[\]【】,，、/／;；:：|•*＊?!。？！\n]|\.\s|\s[-–—]\s)/u;
const OPENING = /^[(（[【]$/u;
const CLOSING = /^[)）\]】]$/u;
const MAX_TOKENS = 60;

/** Splits a text into its parts at brackets, commas, slashes, stars and the like; a hyphen parts only between blanks. */
export function partText(text: string): PartedText {
  const parted: PartedText = { tokens: [], partOf: [], bracketed: new Set(), content: [] };
  let part = 0;
  let depth = 0;
  for (const piece of text.split(PART_BREAK)) {
    if (piece === '') continue;
    if (OPENING.test(piece)) depth += 1;
    else if (CLOSING.test(piece)) depth = Math.max(0, depth - 1);
    const tokens = split(piece);
    if (tokens.length === 0) continue;
    if (depth > 0) parted.bracketed.add(part);
    parted.tokens.push(...tokens);
    parted.partOf.push(...tokens.map(() => part));
    parted.content.push(tokens.filter(isContent).length);
    part += 1;
    if (parted.tokens.length >= MAX_TOKENS) break;
  }
  return parted;
}

/** Whether a token says something of what is asked: no filler, no digits. */
export function isContent(token: string): boolean {
  const first = token.charCodeAt(0);
  return !(first >= 48 && first <= 57) && !FILLER_WORDS.has(token);
}

/** The part that a token stands in; -1 outside the text. */
export function partAt(parted: PartedText, at: number): number {
  return parted.partOf[at] ?? -1;
}
