import type { FieldKind } from '../../knowledge/field-kinds';
import { DATE_PART_KINDS, dateContext, partsOf } from '../date-parts';
import { LABEL_PHRASES, type DatePart } from '../lexicon-index';
import { tokensOf } from '../tokens';
import { reread, sharesRow, type FormField } from './form-field';

/** Units that stand behind the box they belong to, in Chinese, Japanese and Korean. */
const UNITS: Readonly<Record<string, DatePart>> = {
  年: 'year',
  月: 'month',
  日: 'day',
  년: 'year',
  월: 'month',
  일: 'day',
};
const OWN_PLACES: ReadonlySet<string> = new Set(['labelledby', 'label', 'aria-label', 'placeholder', 'title']);

/**
 * Parts of a birth date by their neighbours: the unit in front of a box belongs to the one before it (`[ ]年[ ]月[ ]日`), and a box that only
 * says `Month` after the day of birth is the month of birth.
 */
export function readDates(fields: readonly FormField[]): void {
  for (const [at, field] of fields.entries()) {
    const unit = unitBehind(fields, at);
    if (unit && isOfBirth(fields, at)) reread(field, DATE_PART_KINDS.birth[unit], 'unit-behind');
  }
  for (const [at, field] of fields.entries()) {
    if (!mayBePart(field) || !(field.reading.kind === 'bday' || isBeside(fields, at))) continue;
    const part = partSaid(field);
    if (part) reread(field, DATE_PART_KINDS.birth[part], 'beside-birth-date');
  }
  readRangeEnds(fields);
}

/** The second box of a range: it says `End date`, and what for stands in front of both. */
function readRangeEnds(fields: readonly FormField[]): void {
  for (const [at, field] of fields.entries()) {
    const first = fields[at - 1];
    if (field.reading.kind !== 'sort-or-filter' || !first || !sharesRow(first, field)) continue;
    if (first.control.type === field.control.type) reread(field, first.reading.kind, 'end-of-range');
  }
}

/** The unit that stands between this box and the next, or right behind the last of a row. */
function unitBehind(fields: readonly FormField[], at: number): DatePart | undefined {
  const between = textOf(fields[at + 1], 'before');
  const unit = between === undefined ? undefined : UNITS[between];
  if (unit) return unit;
  const isInRow = UNITS[textOf(fields[at], 'before') ?? ''] !== undefined;
  return isInRow ? (UNITS[textOf(fields[at], 'after') ?? ''] ?? lastOf(fields, at)) : undefined;
}

/** What is left of a date after its units were seen in front of the last box: `月 [ ]` is the day. */
function lastOf(fields: readonly FormField[], at: number): DatePart | undefined {
  return UNITS[textOf(fields[at], 'before') ?? ''] === 'month' ? 'day' : undefined;
}

function textOf(field: FormField | undefined, place: string): string | undefined {
  return field?.control.texts.find(({ from }) => from === place)?.text.trim();
}

/** Whether the row of boxes speaks of a birth: this one or one of the two beside it. */
function isOfBirth(fields: readonly FormField[], at: number): boolean {
  return [-2, -1, 0, 1, 2].some((step) => {
    const field = fields[at + step];
    return field !== undefined && (isBirthPart(field.reading.kind) || dateContext(field.control) === 'birth');
  });
}

function isBirthPart(kind: FieldKind): boolean {
  return kind === 'bday' || kind.startsWith('bday-');
}

function isBeside(fields: readonly FormField[], at: number): boolean {
  return [-1, 1].some((step) => fields[at + step]?.reading.kind.startsWith('bday-'));
}

function mayBePart({ control, reading }: FormField): boolean {
  return (
    (reading.kind === 'other' || reading.kind === 'bday') && ['text', 'number', 'tel', 'select'].includes(control.type)
  );
}

/** The one part that the box itself names, in its label, prompt or first choice. */
function partSaid({ control }: FormField): DatePart | undefined {
  const texts = control.texts.filter(({ from }) => OWN_PLACES.has(from)).map(({ text }) => text);
  const said = [...texts, control.options[0] ?? '', control.name ?? ''].flatMap((text) =>
    LABEL_PHRASES.find(tokensOf(text)).flatMap(({ meanings }) => meanings.flatMap(partsOf)),
  );
  const parts = Array.from(new Set(said));
  return parts.length === 1 ? (parts[0] as DatePart) : undefined;
}
