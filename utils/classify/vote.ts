import type { FieldKind } from '../knowledge/field-kinds';
import { quote, type Evidence } from '../model/evidence';

/** One signal's vote for a kind. */
export interface Vote {
  kind: FieldKind;
  weight: number;
  evidence: Evidence;
  /** Words of the phrase that was found. */
  words?: number;
}

/** A vote with its evidence. */
export function vote(kind: FieldKind, weight: number, from: string, text?: string): Vote {
  const evidence: Evidence = { known: 'seen', from, says: kind, weight };
  if (text !== undefined) evidence.text = quote(text);
  return { kind, weight, evidence };
}
