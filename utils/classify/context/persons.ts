import type { FieldKind } from '../../knowledge/field-kinds';
import { FUNCTION_PHRASES } from '../lexicon-index';
import { tokensOf } from '../tokens';
import { isTyped, reread, wordsOf, type FormField } from './form-field';

const GIVEN: FieldKind = 'given-name';
/** One digit a box, four boxes or more: a code that was sent. */
const CODE_BOXES = 4;
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

/** Names, phones and codes by their neighbours. */
export function readPersons(fields: readonly FormField[]): void {
  for (const [at, field] of fields.entries()) {
    const after = fields[at + 1];
    const before = fields[at - 1];
    if (field.reading.kind === 'name' && after?.reading.kind === 'family-name')
      reread(field, GIVEN, 'beside-family-name');
    else if (field.reading.kind === 'name' && before?.reading.kind === GIVEN)
      reread(field, 'family-name', 'beside-given-name');
    else if (field.reading.kind === 'name' && before?.reading.kind === 'family-name' && isBareName(field))
      reread(field, GIVEN, 'beside-family-name');
    if (field.reading.kind === 'tel-country-code' && !isByPhone(fields, at))
      reread(field, 'country', 'no-phone-beside');
    if (field.reading.kind === 'tel' && after?.reading.kind === 'tel') readDialCode(field, after);
  }
  for (const field of fields) if (isNewsletterLine(field)) reread(field, 'email', 'newsletter');
  readTelParts(fields);
  readCodeBoxes(fields);
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

function isBareName(field: FormField): boolean {
  return !wordsOf(field).includes('full');
}

/** A line with no label of its own beside `Subscribe` wants the e-mail address. */
function isNewsletterLine({ control, reading }: FormField): boolean {
  if (reading.kind !== 'other' || control.type !== 'text') return false;
  const beside = control.texts.filter(({ from }) => from === 'after' || from === 'before');
  return beside.some(({ text }) =>
    FUNCTION_PHRASES.find(tokensOf(text)).some(({ meanings }) => meanings.includes('newsletter')),
  );
}

/** A phone in two controls: a short first one, or one that shows `+44`, is the country's. */
function readDialCode(field: FormField, after: FormField): void {
  const showsCode = field.control.texts.some(
    ({ from, text }) => (from === 'before' || from === 'placeholder' || from === 'aria-label') && /\+ ?\d/u.test(text),
  );
  const isShort = (field.control.maxLength ?? 20) <= 6 && (after.control.maxLength ?? 20) > 6;
  if (showsCode || isShort) reread(field, 'tel-country-code', 'two-phone-fields');
}

/** A phone in three short boxes: area, first part, second part. */
function readTelParts(fields: readonly FormField[]): void {
  for (let at = 0; at + 2 < fields.length; at += 1) {
    const three = fields.slice(at, at + 3);
    const areShort = three.every(
      ({ control }) => (control.maxLength ?? 20) <= 5 || /^\D{0,3}[\d○〇x-]{2,5}$/iu.test(placeholderOf(control)),
    );
    if (!areShort || !three.every(({ reading }) => reading.kind.startsWith('tel'))) continue;
    const parts: FieldKind[] = ['tel-area-code', 'tel-local-prefix', 'tel-local-suffix'];
    for (const [part, field] of three.entries()) reread(field, parts[part] ?? 'tel', 'three-phone-fields');
    at += 2;
  }
}

function placeholderOf({ texts }: FormField['control']): string {
  return texts.find(({ from }) => from === 'placeholder')?.text.trim() ?? '';
}

function readCodeBoxes(fields: readonly FormField[]): void {
  const isBox = (field: FormField | undefined) =>
    field !== undefined && isTyped(field) && field.control.maxLength === 1;
  for (let start = 0; start < fields.length; start += 1) {
    let end = start;
    while (isBox(fields[end])) end += 1;
    if (end - start >= CODE_BOXES)
      for (const field of fields.slice(start, end)) reread(field, 'one-time-code', 'one-digit-boxes');
    start = Math.max(start, end - 1);
  }
}
