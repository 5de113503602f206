import type { FieldKind } from '../knowledge/field-kinds';
import type { Evidence } from '../model/evidence';
import type { Control } from '../model/observation';
import { recast } from './can-ask';
import { optionVotes } from './option-signals';
import { votesOf } from './signals';
import { evidenceOf, type Vote } from './vote';
import { settle } from './settle';
import { typeVotes } from './type-signals';

/** A kind with how sure it is, 0 to 1, and what said so. */
export interface KindReading {
  kind: FieldKind;
  confidence: number;
  evidence: Evidence[];
}

/** A kind needs at least this much weight: a lone word in a long sentence, or a heading, is not enough. */
const MIN_WEIGHT = 3;
/** What nobody sees needs more than the words of its section: decoys and helpers of scripts stand among real controls. */
const SECTION_PLACES: ReadonlySet<string> = new Set(['group', 'legend', 'heading']);
/** Weight from which a reading counts as backed: a clear label, or a name and a type together. */
const BACKED_WEIGHT = 8;
/** What counts of a further vote from the same kind of source. */
const AGAIN = 0.2;
const SINGLE_SOURCES: ReadonlySet<string> = new Set(['autocomplete', 'type', 'options', 'shown-value']);
/** Pieces of evidence kept for a kind. */
const MAX_EVIDENCE = 6;

/** The kind that the signals of a control say together. `other` when none is strong enough. */
export function classifyKind(control: Control): KindReading {
  const votes: Vote[] = [];
  for (const heard of [votesOf(control), typeVotes(control), optionVotes(control)]) {
    for (const vote of heard) {
      const meant = recast(control, vote);
      if (meant) votes.push(meant);
    }
  }
  const totals = sumByKind(withoutTitles(votes));
  const [best, second] = [...totals.entries()].sort(([, a], [, b]) => b - a);
  if (!best || best[1] < MIN_WEIGHT || isSaidOfSection(control, votes)) {
    return { kind: 'other', confidence: 0, evidence: [{ known: 'unknown', from: 'signals', says: 'other' }] };
  }
  const [top, weight] = best;
  const kind = settle(
    top,
    totals,
    votes.some((vote) => vote.kind === top && (vote.words ?? 0) > 1 && vote.from !== 'name' && vote.from !== 'id'),
  );
  const lead = weight / (weight + (kind === top ? (second?.[1] ?? 0) : 0));
  const evidence = votes.filter((vote) => vote.kind === kind || vote.kind === top).sort((a, b) => b.weight - a.weight);
  return {
    kind,
    confidence: Math.round(lead * Math.min(1, weight / BACKED_WEIGHT) * 100) / 100,
    evidence: evidence.slice(0, MAX_EVIDENCE).map(evidenceOf),
  };
}

function isSaidOfSection({ shown }: Control, votes: readonly Vote[]): boolean {
  return shown === 'not-shown' && votes.every(({ from }) => SECTION_PLACES.has(from));
}

/** Where a text asks for the sex, the titles among the choices (`先生`, `Ms`) are how it is answered. */
function withoutTitles(votes: readonly Vote[]): readonly Vote[] {
  const saysSex = votes.some(({ kind, from }) => kind === 'sex' && SEX_PLACES.has(from));
  const saysTitle = votes.some(({ kind, from }) => kind === 'honorific-prefix' && from !== 'options');
  return saysSex && !saysTitle ? votes.filter(({ kind }) => kind !== 'honorific-prefix') : votes;
}

const SEX_PLACES: ReadonlySet<string> = new Set(['labelledby', 'label', 'aria-label', 'before', 'legend']);

/** Sums the weights of a kind: of its texts, and of name and id, the strongest counts in full, the others say it again. */
function sumByKind(votes: readonly Vote[]): Map<FieldKind, number> {
  const strongest = new Map<FieldKind, Map<string, number>>();
  const totals = new Map<FieldKind, number>();
  for (const { kind, weight, from } of votes) {
    const bySource = strongest.get(kind) ?? new Map<string, number>();
    const source = sourceOf(from);
    const known = bySource.get(source) ?? 0;
    const more = weight > known ? weight - known + known * AGAIN : weight * AGAIN;
    totals.set(kind, (totals.get(kind) ?? 0) + more);
    bySource.set(source, Math.max(weight, known));
    strongest.set(kind, bySource);
  }
  return totals;
}

/** Texts repeat each other, as do name and id; an attribute, the type and the options each speak for themselves. */
function sourceOf(from: string): string {
  if (from === 'name' || from === 'id') return 'name';
  return SINGLE_SOURCES.has(from) ? from : 'text';
}
