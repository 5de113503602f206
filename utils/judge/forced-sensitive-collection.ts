import type { Finding } from '../model/finding';
import { raise, type ForcedItem, type RuleProvisions } from './forced-items';

const RULE = 'forced-sensitive-collection';
const VERSION = '1.0.0';

/** Sensitive data want a specific purpose and separate consent as well (PIPL 28, 29). */
const LAW: RuleProvisions = {
  cn: ['GC-265', 'WEISHI', 'PIPL-28', 'PIPL-29', 'PIPL-16'],
  eu: ['GDPR-5-1-c', 'GDPR-9'],
  uk: ['UKGDPR-7'],
  'us-ca': ['CCPA-100c', 'CCPA-7002'],
  other: [],
};

/** `forced-sensitive-collection`: a mandatory item of a sensitive class that no function of its form needs. Always high. */
export function forcedSensitiveCollection(item: ForcedItem): Finding | null {
  return item.sensitive ? raise(RULE, VERSION, 'high', LAW, item) : null;
}
