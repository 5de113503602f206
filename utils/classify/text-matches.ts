import type { FieldKind } from '../knowledge/field-kinds';
import { LABEL_PHRASES, type LabelMeaning } from './lexicon-index';
import { FILLER_WORDS, GENERIC_HEADS, TURNING_WORDS } from './filler-words';
import type { Match } from './phrases';
import { isUnspaced, tokensOf } from './tokens';

/** A phrase of a text with how much of its place's weight it keeps, 0 to 1. */
export interface WeighedMatch {
  match: Match<LabelMeaning>;
  share: number;
}

/** Parts of a text: what stands in brackets explains, what stands after a comma or a slash is said beside. */
interface PartedText {
  tokens: string[];
  partOf: number[];
  bracketed: Set<number>;
  /** Words of each part that are neither fillers nor digits. */
  content: number[];
}

const PART_BREAK = /([()（）[\]【】,，、/／;；:：|•*＊?!。？！\n]|\.\s|\s[-–—]\s)/u;
const OPENING = /^[(（[【]$/u;
const CLOSING = /^[)）\]】]$/u;
const THINGS: ReadonlySet<FieldKind> = new Set(['product-option', 'gift-card-number', 'delivery-method', 'order-number', 'file-other', 'quantity']);
const DIGITS = /^\d+$/u;
const MAX_TOKENS = 60;
/** Phrases weighed in one text; what follows is a story. */
const MAX_MATCHES = 12;
/** Labels stand in several places and are read again on every scan; the memory is dropped when full. */
const MAX_REMEMBERED = 4000;
const remembered = new Map<string, readonly WeighedMatch[]>();
/** Up to this many tokens a text is a label; in a longer one a phrase is one word of many. */
const LABEL_TOKENS = 12;
/** One character of a longer word: the 名 of 名前, the 区 of a place's name. */
const LONE_CHARACTER = 0.2;

/**
 * Finds the phrases of a label and weighs them. In a run of words the last is the head (`company email` is an e-mail, `手机验证码` a
 * code), so phrases directly before another count little; unread words, brackets and long sentences take weight off. The shares
 * were set by hand and tried on the labelled corpora.
 */
export function matchesOfText(text: string): readonly WeighedMatch[] {
  const known = remembered.get(text);
  if (known) return known;
  if (remembered.size >= MAX_REMEMBERED) remembered.clear();
  const parted = partText(text.replace(/#|№/gu, ' number '));
  const matches = weigh(parted, LABEL_PHRASES.find(parted.tokens, FILLER_WORDS).filter(isMeant).slice(0, MAX_MATCHES));
  remembered.set(text, matches);
  return matches;
}

function weigh(parted: PartedText, matches: readonly Match<LabelMeaning>[]): WeighedMatch[] {
  let order = 0;
  return matches.map((match, at) => {
    const next = matches[at + 1];
    const isModifier = next !== undefined && next.start === endOf(match) && partAt(parted, next.start) === partAt(parted, endOf(match) - 1);
    const before = matches[at - 1];
    const isAfterThing = isNoun(parted, match.start - 1) || (before !== undefined && endOf(before) === match.start && before.meanings.some(isThing));
    const isOfThing = (match.phrase === 'name' && order > 0) || (GENERIC_HEADS.has(match.phrase) && isAfterThing);
    const share = shareIn(parted, match) * (isModifier ? 0.35 : isOfThing ? 0.3 : order > 0 ? 0.7 : 1);
    if (!isModifier) order += 1;
    return { match, share };
  });
}

/** Goods and their handling, whose name, height or weight is no person's. */
function isThing(meaning: LabelMeaning): boolean {
  return 'kind' in meaning && THINGS.has(meaning.kind);
}

/** Whether a word stands there that nobody knows: `Cluster name` is no person's, `Skill level` no floor. */
function isNoun(parted: PartedText, at: number): boolean {
  const token = parted.tokens[at];
  return token !== undefined && parted.partOf[at] === parted.partOf[at + 1] && isContent(token);
}

/** Whether a match says anything by itself; `ignore` phrases only keep their words from others. */
export function isMeant(match: Match<LabelMeaning>): boolean {
  return match.meanings.some((meaning) => 'kind' in meaning || 'part' in meaning);
}

/** The place after a match. */
export function endOf(match: Match<unknown>): number {
  return match.start + match.length;
}

function shareIn(parted: PartedText, match: Match<LabelMeaning>): number {
  const part = partAt(parted, match.start);
  const last = partAt(parted, endOf(match) - 1);
  const inside = parted.tokens.slice(match.start, endOf(match)).filter(isContent).length;
  const around = (parted.content[part] ?? 0) + (last === part ? 0 : (parted.content[last] ?? 0)) - inside;
  const coverage = match.length / (match.length + Math.max(0, around));
  if (coverage < 1 && match.length === 1 && isUnspaced(match.phrase)) return LONE_CHARACTER;
  const alone = match.length === 1 ? 0.3 : 0.5;
  const turned = partAt(parted, endOf(match)) === last && TURNING_WORDS.has(parted.tokens[endOf(match)] ?? '');
  const length = parted.tokens.length > LABEL_TOKENS && part > 0 ? 0.6 : 1;
  return (alone + (1 - alone) * coverage) * (turned ? 0.25 : 1) * (parted.bracketed.has(part) && part > 0 ? 0.6 : 1) * length;
}

function partText(text: string): PartedText {
  const parted: PartedText = { tokens: [], partOf: [], bracketed: new Set(), content: [] };
  let part = 0;
  let depth = 0;
  for (const piece of text.split(PART_BREAK)) {
    if (OPENING.test(piece)) depth += 1;
    else if (CLOSING.test(piece)) depth = Math.max(0, depth - 1);
    const tokens = tokensOf(piece);
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

function isContent(token: string): boolean {
  return !FILLER_WORDS.has(token) && !DIGITS.test(token);
}

function partAt(parted: PartedText, at: number): number {
  return parted.partOf[at] ?? -1;
}
