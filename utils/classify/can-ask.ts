import type { FieldKind } from '../knowledge/field-kinds';
import type { Control } from '../model/observation';
import type { Vote } from './vote';

const SECRETS: ReadonlySet<FieldKind> = new Set([
  'current-password',
  'new-password',
  'cc-csc',
  'payment-password',
  'one-time-code',
  'security-answer',
  'national-id',
  'cc-number',
  'gift-card-number',
]);
const UPLOADS: ReadonlySet<FieldKind> = new Set([
  'id-document-photo',
  'face-photo',
  'photo',
  'avatar',
  'signature',
  'evidence-photo',
  'file-other',
]);
const CHOICES: ReadonlySet<FieldKind> = new Set([
  'consent-terms',
  'consent-privacy',
  'consent-marketing',
  'consent-sharing',
  'consent-other',
  'remember-me',
  'age-confirmation',
  'address-choice',
  'delivery-method',
  'payment-method',
  'product-option',
  'sort-or-filter',
  'sex',
  'honorific-prefix',
  'interests',
  'household',
  'marital-status',
  'age',
  'education',
  'occupation',
  'income',
  'referral-source',
  'health',
  'religion',
  'ethnicity',
  'political-affiliation',
  'sexual-orientation',
  'rating',
  'cc-type',
  'delivery-time',
  'friend-list',
  'gift-message',
  'precise-location',
  'invoice-title',
  'amount',
  'quantity',
  'body-measurements',
  'child-data',
]);
/** Kinds that are written, never chosen from a list. */
const WRITTEN: ReadonlySet<FieldKind> = new Set([
  'email',
  'current-password',
  'new-password',
  'cc-number',
  'cc-csc',
  'one-time-code',
  'captcha',
  'search-query',
  'remark',
  'given-name',
  'family-name',
  'name',
  'username',
  'url',
  'organization',
  'cc-name',
  'address-line2',
  'address-line3',
  'review-text',
  'company-tax-id',
  'account-number',
]);
/** Kinds that only a box or a button can ask for. */
const TICKED: ReadonlySet<FieldKind> = new Set([
  'consent-terms',
  'consent-privacy',
  'consent-marketing',
  'consent-sharing',
  'consent-other',
  'remember-me',
  'age-confirmation',
]);
/** Kinds of one short line; nobody gives a box of several lines to them. */
const ONE_LINE: ReadonlySet<FieldKind> = new Set([
  'email',
  'tel',
  'cc-number',
  'cc-csc',
  'cc-exp',
  'cc-name',
  'one-time-code',
  'postal-code',
  'given-name',
  'family-name',
  'name',
  'username',
  'coupon-code',
  'search-query',
  'address-level1',
  'address-level2',
  'address-level3',
  'country',
  'quantity',
  'sex',
  'honorific-prefix',
  'bday',
  'organization-title',
  'address-house-number',
  'address-floor',
  'tax-office',
]);
/** Digits of a card: shortest number, and the length of one of four boxes. */
const CARD_DIGITS = 13;
const CARD_BOX = 4;
/** Longest card number, ISO/IEC 7812-1. */
const MOST_CARD_DIGITS = 19;
const DIAL_CODE_CHARS = 10;
const NO_LIMIT = 2_147_483_647;
/** Kinds of letters, which no box for digits asks for. */
const LETTERS: ReadonlySet<FieldKind> = new Set([
  'name',
  'given-name',
  'family-name',
  'additional-name',
  'organization',
  'address-level2',
  'address-level1',
  'address-street-name',
  'country',
  'nickname',
  'cc-name',
  'tax-office',
]);

/**
 * What a vote means for a control of this type; `undefined` when the control cannot ask for it. A list cannot hold a phone number but
 * its country, nor an address but a choice of one; a box to write in under `Newsletter` wants the e-mail address; `Upload` says little.
 */
export function recast(control: Control, vote: Vote): Vote | undefined {
  const { kind } = vote;
  if (control.type === 'select' && (kind === 'tel' || kind === 'tel-national'))
    return { ...vote, kind: 'tel-country-code', weight: vote.weight * 0.7 };
  if (control.type === 'select' && (kind === 'street-address' || kind === 'address-line1'))
    return { ...vote, kind: 'address-choice', weight: vote.weight * 0.5 };
  if (isLine(control) && kind === 'consent-marketing') return { ...vote, kind: 'email', weight: vote.weight * 0.6 };
  if (kind === 'file-other') return canAsk(control, kind) ? { ...vote, weight: vote.weight * 0.3 } : undefined;
  return canAsk(control, kind) ? vote : undefined;
}

/** Whether a control of this type can ask for a kind at all, be it as something near to it. */
export function isAskedBy(control: Control, kind: FieldKind): boolean {
  return recast(control, { kind, weight: 1, from: 'label' }) !== undefined;
}

function canAsk(control: Control, kind: FieldKind): boolean {
  if (control.type === 'password') return SECRETS.has(kind);
  if (control.type === 'file') return UPLOADS.has(kind);
  if (control.type === 'checkbox' || control.type === 'radio') return CHOICES.has(kind);
  if (UPLOADS.has(kind) && kind !== 'signature') return false;
  if (control.type === 'select') return !WRITTEN.has(kind) && (!TICKED.has(kind) || kind === 'consent-marketing');
  if (control.type === 'textarea' && ONE_LINE.has(kind)) return false;
  if (control.type === 'tel' || control.type === 'number')
    return !LETTERS.has(kind) && !TICKED.has(kind) && isLongEnough(control, kind);
  return !TICKED.has(kind) && isLongEnough(control, kind);
}

/** A card's number does not fit a short box, and a country's dial code needs no long one. */
function isLongEnough(control: Control, kind: FieldKind): boolean {
  if (kind === 'tel-country-code') return (control.maxLength ?? 0) <= DIAL_CODE_CHARS || control.maxLength === NO_LIMIT;
  if (
    kind === 'cc-number' &&
    control.texts.some(
      ({ text }) => Number(/(\d{2})[- ](?:digit|stellig|cifre|chiffres|位)/u.exec(text)?.[1] ?? 0) > MOST_CARD_DIGITS,
    )
  )
    return false;
  if (kind === 'cc-number' && control.maxLength !== undefined)
    return control.maxLength >= CARD_DIGITS || control.maxLength === CARD_BOX;
  return true;
}

function isLine({ type }: Control): boolean {
  return type === 'text' || type === 'email';
}
