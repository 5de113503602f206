import { isUnspaced, tokensOf } from './tokens';

/**
 * Phrases in the form in which an index looks them up: plain data, so that a build can make them once for all browsers. Groups are texts of one
 * phrase a line, `words<tab>numbers of its meanings`, unpacked only when a page has their key.
 */
export interface PhraseTable<Meaning> {
  meanings: Meaning[];
  /** By the first token: the other tokens of each phrase, joined by blanks. */
  byFirst: Record<string, string>;
  /** Phrases of spaced scripts written as one word, for names and ids of controls, by their first characters ({@link wordKey}). */
  words: Record<string, string>;
}

/** Characters by which words are grouped: few enough groups to stay small, many enough to unpack few words. */
const KEY_CHARS = 3;

/** The group of a word. */
export function wordKey(word: string): string {
  return word.slice(0, KEY_CHARS);
}

/** Makes the table of the phrases that are added; meanings of equal phrases add up. */
export function tableOf<Meaning>(
  fill: (add: (phrase: string, meaning: Meaning) => void) => void,
): PhraseTable<Meaning> {
  const numbers = new Map<Meaning, number>();
  const phrases = new Map<string, Set<number>>();
  const words = new Map<string, Set<number>>();
  fill((phrase, meaning) => {
    const tokens = tokensOf(phrase);
    if (tokens.length === 0) return;
    const number = numbers.get(meaning) ?? numbers.size;
    numbers.set(meaning, number);
    put(phrases, tokens.join(' '), number);
    if (!tokens.some(isUnspaced)) put(words, tokens.join(''), number);
  });
  return {
    meanings: [...numbers.keys()],
    byFirst: grouped(phrases, (phrase) => {
      const [first = '', ...rest] = phrase.split(' ');
      return [first, rest.join(' ')];
    }),
    words: grouped(words, (word) => [wordKey(word), word]),
  };
}

/** The phrases of one group with their meanings. */
export function* unpack<Meaning>(
  group: string,
  meanings: readonly Meaning[],
): Generator<[words: string, meanings: Meaning[]]> {
  for (const line of group.split('\n')) {
    const [words = '', numbers = ''] = line.split('\t');
    yield [words, numbers.split(',').flatMap((number) => meanings[Number(number)] ?? [])];
  }
}

function grouped(
  phrases: ReadonlyMap<string, ReadonlySet<number>>,
  part: (phrase: string) => [key: string, words: string],
): Record<string, string> {
  const groups = new Map<string, string[]>();
  for (const [phrase, meant] of phrases) {
    const [key, words] = part(phrase);
    const lines = groups.get(key) ?? [];
    lines.push(`${words}\t${[...meant].join(',')}`);
    groups.set(key, lines);
  }
  return Object.fromEntries(Array.from(groups, ([key, lines]) => [key, lines.join('\n')]));
}

function put(into: Map<string, Set<number>>, key: string, number: number): void {
  const known = into.get(key);
  if (known) known.add(number);
  else into.set(key, new Set([number]));
}
