import type { FieldKind } from '../../knowledge/field-kinds';
import type { Form } from '../../model/observation';
import { OLD_WORDS } from '../filler-words';
import { FUNCTION_PHRASES } from '../lexicon-index';
import { tokensOf } from '../tokens';
import { groupOf, isTyped, reread, wordsOf, type FormField } from './form-field';

/** Data that a registration asks and a login does not. */
const REGISTRATION_KINDS: ReadonlySet<FieldKind> = new Set([
  'given-name',
  'family-name',
  'name',
  'bday',
  'bday-day',
  'bday-month',
  'bday-year',
  'sex',
  'address-line1',
  'street-address',
  'nickname',
  'organization',
  'country',
  'age-confirmation',
]);
/** `At least 8 characters`: rules are told to those who choose one. */
const RULE =
  /(?:at least|minimum(?: of)?|mindestens|au moins|al menos) \d|\d(?:\+| or more) char|至少\s?\d|\d\s?[-~–]\s?\d{1,2}\s?(?:位|char)/iu;
/** Kinds that a box before a lone password may be read as when it is the account's name. */
const UNCLEAR_NAMES: ReadonlySet<FieldKind> = new Set(['other', 'name', 'loyalty-number', 'order-number', 'remark']);

/**
 * A password is new where the form has several (but for the one called old), where it asks what only a registration asks, or where its
 * buttons register. The line before a lone password is the account's name.
 */
export function readPasswords(fields: readonly FormField[], form: Form | undefined): void {
  for (const field of fields) if (isPinOfAccount(field, fields)) reread(field, 'current-password', 'no-card-beside');
  const passwords = fields.filter(
    ({ reading, control }) =>
      control.type === 'password' && (reading.kind === 'current-password' || reading.kind === 'new-password'),
  );
  const isNew =
    passwords.length > 1 ||
    registers(fields, form) ||
    passwords.some(({ control }) => control.texts.some(({ text }) => RULE.test(text)));
  for (const field of passwords) {
    const isOld = passwords.length > 1 && wordsOf(field).some((word) => OLD_WORDS.has(word));
    if (isOld) reread(field, 'current-password', 'words-for-old');
    else if (isNew) reread(field, 'new-password', 'registration-form');
  }
  const [only] = passwords;
  if (passwords.length === 1 && only && !isNew) nameAccount(fields, only);
}

/** A PIN with nothing of a card or a wallet around it opens an account. */
function isPinOfAccount(field: FormField, fields: readonly FormField[]): boolean {
  if (field.control.type !== 'password' || field.reading.kind !== 'payment-password') return false;
  const before = fields[fields.indexOf(field) - 1];
  const words = new Set([...wordsOf(field), ...(before ? wordsOf(before) : [])]);
  const isPayment = ['payment', 'card', 'atm', 'transaction', '支', '付', '款', '易', '卡', 'gift'].some((word) =>
    words.has(word),
  );
  return (
    !isPayment &&
    !fields.some(
      ({ reading }) =>
        groupOf(reading.kind) === 'bank-card' ||
        reading.kind === 'gift-card-number' ||
        reading.kind === 'loyalty-number',
    )
  );
}

function registers(fields: readonly FormField[], form: Form | undefined): boolean {
  const password = fields.findIndex(({ control }) => control.type === 'password');
  if (
    fields.some(
      ({ reading }, at) => REGISTRATION_KINDS.has(reading.kind) && (reading.kind !== 'name' || at !== password - 1),
    )
  )
    return true;
  const said = new Set(
    (form?.buttons ?? []).flatMap((text) => FUNCTION_PHRASES.find(tokensOf(text))).flatMap(({ meanings }) => meanings),
  );
  return said.has('registration') && !said.has('login');
}

function nameAccount(fields: readonly FormField[], password: FormField): void {
  const before = fields[fields.indexOf(password) - 1];
  const isCard = fields.some(
    ({ reading }) => reading.kind === 'gift-card-number' || groupOf(reading.kind) === 'bank-card',
  );
  if (before && isTyped(before) && !isCard && UNCLEAR_NAMES.has(before.reading.kind))
    reread(before, 'username', 'before-password');
}
