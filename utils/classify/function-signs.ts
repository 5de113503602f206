import type { FieldKind } from '../knowledge/field-kinds';
import type { ServiceFunctionId } from '../knowledge/service-functions';

/** What the fields of a form say of its function: each row counts once. */
export const KIND_VOTES: readonly (readonly [ServiceFunctionId, number, readonly FieldKind[]])[] = [
  ['delivery-order', 3, ['street-address', 'address-line1', 'address-street-name', 'address-house-number']],
  ['delivery-order', 1, ['postal-code', 'address-level2', 'delivery-method', 'delivery-time']],
  ['registration', 4, ['new-password']],
  ['login', 3, ['current-password']],
  ['payment', 4, ['cc-number']],
  ['payment', 2, ['cc-csc', 'cc-exp', 'cc-exp-month', 'payment-method']],
  ['invoice', 2, ['invoice-title', 'company-tax-id']],
  ['review', 4, ['review-text', 'rating']],
  ['product-search', 3, ['search-query']],
  ['customer-service', 3, ['evidence-photo']],
];

/**
 * Fields that settle a function by themselves, however loudly the page speaks of another one: a password box opens or enters an
 * account, a card number pays.
 */
const SETTLING: readonly (readonly [ServiceFunctionId, readonly FieldKind[]])[] = [
  ['registration', ['new-password']],
  ['login', ['current-password']],
  ['payment', ['cc-number', 'cc-csc']],
];
const ADDRESSES: readonly FieldKind[] = [
  'street-address',
  'address-line1',
  'address-street-name',
  'address-level2',
  'postal-code',
];

/**
 * Functions that widen what an order needs. One clear sign of them counts, and the notes at the form and its fields are heard too: a
 * customs note beside the ID number is the reason for it (definitions.md, Conditions met by the page itself).
 */
export const QUALIFYING: ReadonlySet<ServiceFunctionId> = new Set([
  'cross-border-order',
  'age-restricted-order',
  'medicine-order',
  'travel-or-ticket-booking',
  'food-order',
  'pickup-order',
  'digital-order',
  'credit',
]);

/** Functions that the fields settle; an address in a form that pays or bills is that of an order. */
export function settledFunctions(
  loud: ReadonlySet<ServiceFunctionId>,
  kinds: ReadonlySet<FieldKind>,
): Set<ServiceFunctionId> {
  const settled = new Set(SETTLING.flatMap(([id, signs]) => (signs.some((kind) => kinds.has(kind)) ? [id] : [])));
  const pays = settled.has('payment') || loud.has('payment') || loud.has('invoice');
  if (pays && ADDRESSES.some((kind) => kinds.has(kind))) settled.add('delivery-order');
  return settled;
}
