import type { FieldKind } from '../../knowledge/field-kinds';
import { DATE_PART_KINDS } from '../date-parts';
import { LABEL_PHRASES } from '../lexicon-index';
import { tokensOf } from '../tokens';
import { groupOf, isTyped, reread, type FormField } from './form-field';

/** Expiry in two controls in a row: month, then year. A lone month or year within a card's fields is its expiry's. */
export function readExpiry(fields: readonly FormField[], at: number): void {
  const [field, next] = [fields[at], fields[at + 1]];
  if (!field) return;
  const { kind } = field.reading;
  if (kind === 'cc-exp' && next && isExpiry(next.reading.kind) && areHalves(field, next) && hasCard(fields)) {
    reread(field, 'cc-exp-month', 'two-expiry-fields');
    reread(next, 'cc-exp-year', 'two-expiry-fields');
  }
  const part = kind === 'other' || kind === 'payment-method' || kind === 'bday-month' ? datePart(field) : undefined;
  if (part && part !== 'day' && isNearCard(fields, at) && !isNearBirth(fields, at))
    reread(field, DATE_PART_KINDS.expiry[part], 'beside-card-number');
}

function hasCard(fields: readonly FormField[]): boolean {
  return fields.some(
    ({ reading }) => reading.kind === 'cc-number' || reading.kind === 'cc-csc' || reading.kind === 'cc-name',
  );
}

function isExpiry(kind: FieldKind): boolean {
  return kind === 'cc-exp' || kind === 'cc-exp-year' || kind === 'cc-exp-month';
}

function areHalves(field: FormField, next: FormField): boolean {
  const isShort = ({ control }: FormField) => control.type === 'select' || (control.maxLength ?? 9) <= 4;
  return isShort(field) && isShort(next);
}

function isNearCard(fields: readonly FormField[], at: number): boolean {
  return [-3, -2, -1, 1, 2].some((step) => groupOf(fields[at + step]?.reading.kind) === 'bank-card');
}

function isNearBirth(fields: readonly FormField[], at: number): boolean {
  return [-2, -1, 1, 2].some((step) => ['bday-year', 'bday-day'].includes(fields[at + step]?.reading.kind ?? ''));
}

/** The one part of a date that a field's words name. */
function datePart(field: FormField): 'day' | 'month' | 'year' | undefined {
  const { control } = field;
  if (!isTyped(field) && control.type !== 'select') return undefined;
  const texts = [
    control.name ?? '',
    control.htmlId ?? '',
    control.options[0] ?? '',
    ...control.texts.filter(({ from }) => from !== 'heading' && from !== 'legend').map(({ text }) => text),
  ];
  const parts = new Set(
    texts
      .flatMap((text) => LABEL_PHRASES.find(tokensOf(text)))
      .flatMap(({ meanings }) => meanings)
      .flatMap((meaning) => ('part' in meaning ? [meaning.part] : [])),
  );
  return parts.size === 1 ? [...parts][0] : undefined;
}
