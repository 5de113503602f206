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
  ['invoice', 2, ['invoice-title', 'company-tax-id', 'tax-office']],
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
/** A card's postcode alone is no place to deliver to. */
const ADDRESSES: readonly FieldKind[] = ['street-address', 'address-line1', 'address-street-name'];
/** Orders that may carry an invoice. */
const ORDERS: readonly ServiceFunctionId[] = ['delivery-order', 'pickup-order', 'digital-order', 'payment'];
const INVOICED: readonly FieldKind[] = ['invoice-title', 'company-tax-id', 'tax-office'];
const CREDENTIALS: readonly FieldKind[] = ['current-password', 'one-time-code', 'username'];

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
  if (ORDERS.some((id) => loud.has(id)) && INVOICED.some((kind) => kinds.has(kind))) settled.add('invoice');
  return settled;
}

/**
 * Whether a function that words speak of is none of this form's: a login without anything to log in with beside a newsletter or a new
 * password, a delivery without an address beside an order that needs none.
 */
export function isContradicted(
  id: ServiceFunctionId,
  ids: ReadonlySet<ServiceFunctionId>,
  kinds: ReadonlySet<FieldKind>,
): boolean {
  const asks = (among: readonly FieldKind[]) => among.some((kind) => kinds.has(kind));
  if (id === 'login') {
    const isOther = ids.has('newsletter') || (ids.has('registration') && kinds.has('new-password'));
    return isOther && !asks(CREDENTIALS);
  }
  return id === 'delivery-order' && !asks(ADDRESSES) && WITHOUT_ADDRESS.some((other) => ids.has(other));
}

const WITHOUT_ADDRESS: readonly ServiceFunctionId[] = [
  'pickup-order',
  'digital-order',
  'travel-or-ticket-booking',
  'customer-service',
];
