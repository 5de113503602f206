import { FILLER_WORDS, GENERIC_HEADS, NAME_TAILS, SWITCH_WORDS, TURNING_WORDS } from './filler-words';
import { LABEL_PHRASES } from './lexicon-index';
import { remembering } from './remembering';
import { endOf, isMeant, type WeighedMatch } from './text-matches';
import { tokensOf } from './tokens';

/** A word of a name that holds a phrase among other letters counts for less. */
const INSIDE_SHARE = 0.7;
/** What counts of a phrase that stands before the last one. */
const SURROUNDING_SHARE = 0.3;

/**
 * Finds the phrases of a control's name or id. Developers write paths (`billing.address.city`), so the last phrase is what is
 * asked for and those before it are its surroundings. `street[1]` is counted from nought.
 */
export const matchesOfName = remembering((name): readonly WeighedMatch[] => {
  const counted = name.replace(
    /(street|address)\[(\d)\]$/iu,
    (_, word: string, index: string) => `${word} ${Number(index) + 1}`,
  );
  const tokens = tokensOf(counted).filter((token) => token.length < 30);
  const found = LABEL_PHRASES.find(tokens, FILLER_WORDS);
  if (found.length === 0) return insideWords(tokens);
  const matches = found.filter((match) => isMeant(match) && !NAME_TAILS.has(match.phrase));
  const heads =
    matches.length > 1 ? matches.findLastIndex(({ phrase }) => phrase !== 'name' && !FILLER_WORDS.has(phrase)) : 0;
  return matches.map((match, at) => ({
    match,
    share:
      at === (heads < 0 ? matches.length - 1 : heads)
        ? shareOfLast(tokens, match.start, endOf(match))
        : SURROUNDING_SHARE,
  }));
});

/** The last phrase counts in full at the end of the name; unread words after it, or before a lone word, take some off. */
function shareOfLast(tokens: readonly string[], start: number, end: number): number {
  if (SWITCH_WORDS.has(tokens[0] ?? '')) return 0.3;
  const tail = tokens.slice(end).filter((token) => !NAME_TAILS.has(token) && !/^\d+$/u.test(token));
  if (TURNING_WORDS.has(tail[0] ?? '') || TURNING_WORDS.has(tail.at(-1) ?? '')) return 0.25;
  if (tail.length > 0 && end - start === 1 && FILLER_WORDS.has(tokens[start] ?? '')) return 0.3;
  const before = tokens[start - 1];
  const isCompound = end - start === 1 && before !== undefined && !FILLER_WORDS.has(before) && !/^\d+$/u.test(before);
  const compound = isCompound ? (GENERIC_HEADS.has(tokens[start] ?? '') ? 0.6 : 0.85) : 1;
  return (tail.length === 0 ? 1 : 0.7) * compound;
}

function insideWords(tokens: readonly string[]): WeighedMatch[] {
  for (const [start, token] of tokens.entries()) {
    const inside = LABEL_PHRASES.findInside(token);
    const isMuch = inside && (inside.phrase.length >= 6 || inside.phrase.length / token.length > 0.6);
    if (inside && isMuch)
      return [{ match: { meanings: inside.meanings, phrase: inside.phrase, start, length: 1 }, share: INSIDE_SHARE }];
  }
  return [];
}
