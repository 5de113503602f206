import type { Category } from '../knowledge/categories';
import { KIND_BY_ID, type FieldKind } from '../knowledge/field-kinds';
import type { ServiceFunctionId } from '../knowledge/service-functions';
import type { Control } from '../model/observation';
import { kindsSaid } from './kinds-said';
import { LEGAL_NAME_PHRASES } from './lexicon-index';
import { tokensOf } from './tokens';

const ACCOUNT_FUNCTIONS: ReadonlySet<ServiceFunctionId> = new Set(['registration', 'login']);
const ORDER_FUNCTIONS: ReadonlySet<ServiceFunctionId> = new Set([
  'delivery-order',
  'pickup-order',
  'digital-order',
  'food-order',
  'cross-border-order',
  'age-restricted-order',
  'medicine-order',
  'invoice',
  'payment',
]);

/**
 * The personal data category that a kind falls under in its form: a name is the recipient's unless the text wants the legal one; a phone is
 * the account's in registration, login, bookings and credits; a traveller's name is the legal one; a company is the employer in a personal profile. `null`: no personal data by itself.
 */
export function categoryOf(
  kind: FieldKind,
  control: Control,
  functions: readonly ServiceFunctionId[],
): Category | null {
  const categories = KIND_BY_ID.get(kind)?.categories ?? [];
  const [usual] = categories;
  if (usual === undefined) return null;
  const isOrder = functions.some((id) => ORDER_FUNCTIONS.has(id));
  const isAccount = functions.some((id) => ACCOUNT_FUNCTIONS.has(id));
  const isTravel = functions.includes('travel-or-ticket-booking');
  const isCredit = functions.includes('credit');
  const isDelivery = functions.includes('delivery-order');
  if (categories.includes('legal-name'))
    return wantsLegalName(control) || (isTravel && !isDelivery) ? 'legal-name' : usual;
  if (categories.includes('account-phone'))
    return (isAccount && !isOrder) || ((isTravel || isCredit) && !isDelivery) ? 'account-phone' : usual;
  if (kind === 'delivery-time' && isTravel && !isDelivery) return null;
  if (usual === 'bank-card-security' && isOfDocument(control)) return null;
  if (kind === 'organization') return isAccount && !isOrder ? 'employer' : usual;
  return usual;
}

const DOCUMENTS: readonly FieldKind[] = ['passport', 'national-id', 'driving-licence'];

/** An expiry beside the words of a passport or a licence is the document's, not a card's. */
function isOfDocument({ texts }: Control): boolean {
  return texts.some(({ text }) => DOCUMENTS.some((kind) => kindsSaid(text).has(kind)));
}

function wantsLegalName(control: Control): boolean {
  return control.texts.some(
    ({ from, text }) => from !== 'heading' && LEGAL_NAME_PHRASES.find(tokensOf(text)).length > 0,
  );
}
