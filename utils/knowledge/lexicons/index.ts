import { DE } from './de';
import { EN } from './en';
import { ES } from './es';
import { FR } from './fr';
import type { Lexicon } from './lexicon';
import { ZH } from './zh';

export type { Lexicon } from './lexicon';

/** Every lexicon, in no order of rank: pages mix languages, so all are tried on every text. */
export const LEXICONS: readonly Lexicon[] = [DE, EN, ES, FR, ZH];
