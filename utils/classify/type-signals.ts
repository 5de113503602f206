import type { FieldKind } from '../knowledge/field-kinds';
import type { Control } from '../model/observation';
import { vote, type Vote } from './signals';

/** What a type state alone says, and how much: `tel` is used for any digits, `email` for little else. */
const TYPE_VOTES: Readonly<Record<string, readonly (readonly [FieldKind, number])[]>> = {
  email: [['email', 9]],
  tel: [['tel', 2.5]],
  password: [['current-password', 8]],
  search: [['search-query', 6]],
  url: [['url', 5]],
  date: [['bday', 1.5]],
  file: [['file-other', 2]],
};

/** Votes from the type state of a control. */
export function typeVotes(control: Control): Vote[] {
  return (TYPE_VOTES[control.type] ?? []).map(([kind, weight]) => vote(kind, weight, 'type', control.type));
}

const SECRETS: readonly FieldKind[] = ['current-password', 'new-password', 'cc-csc', 'payment-password', 'one-time-code', 'security-answer', 'national-id', 'cc-number', 'gift-card-number'];
const UPLOADS: readonly FieldKind[] = ['id-document-photo', 'face-photo', 'photo', 'avatar', 'signature', 'evidence-photo', 'file-other'];
const CHOICES: readonly FieldKind[] = [
  'consent-terms', 'consent-privacy', 'consent-marketing', 'consent-sharing', 'consent-other', 'remember-me', 'age-confirmation', 'address-choice',
  'delivery-method', 'payment-method', 'product-option', 'sort-or-filter', 'sex', 'honorific-prefix', 'interests', 'household', 'marital-status', 'age',
  'education', 'occupation', 'income', 'referral-source', 'health', 'religion', 'ethnicity', 'political-affiliation', 'sexual-orientation', 'rating', 'cc-type',
  'delivery-time', 'friend-list', 'gift-message', 'precise-location', 'invoice-title', 'amount', 'quantity', 'body-measurements', 'child-data',
];
/** Kinds that are written, never chosen from a list. */
const WRITTEN: ReadonlySet<FieldKind> = new Set([
  'email', 'current-password', 'new-password', 'cc-number', 'cc-csc', 'one-time-code', 'captcha', 'search-query', 'given-name', 'family-name', 'name', 'username', 'url', 'coupon-code',
]);
/** Kinds that only a box or a button can ask for. */
const TICKED: ReadonlySet<FieldKind> = new Set(['consent-terms', 'consent-privacy', 'consent-sharing', 'consent-other', 'remember-me', 'age-confirmation']);

/** Whether a control of this type can ask for a kind at all. */
export function canAsk(control: Control, kind: FieldKind): boolean {
  if (control.type === 'password') return SECRETS.includes(kind);
  if (control.type === 'file') return UPLOADS.includes(kind);
  if (control.type === 'checkbox' || control.type === 'radio') return CHOICES.includes(kind);
  if (UPLOADS.includes(kind) && kind !== 'signature') return false;
  if (control.type === 'select') return !WRITTEN.has(kind) && !TICKED.has(kind);
  return !TICKED.has(kind);
}
