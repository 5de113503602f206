import type { FieldKind } from '../../knowledge/field-kinds';
import { kindsSaid } from '../kinds-said';
import { isList, reread, sharesRow, wordsOf, type FormField } from './form-field';

const PHONE_WORDS: ReadonlySet<string> = new Set([
  'phone',
  'tel',
  'telephone',
  'mobile',
  'dial',
  'calling',
  'dialing',
  '电',
  '区',
  '區',
  'prefix',
  'phonecode',
  'intl',
  'isd',
]);

/** Longest box for a dial code, an area code or one part of a number. */
const MOST_PART_DIGITS = 6;
const OWN_PLACES: ReadonlySet<string> = new Set([
  'labelledby',
  'label',
  'aria-label',
  'placeholder',
  'title',
  'before',
]);

/** Phones in several boxes by their neighbours: the country's code, the area, and the number's parts. */
export function readPhones(fields: readonly FormField[]): void {
  for (const [at, field] of fields.entries()) {
    const after = fields[at + 1];
    if (field.reading.kind === 'tel-country-code' && !isByPhone(fields, at))
      reread(field, 'country', 'no-phone-beside');
    if (field.reading.kind === 'tel' && after?.reading.kind === 'tel') readDialCode(field, after);
  }
  readTelParts(fields);
  for (const [at, field] of fields.entries()) {
    const before = fields[at - 1]?.reading.kind;
    if (field.reading.kind !== 'tel') continue;
    if (before === 'tel-area-code') reread(field, 'tel-local', 'two-phone-fields');
    if (before === 'tel-country-code') reread(field, 'tel-national', 'two-phone-fields');
  }
}

/** `Country code` is a phone's beside a phone; elsewhere it is the country. */
function isByPhone(fields: readonly FormField[], at: number): boolean {
  const field = fields[at];
  const showsCode = field?.reading.evidence.some(
    ({ from, text }) => (from === 'options' || from === 'shown-value') && text?.includes('+'),
  );
  const saysPhone = field && wordsOf(field).some((word) => PHONE_WORDS.has(word));
  return Boolean(showsCode || saysPhone) || [-1, 1].some((step) => fields[at + step]?.reading.kind.startsWith('tel'));
}

/** A phone in two controls: a short first one, or one that shows `+44`, is the country's. */
function readDialCode(field: FormField, after: FormField): void {
  const showsCode = field.control.texts.some(
    ({ from, text }) => (from === 'before' || from === 'placeholder' || from === 'aria-label') && /\+ ?\d/u.test(text),
  );
  const isShort =
    (field.control.maxLength ?? 20) <= MOST_PART_DIGITS && (after.control.maxLength ?? 20) > MOST_PART_DIGITS;
  if (saysArea(field)) reread(field, 'tel-area-code', 'two-phone-fields');
  else if (showsCode || isShort || (isList(field) && !isList(after) && sharesRow(field, after)))
    reread(field, 'tel-country-code', 'two-phone-fields');
}

/** Whether a box, beside another of a phone, calls itself the area or the operator's code. */
function saysArea({ control }: FormField): boolean {
  return control.texts.some(({ from, text }) => OWN_PLACES.has(from) && kindsSaid(text).has('tel-area-code'));
}

/** A phone in three short boxes: area, first part, second part. */
function readTelParts(fields: readonly FormField[]): void {
  for (let at = 0; at + 2 < fields.length; at += 1) {
    const three = fields.slice(at, at + 3);
    const areShort = three.every(isShortPart);
    if (!areShort || !three.every(({ reading }) => reading.kind.startsWith('tel'))) continue;
    const parts: FieldKind[] = ['tel-area-code', 'tel-local-prefix', 'tel-local-suffix'];
    for (const [part, field] of three.entries()) reread(field, parts[part] ?? 'tel', 'three-phone-fields');
    at += 2;
  }
}

/** A short box, an example of a few digits, or a list of area codes (`010`, `011`). */
function isShortPart({ control }: FormField): boolean {
  if (control.type === 'select')
    return control.options.length > 1 && control.options.every((option) => /^\d{2,5}$/u.test(option));
  return (control.maxLength ?? 20) <= 5 || /^\D{0,3}[\d○〇x-]{2,5}$/iu.test(placeholderOf(control));
}

function placeholderOf({ texts }: FormField['control']): string {
  return texts.find(({ from }) => from === 'placeholder')?.text.trim() ?? '';
}
