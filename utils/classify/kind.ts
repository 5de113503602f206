import type { FieldKind } from '../knowledge/field-kinds';
import type { Evidence } from '../model/evidence';
import type { Control } from '../model/observation';
import { optionVotes } from './option-signals';
import { votesOf, type Vote } from './signals';
import { canAsk, typeVotes } from './type-signals';

/** A kind with how sure it is, 0 to 1, and what said so. */
export interface KindReading {
  kind: FieldKind;
  confidence: number;
  evidence: Evidence[];
}

/** A kind needs at least this much weight: a lone word in a long sentence, or a heading, is not enough. */
const MIN_WEIGHT = 2;
/** Weight from which a reading counts as backed: a clear label, or a name and a type together. */
const BACKED_WEIGHT = 8;
/** Pieces of evidence kept for a kind. */
const MAX_EVIDENCE = 6;

/** The kind that the signals of a control say together. `other` when none is strong enough. */
export function classifyKind(control: Control): KindReading {
  const votes = [...votesOf(control), ...typeVotes(control), ...optionVotes(control)].filter(({ kind }) => canAsk(control, kind));
  const totals = sumByKind(votes);
  const ranked = [...totals.entries()].sort(([, a], [, b]) => b - a);
  const [best, second] = ranked;
  if (!best || best[1] < MIN_WEIGHT) {
    return { kind: 'other', confidence: 0, evidence: [{ known: 'unknown', from: 'signals', says: 'other' }] };
  }
  const [kind, weight] = best;
  const lead = weight / (weight + (second?.[1] ?? 0));
  const evidence = votes.filter((vote) => vote.kind === kind).sort((a, b) => b.weight - a.weight);
  return {
    kind,
    confidence: Math.round(lead * Math.min(1, weight / BACKED_WEIGHT) * 100) / 100,
    evidence: evidence.slice(0, MAX_EVIDENCE).map((vote) => vote.evidence),
  };
}

/** Sums the weights of a kind; of several texts from one place only the strongest counts. */
function sumByKind(votes: readonly Vote[]): Map<FieldKind, number> {
  const strongest = new Map<string, Vote>();
  for (const vote of votes) {
    const key = `${vote.kind} ${vote.evidence.from}`;
    const known = strongest.get(key);
    if (!known || known.weight < vote.weight) strongest.set(key, vote);
  }
  const totals = new Map<FieldKind, number>();
  for (const { kind, weight } of strongest.values()) totals.set(kind, (totals.get(kind) ?? 0) + weight);
  return totals;
}
