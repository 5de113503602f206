import type { FieldKind } from '../knowledge/field-kinds';
import { quote, type Evidence } from '../model/evidence';

/** One signal's vote for a kind. */
export interface Vote {
  kind: FieldKind;
  weight: number;
  /** Place or signal that it comes from. */
  from: string;
  /** What stood there. */
  text?: string | undefined;
  /** Words of the phrase that was found. */
  words?: number;
}

/** A vote of one signal. */
export function vote(kind: FieldKind, weight: number, from: string, text?: string): Vote {
  return { kind, weight, from, text };
}

/** What a vote says in a report. */
export function evidenceOf({ kind, weight, from, text }: Vote): Evidence {
  return text === undefined
    ? { known: 'seen', from, says: kind, weight }
    : { known: 'seen', from, text: quote(text), says: kind, weight };
}
