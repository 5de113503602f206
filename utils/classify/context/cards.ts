import type { FieldKind } from '../../knowledge/field-kinds';
import { kindsSaid } from '../kinds-said';
import { readExpiry } from './card-expiry';
import { groupOf, reread, wordsOf, type FormField } from './form-field';

const GIFT: ReadonlySet<FieldKind> = new Set(['gift-card-number', 'loyalty-number', 'coupon-code']);
/** What a gift card's own boxes look like: a number, a code, a PIN. */
const LIKE_GIFT: ReadonlySet<FieldKind> = new Set([
  'cc-number',
  'cc-csc',
  'payment-password',
  'cc-name',
  'current-password',
]);
const CARD_NAMES: Partial<Record<FieldKind, FieldKind>> = {
  name: 'cc-name',
  'given-name': 'cc-given-name',
  'family-name': 'cc-family-name',
};

const PLAIN_NAMES: Partial<Record<FieldKind, FieldKind>> = {
  'cc-name': 'name',
  'cc-given-name': 'given-name',
  'cc-family-name': 'family-name',
};

/** Fields of a payment card: gift cards told apart, its holder's name, and the two halves of its expiry. */
export function readCards(fields: readonly FormField[]): void {
  for (const [at, field] of fields.entries()) {
    const isPin = field.reading.kind === 'postal-code' && wordsOf(field).includes('pin');
    if ((isPin || LIKE_GIFT.has(field.reading.kind)) && isOfGiftCard(fields, at))
      reread(field, 'gift-card-number', 'gift-card-section');
  }
  for (const [at, field] of fields.entries()) {
    const holder = CARD_NAMES[field.reading.kind];
    if (holder && isBeforeCard(fields, at)) reread(field, holder, 'beside-card-number');
    const person = PLAIN_NAMES[field.reading.kind];
    if (person && isOnlyClaimed(field) && isBeforeAddress(fields, at)) reread(field, person, 'before-address');
  }
  for (const at of fields.keys()) readExpiry(fields, at);
}

/** The section speaks of a gift or loyalty card and never of a bank's; or the field before is one's number. */
function isOfGiftCard(fields: readonly FormField[], at: number): boolean {
  const field = fields[at];
  if (!field) return false;
  const isAfterGift = field.reading.kind !== 'cc-number' && GIFT.has(fields[at - 1]?.reading.kind ?? 'other');
  const texts = field.control.texts.map(({ text }) => text);
  const saysGift = [field.control.name ?? '', field.control.htmlId ?? '', ...texts].some(
    (text) => kindsSaid(text).has('gift-card-number') || kindsSaid(text).has('loyalty-number'),
  );
  const words = new Set(wordsOf(field, true));
  return (isAfterGift || saysGift) && !words.has('credit') && !words.has('debit');
}

/** A run of names right before a card's number or kind, not led by an e-mail or a phone: those belong to the person. */
function isBeforeCard(fields: readonly FormField[], at: number): boolean {
  let after = at;
  while (CARD_NAMES[fields[after]?.reading.kind ?? 'other']) after += 1;
  let before = at;
  while (CARD_NAMES[fields[before]?.reading.kind ?? 'other']) before -= 1;
  const next = fields[after]?.reading.kind;
  const led = groupOf(fields[before]?.reading.kind);
  return (next === 'cc-number' || next === 'cc-type') && (led === undefined || led === 'bank-card');
}

/** A card name that only `autocomplete` claims, under a label of a person's name. */
function isOnlyClaimed({ reading }: FormField): boolean {
  const said = reading.evidence.filter(({ says }) => says?.startsWith('cc-'));
  return said.length > 0 && said.every(({ from }) => from === 'autocomplete');
}

function isBeforeAddress(fields: readonly FormField[], at: number): boolean {
  let after = at;
  while (PLAIN_NAMES[fields[after]?.reading.kind ?? 'other']) after += 1;
  return ['address', 'email', 'phone', 'organization'].includes(groupOf(fields[after]?.reading.kind) ?? '');
}
