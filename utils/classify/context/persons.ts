import type { FieldKind } from '../../knowledge/field-kinds';
import { FUNCTION_PHRASES } from '../lexicon-index';
import { tokensOf } from '../tokens';
import { isTyped, reread, wordsOf, type FormField } from './form-field';

const GIVEN: FieldKind = 'given-name';
/** One digit a box, four boxes or more: a code that was sent. */
const CODE_BOXES = 4;
/** Names, newsletter lines and codes by their neighbours. */
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
  }
  for (const field of fields) if (isNewsletterLine(field)) reread(field, 'email', 'newsletter');
  readCodeBoxes(fields);
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

function readCodeBoxes(fields: readonly FormField[]): void {
  const isBox = (field: FormField | undefined) =>
    field !== undefined && isTyped(field) && field.control.maxLength === 1;
  for (const field of fields) {
    const boxes = field.control.elements?.length ?? 1;
    if (field.reading.kind === 'other' && isTyped(field) && boxes >= CODE_BOXES)
      reread(field, 'one-time-code', 'one-digit-boxes');
  }
  for (let start = 0; start < fields.length; start += 1) {
    let end = start;
    while (isBox(fields[end])) end += 1;
    if (end - start >= CODE_BOXES)
      for (const field of fields.slice(start, end)) reread(field, 'one-time-code', 'one-digit-boxes');
    start = Math.max(start, end - 1);
  }
}
