import type { FieldKind } from '../../knowledge/field-kinds';
import { BARE_NUMBER_WORDS } from '../filler-words';
import { tokensOf } from '../tokens';
import { groupOf, isTyped, reread, wordsOf, type FormField } from './form-field';

const STREET: ReadonlySet<FieldKind> = new Set(['address-street-name', 'street-address', 'address-line1']);
/** What a second line is taken for when its label only says `more information`. */
const VAGUE: ReadonlySet<FieldKind> = new Set(['remark', 'order-number', 'honorific-prefix']);
const NUMBER_LIKE: ReadonlySet<FieldKind> = new Set([
  'other',
  'address-line2',
  'body-measurements',
  'address-street-name',
  'street-address',
  'address-line1',
  'sort-or-filter',
]);
const CODE_WORDS: ReadonlySet<string> = new Set(['code', 'intercom', 'interphone', 'bell', 'doorbell', 'pin']);

/** Fields of an address by their neighbours: the number after a street, further lines, a district that stands for the city. */
export function readAddresses(fields: readonly FormField[]): void {
  for (const [at, field] of fields.entries()) {
    const before = fields[at - 1]?.reading.kind ?? 'other';
    const after = fields[at + 1]?.reading.kind;
    if (!isTyped(field)) continue;
    const { kind } = field.reading;
    const isWithin = groupOf(before) === 'address' && groupOf(after) === 'address';
    if (STREET.has(before) && NUMBER_LIKE.has(kind) && saysOnlyNumber(field))
      reread(field, 'address-house-number', 'after-street');
    else if (kind === 'body-measurements' && isWithin) reread(field, 'address-house-number', 'within-address');
    else if (
      VAGUE.has(kind) &&
      !saysCode(field) &&
      (isWithin || (kind === 'order-number' && groupOf(before) === 'address'))
    )
      reread(field, STREET.has(before) ? 'address-line2' : 'address-extra', 'within-address');
  }
  const levels = fields.filter(({ reading }) => reading.kind === 'address-level3' || reading.kind === 'address-level2');
  const districts = levels.filter(({ reading }) => reading.kind === 'address-level3');
  const isAddress = fields.some(({ reading }) => STREET.has(reading.kind) || reading.kind === 'postal-code');
  const [only] = districts;
  if (levels.length === 1 && only && isAddress) reread(only, 'address-level2', 'no-other-city');
}

/** A door's code or bell is told to the courier; it is no line of the address. */
function saysCode(field: FormField): boolean {
  return wordsOf(field).some((word) => CODE_WORDS.has(word));
}

/** Whether the labels say a number and nothing more. */
function saysOnlyNumber({ control }: FormField): boolean {
  const labels = control.texts.filter(({ from }) =>
    ['label', 'labelledby', 'aria-label', 'before', 'placeholder', 'after'].includes(from),
  );
  const words = labels
    .slice(0, 2)
    .flatMap(({ text }) => tokensOf(text))
    .filter((word) => !/^\d+$/u.test(word) && word !== 'optional' && word !== 'required');
  return words.length > 0 && words.every((word) => BARE_NUMBER_WORDS.has(word));
}
