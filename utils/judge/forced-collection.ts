import { CATEGORY_BY_ID } from '../knowledge/categories';
import type { Finding, Severity } from '../model/finding';
import { raise, type ForcedItem, type RuleProvisions } from './forced-items';

const RULE = 'forced-collection';
const VERSION = '1.0.0';

/** Guiding Case 265 first, the Weishi ruling second: courts should refer to the former (law/weishi.md, 6). */
const LAW: RuleProvisions = {
  cn: ['GC-265', 'WEISHI', 'PIPL-6', 'PIPL-16'],
  eu: ['GDPR-5-1-c', 'GDPR-25'],
  uk: ['UKGDPR-7'],
  'us-ca': ['CCPA-100c', 'CCPA-7002'],
  other: [],
};

/**
 * `forced-collection`: a mandatory item that no function of its form needs. Sensitive items are the other rule's. Severity follows the
 * ruling's weight: high-risk or directly identifying data over data that identifies only in combination.
 */
export function forcedCollection(item: ForcedItem): Finding | null {
  return item.sensitive ? null : raise(RULE, VERSION, severityOf(item), LAW, item);
}

function severityOf({ request }: ForcedItem): Severity {
  const record = request.category === null ? undefined : CATEGORY_BY_ID.get(request.category);
  if (record?.class === 'general-high-risk') return 'high';
  return record?.identifiability === 'direct' ? 'medium' : 'low';
}
