import type { FieldKind } from '../knowledge/field-kinds';
import type { ServiceFunctionId } from '../knowledge/service-functions';
import type { FormReading } from './function-tally';
import { personalKinds } from './personal-kinds';

const SEARCHES: ReadonlySet<FieldKind> = new Set(['search-query', 'sort-or-filter']);
/** What may stand in the line of a newsletter beside the address. */
const BESIDE_EMAIL: ReadonlySet<FieldKind> = new Set([
  'email',
  'consent-marketing',
  'consent-privacy',
  'consent-terms',
  'consent-other',
  'captcha',
]);
/** Kinds without personal data by which a form may still serve something. */
const TELLING: ReadonlySet<FieldKind> = new Set([
  'review-text',
  'rating',
  'order-number',
  'evidence-photo',
  'file-other',
]);

/**
 * The functions of a form too small to need its page's words: a search box or filter, a lone e-mail line in the frame of a page, a coupon
 * line, which serves nothing by itself. `undefined` for any other form.
 */
export function smallForm({ kinds, isMain, controls }: FormReading): ServiceFunctionId[] | undefined {
  const all = Array.from(kinds);
  if (
    all.some((kind) => SEARCHES.has(kind)) &&
    personalKinds(all).length === 0 &&
    !all.some((kind) => TELLING.has(kind))
  )
    return ['product-search'];
  const typed = controls.filter(({ type }) => type !== 'checkbox');
  if (!isMain && kinds.has('email') && typed.length === 1 && all.every((kind) => BESIDE_EMAIL.has(kind)))
    return ['newsletter'];
  const says = personalKinds(all).length > 0 || all.some((kind) => TELLING.has(kind) || kind.startsWith('consent'));
  return says || isMain ? undefined : [];
}
