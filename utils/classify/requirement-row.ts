import type { FieldKind } from '../knowledge/field-kinds';
import type { Control } from '../model/observation';
import type { KindReading } from './kind';
import { isWorded } from './tokens';

/** Kinds whose boxes are parts of one answer, by how they begin. */
const PARTED = ['tel', 'bday', 'cc-exp', 'phonetic'] as const;
/** Kinds that are asked for in several boxes of the same kind. */
const REPEATED: ReadonlySet<FieldKind> = new Set([
  'national-id',
  'postal-code',
  'cc-number',
  'bank-account',
  'one-time-code',
  'account-number',
]);

/** Whether a box goes on with the answer of the box before it: parts of one date or number, without a label of its own. */
export function continuesAnswer(controls: readonly Control[], kinds: readonly KindReading[], at: number): boolean {
  const control = controls[at];
  const before = controls[at - 1];
  const kind = kinds[at]?.kind;
  const kindBefore = kinds[at - 1]?.kind;
  if (!control || !before || !kind || !kindBefore) return false;
  const isPart = PARTED.some((start) => kind.startsWith(start) && kindBefore.startsWith(start));
  const isRepeated = kind === kindBefore && REPEATED.has(kind);
  return (isPart || isRepeated) && !hasOwnLabel(control, before);
}

/** A label of its own, other than a unit, a dash, or the words that the box before has too. */
function hasOwnLabel(control: Control, before: Control): boolean {
  const labelsBefore = new Set(before.texts.map(({ text }) => text));
  return control.texts.some(
    ({ from, text }) =>
      (from === 'label' || from === 'labelledby' || from === 'before') && isWorded(text) && !labelsBefore.has(text),
  );
}
