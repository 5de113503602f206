import { CN_PROVISIONS } from './cn';
import { EU_PROVISIONS } from './eu';
import { OTHER_PROVISIONS } from './other';
import type { ProvisionRecord } from './provision-record';
import { UK_PROVISIONS } from './uk';
import { US_CA_PROVISIONS } from './us-ca';

/** Every provision and ruling that a cell or a rule may cite. */
export const PROVISIONS = [
  ...CN_PROVISIONS,
  ...EU_PROVISIONS,
  ...UK_PROVISIONS,
  ...US_CA_PROVISIONS,
  ...OTHER_PROVISIONS,
] as const;

export type ProvisionId = (typeof PROVISIONS)[number]['id'];

const PROVISION_BY_ID: ReadonlyMap<string, ProvisionRecord> = new Map(PROVISIONS.map((record) => [record.id, record]));

/** The record of a provision. @throws when the id is unknown, which the type forbids. */
export function provision(id: ProvisionId): ProvisionRecord {
  const record = PROVISION_BY_ID.get(id);
  if (!record) throw new Error(`no provision ${id}`);
  return record;
}
