import { unpack, wordKey, type PhraseTable } from './phrase-table';

/** A phrase found in a text: what it stands for, where, and how many tokens it covers. */
export interface Match<Meaning> {
  meanings: readonly Meaning[];
  start: number;
  length: number;
  phrase: string;
}

interface Node<Meaning> {
  next: Map<string, Node<Meaning>>;
  meanings?: Meaning[];
}

/** Shorter words stand inside too many others. */
const SHORTEST_PART = 4;
/** Shorter parts count only at the start or the end of a word: `talo` is a house, but not in `catalogue`. */
const LONG_PART = 6;

/**
 * A set of phrases, each with a meaning, that finds the longest phrases of a text from left to right. Looking up is linear in
 * the text: no expressions run, so no text can make it slow. What is never met is never unpacked.
 */
export class PhraseIndex<Meaning> {
  private readonly source: () => PhraseTable<Meaning>;
  private readonly nodes = new Map<string, Node<Meaning> | undefined>();
  private readonly wordGroups = new Map<string, Map<string, Meaning[]>>();

  /** The table is asked for at the first look-up. */
  constructor(source: () => PhraseTable<Meaning>) {
    this.source = source;
  }

  /**
   * The longest matches, left to right, none overlapping. A filler word gives way to a phrase that starts after it and reaches
   * further: in `confirm email address` the address is the e-mail's.
   */
  find(tokens: readonly string[], fillers?: ReadonlySet<string>): Match<Meaning>[] {
    const found: Match<Meaning>[] = [];
    for (let start = 0; start < tokens.length;) {
      const match = this.longestAt(tokens, start);
      const later = match && fillers?.has(tokens[start] ?? '') ? this.longestAt(tokens, start + 1) : undefined;
      if (match && later && later.start + later.length > match.start + match.length) {
        start += 1;
        continue;
      }
      if (match) found.push(match);
      start += match?.length ?? 1;
    }
    return found;
  }

  /** Meanings of a word written as one or run together with others (`shippingfirstname`): its longest part that is a phrase. */
  findInside(word: string): { meanings: readonly Meaning[]; phrase: string } | undefined {
    const capped = word.slice(0, 40);
    for (let length = capped.length; length >= SHORTEST_PART; length -= 1) {
      for (let start = capped.length - length; start >= 0; start -= 1) {
        const isAtEdge = start === 0 || start + length === capped.length;
        if (length < LONG_PART && !isAtEdge) continue;
        const part = capped.slice(start, start + length);
        const meanings = this.wordMeanings(part);
        if (meanings) return { meanings, phrase: part };
      }
    }
    return undefined;
  }

  private longestAt(tokens: readonly string[], start: number): Match<Meaning> | undefined {
    let node = this.nodeOf(tokens[start] ?? '');
    let meanings: Meaning[] | undefined;
    let end = start + 1;
    for (let at = start + 1; node; at += 1) {
      if (node.meanings) {
        ({ meanings } = node);
        end = at;
      }
      node = at < tokens.length ? node.next.get(tokens[at] ?? '') : undefined;
    }
    if (!meanings) return undefined;
    const length = end - start;
    const phrase = length === 1 ? (tokens[start] ?? '') : tokens.slice(start, end).join(' ');
    return { meanings, start, length, phrase };
  }

  /** All phrases that begin with a token, and the one that is written so as a single word. */
  private nodeOf(token: string): Node<Meaning> | undefined {
    if (this.nodes.has(token)) return this.nodes.get(token);
    const { byFirst, meanings } = this.source();
    const group = Object.hasOwn(byFirst, token) ? byFirst[token] : undefined;
    const asOne = this.wordMeanings(token);
    const root: Node<Meaning> = { next: new Map() };
    for (const [rest, meant] of group === undefined ? [] : unpack(group, meanings)) {
      let node = root;
      for (const part of rest ? rest.split(' ') : []) {
        const next = node.next.get(part) ?? { next: new Map<string, Node<Meaning>>() };
        node.next.set(part, next);
        node = next;
      }
      node.meanings = meant;
    }
    if (asOne) root.meanings ??= asOne;
    const found = group !== undefined || asOne ? root : undefined;
    if (this.nodes.size >= MAX_NODES) this.nodes.clear();
    this.nodes.set(token, found);
    return found;
  }

  /** What a word means that is a phrase written as one. */
  private wordMeanings(word: string): Meaning[] | undefined {
    const key = wordKey(word);
    const known = this.wordGroups.get(key);
    if (known) return known.get(word);
    const { words, meanings } = this.source();
    if (!Object.hasOwn(words, key)) return undefined;
    const group = new Map(unpack(words[key] ?? '', meanings));
    this.wordGroups.set(key, group);
    return group.get(word);
  }
}

/** Tokens remembered with what begins with them; a hostile page has any number of tokens. */
const MAX_NODES = 20_000;
