import { AR } from './ar';
import { BG } from './bg';
import { CS } from './cs';
import { DA } from './da';
import { DE } from './de';
import { EL } from './el';
import { EN } from './en';
import { ES } from './es';
import { FI } from './fi';
import { FR } from './fr';
import { HU } from './hu';
import { ID } from './id';
import { IT } from './it';
import { JA } from './ja';
import { KO } from './ko';
import type { Lexicon } from './lexicon';
import { NB } from './nb';
import { NL } from './nl';
import { PL } from './pl';
import { PT } from './pt';
import { RO } from './ro';
import { RU } from './ru';
import { SK } from './sk';
import { SR } from './sr';
import { SV } from './sv';
import { TH } from './th';
import { TR } from './tr';
import { UK } from './uk';
import { VI } from './vi';
import { ZH } from './zh';

export type { Lexicon } from './lexicon';

/** Every lexicon, in no order of rank: pages mix languages, so all are tried on every text. */
export const LEXICONS: readonly Lexicon[] = [AR, BG, CS, DA, DE, EL, EN, ES, FI, FR, HU, ID, IT, JA, KO, NB, NL, PL, PT, RO, RU, SK, SR, SV, TH, TR, UK, VI, ZH];
