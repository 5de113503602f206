import { isUnspaced, tokensOf } from './tokens';

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
  /** Meanings of the phrase whose words, written as one, are the token that leads here from the root. */
  joined?: Meaning[];
}

/** Shorter words stand inside too many others. */
const SHORTEST_PART = 4;
/** Shorter parts count only at the start or the end of a word: `talo` is a house, but not in `catalogue`. */
const LONG_PART = 6;

/**
 * A set of phrases, each with a meaning, that finds the longest phrases of a text from left to right. Looking up is linear in
 * the text: no expressions run, so no text can make it slow.
 */
export class PhraseIndex<Meaning> {
  private readonly root: Node<Meaning> = { next: new Map() };
  /** Phrases of Latin words written as one (`firstname`), for names and ids of controls. */
  private readonly joined = new Map<string, Meaning[]>();
  private fill: ((index: PhraseIndex<Meaning>) => void) | undefined;

  /** The phrases are put in before the first look-up, so that a background which only shows a badge never builds them. */
  constructor(fill: (index: PhraseIndex<Meaning>) => void) {
    this.fill = fill;
  }

  /** Adds a phrase; meanings of equal phrases add up. */
  add(phrase: string, meaning: Meaning): void {
    const tokens = tokensOf(phrase);
    if (tokens.length === 0) return;
    let node = this.root;
    for (const token of tokens) {
      const next = node.next.get(token) ?? { next: new Map<string, Node<Meaning>>() };
      node.next.set(token, next);
      node = next;
    }
    node.meanings ??= [];
    if (!node.meanings.includes(meaning)) node.meanings.push(meaning);
    if (!tokens.some(isUnspaced)) this.addJoined(tokens.join(''), meaning);
  }

  /**
   * The longest matches, left to right, none overlapping. A filler word gives way to a phrase that starts after it and reaches
   * further: in `confirm email address` the address is the e-mail's.
   */
  find(tokens: readonly string[], fillers?: ReadonlySet<string>): Match<Meaning>[] {
    this.fillOnce();
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
    this.fillOnce();
    const capped = word.slice(0, 40);
    for (let length = capped.length; length >= SHORTEST_PART; length -= 1) {
      for (let start = capped.length - length; start >= 0; start -= 1) {
        const isAtEdge = start === 0 || start + length === capped.length;
        if (length < LONG_PART && !isAtEdge) continue;
        const part = capped.slice(start, start + length);
        const meanings = this.joined.get(part);
        if (meanings) return { meanings, phrase: part };
      }
    }
    return undefined;
  }

  private fillOnce(): void {
    const { fill } = this;
    this.fill = undefined;
    fill?.(this);
  }

  private addJoined(word: string, meaning: Meaning): void {
    const meanings = this.joined.get(word) ?? [];
    if (!meanings.includes(meaning)) meanings.push(meaning);
    this.joined.set(word, meanings);
    const node = this.root.next.get(word) ?? { next: new Map<string, Node<Meaning>>() };
    node.joined = meanings;
    this.root.next.set(word, node);
  }

  private longestAt(tokens: readonly string[], start: number): Match<Meaning> | undefined {
    const first = this.root.next.get(tokens[start] ?? '');
    if (!first) return undefined;
    let node: Node<Meaning> | undefined = first;
    let meanings: Meaning[] | undefined;
    let end = start + 1;
    for (let at = start + 1; node; at += 1) {
      if (node.meanings) {
        ({ meanings } = node);
        end = at;
      }
      node = at < tokens.length ? node.next.get(tokens[at] ?? '') : undefined;
    }
    meanings ??= first.joined;
    if (!meanings) return undefined;
    const length = end - start;
    const phrase = length === 1 ? (tokens[start] ?? '') : tokens.slice(start, end).join(' ');
    return { meanings, start, length, phrase };
  }
}
