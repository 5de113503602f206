import type { Bilingual } from '../bilingual';
import type { ProvisionSource } from './sources';

/** `verified`: wording or substance was read in a stored copy; `partly-verified` and `from-memory` are never printed as fact. */
export type Verification = 'verified' | 'partly-verified' | 'from-memory';

/** A provision or a ruling. Paraphrases are ours: quote the official text in a letter. */
export interface ProvisionRecord {
  readonly id: string;
  readonly jurisdiction: string;
  readonly instrument: Bilingual;
  readonly article: string;
  /** ISO date, or words where only those are known. */
  readonly inForce: string;
  readonly paraphrase: Bilingual;
  /** What it means for a form. */
  readonly formImplication: string;
  readonly verification: Verification;
  /** What exactly was checked. */
  readonly verificationNote: string;
  readonly sources: readonly ProvisionSource[];
  readonly note?: string;
}
