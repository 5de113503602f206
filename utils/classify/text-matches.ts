import type { FieldKind } from '../knowledge/field-kinds';
import { LABEL_PHRASES, REQUIREMENT_PHRASES, type LabelMeaning } from './lexicon-index';
import { BARE_NUMBER_WORDS, FILLER_WORDS, GENERIC_HEADS, TURNING_WORDS } from './filler-words';
import { isContent, partAt, partText, type PartedText } from './parted-text';
import type { Match } from './phrases';
import { remembering } from './remembering';
import { isUnspaced } from './tokens';

/** A phrase of a text with how much of its place's weight it keeps, 0 to 1. */
export interface WeighedMatch {
  match: Match<LabelMeaning>;
  share: number;
}

const THINGS: ReadonlySet<FieldKind> = new Set([
  'product-option',
  'gift-card-number',
  'delivery-method',
  'order-number',
  'file-other',
  'quantity',
  'review-text',
  'rating',
]);
/** Phrases weighed in one text; what follows is a story. */
const MAX_MATCHES = 12;
/** Up to this many tokens a text is a label; in a longer one a phrase is one word of many. */
const LABEL_TOKENS = 12;
/** One character of a longer word: the 名 of 名前, the 区 of a place's name; or the number of something unread. */
const LONE_CHARACTER = 0.2;
/** What is left of a phrase: before its head, of a thing, after another, turned by the next word, in brackets, in a long text. */
const SHARES = { modifier: 0.35, ofThing: 0.3, later: 0.7, turned: 0.25, bracketed: 0.6, inStory: 0.6 } as const;
/** What is left of one word, and of several, among many unread ones. */
const LEAST_COVERED = { word: 0.3, words: 0.5 } as const;

/**
 * Finds the phrases of a label and weighs them. In a run of words the last is the head (`company email` is an e-mail, `手机验证码` a
 * code), so phrases directly before another count little; unread words, brackets and long sentences take weight off. The shares
 * were set by hand and tried on the labelled corpora.
 */
export const matchesOfText = remembering((text): readonly WeighedMatch[] => matchesAmong(text, isMeant));

/** The same, weighed as if the phrases that are not wanted had not been read: what a box or an upload cannot ask is no head of its label. */
export function matchesAmong(text: string, isWanted: (match: Match<LabelMeaning>) => boolean): WeighedMatch[] {
  const parted = withoutMarks(partText(text.replace(/#|№|〒/gu, (sign) => SPOKEN[sign] ?? '')));
  const found = LABEL_PHRASES.find(parted.tokens, FILLER_WORDS).filter((match) => isMeant(match) && isWanted(match));
  return weigh(parted, found.slice(0, MAX_MATCHES));
}

/** Signs that stand for words. */
const SPOKEN: Readonly<Record<string, string>> = { '#': ' number ', '№': ' number ', '〒': '郵便番号' };

/** `必須` or `(optional)` beside a label is no unread part of it. */
function withoutMarks(parted: PartedText): PartedText {
  for (const { start, length } of REQUIREMENT_PHRASES.find(parted.tokens)) {
    for (let at = start; at < start + length; at += 1) {
      const part = partAt(parted, at);
      if (isContent(parted.tokens[at] ?? '')) parted.content[part] = (parted.content[part] ?? 1) - 1;
    }
  }
  return parted;
}

function weigh(parted: PartedText, matches: readonly Match<LabelMeaning>[]): WeighedMatch[] {
  let order = 0;
  return matches.map((match, at) => {
    const next = matches[at + 1];
    const joint = next && jointOf(parted, match, next);
    const before = matches[at - 1];
    const isAfterThing =
      isNoun(parted, match.start - 1) ||
      (before !== undefined && endOf(before) === match.start && before.meanings.some(isThing));
    const isOfThing = (match.phrase === 'name' && order > 0) || (GENERIC_HEADS.has(match.phrase) && isAfterThing);
    const isAboutThing = joint === 'filler' && next?.meanings.some(isThing) === true;
    const share =
      shareIn(parted, match) *
      (joint === 'compound'
        ? SHARES.modifier
        : isOfThing || isAboutThing
          ? SHARES.ofThing
          : order > 0
            ? SHARES.later
            : 1);
    if (joint !== 'compound') order += 1;
    return { match, share };
  });
}

/** How a phrase joins the next of its part: as one compound (`company email`, `city bike size`), or by words such as `of the`. */
function jointOf(
  parted: PartedText,
  match: Match<LabelMeaning>,
  next: Match<LabelMeaning>,
): 'compound' | 'filler' | undefined {
  if (partAt(parted, next.start) !== partAt(parted, endOf(match) - 1)) return undefined;
  return parted.tokens.slice(endOf(match), next.start).every(isContent) ? 'compound' : 'filler';
}

/** Goods and their handling, whose name, height or state is no person's. */
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
  if (coverage < 1 && BARE_NUMBER_WORDS.has(match.phrase)) return LONE_CHARACTER;
  const alone = match.length === 1 ? LEAST_COVERED.word : LEAST_COVERED.words;
  const turned = partAt(parted, endOf(match)) === last && TURNING_WORDS.has(parted.tokens[endOf(match)] ?? '');
  const story = parted.tokens.length > LABEL_TOKENS && part > 0 ? SHARES.inStory : 1;
  const bracketed = parted.bracketed.has(part) && part > 0 ? SHARES.bracketed : 1;
  return (alone + (1 - alone) * coverage) * (turned ? SHARES.turned : 1) * bracketed * story;
}
