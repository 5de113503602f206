import type { FieldKind } from '../knowledge/field-kinds';
import { LEXICONS, type Lexicon } from '../knowledge/lexicons';
import type { ServiceFunctionId } from '../knowledge/service-functions';
import { tableOf, type PhraseTable } from './phrase-table';

/** A word that only context can settle: which day, month or year. */
export type DatePart = 'day' | 'month' | 'year';

/** What a phrase of a label can mean: a kind, a part of some date, or nothing (`ignore`). */
export type LabelMeaning = { kind: FieldKind } | { part: DatePart } | { ignore: true };

/** All tables that the lexicons give. */
export interface PhraseTables {
  labels: PhraseTable<LabelMeaning>;
  dates: PhraseTable<'birth' | 'expiry'>;
  requirements: PhraseTable<'mandatory' | 'optional' | 'all-mandatory'>;
  legalNames: PhraseTable<'legal'>;
  functions: PhraseTable<ServiceFunctionId>;
  shops: PhraseTable<'shop'>;
  optionalMarks: string[];
}

type Add<Meaning> = (phrase: string, meaning: Meaning) => void;

function fromAll<Meaning>(fill: (add: Add<Meaning>, lexicon: Lexicon) => void): PhraseTable<Meaning> {
  return tableOf<Meaning>((add) => {
    for (const lexicon of LEXICONS) fill(add, lexicon);
  });
}

/**
 * Makes the tables from the lexicons, which takes about a second: the packaged extension carries them ready-made
 * (`setup/phrase-tables-plugin.ts` puts its data in the place of this module).
 */
export function phraseTables(): PhraseTables {
  return {
    labels: labelTable(),
    dates: fromAll((add, { birth, expiry }) => {
      for (const phrase of birth) add(phrase, 'birth');
      for (const phrase of expiry) add(phrase, 'expiry');
    }),
    requirements: fromAll((add, { required, optional, allRequired }) => {
      for (const phrase of required) add(phrase, 'mandatory');
      for (const phrase of optional) add(phrase, 'optional');
      for (const phrase of allRequired) add(phrase, 'all-mandatory');
    }),
    legalNames: fromAll((add, { legalName }) => {
      for (const phrase of legalName) add(phrase, 'legal');
    }),
    functions: fromAll<ServiceFunctionId>((add, { functions }) => {
      for (const [id, phrases] of Object.entries(functions))
        for (const phrase of phrases) add(phrase, id as ServiceFunctionId);
    }),
    shops: fromAll((add, { shop }) => {
      for (const phrase of shop) add(phrase, 'shop');
    }),
    optionalMarks: LEXICONS.flatMap(({ optionalMarks }) => optionalMarks ?? []),
  };
}

function labelTable(): PhraseTable<LabelMeaning> {
  const meanings = new Map<FieldKind, LabelMeaning>();
  const parts = { day: { part: 'day' }, month: { part: 'month' }, year: { part: 'year' } } as const;
  const nothing = { ignore: true } as const;
  return fromAll<LabelMeaning>((add, lexicon) => {
    for (const [id, phrases] of Object.entries(lexicon.kinds)) {
      const kind = id as FieldKind;
      const meaning = meanings.get(kind) ?? { kind };
      meanings.set(kind, meaning);
      for (const phrase of phrases) add(phrase, meaning);
    }
    for (const part of ['day', 'month', 'year'] as const) for (const phrase of lexicon[part]) add(phrase, parts[part]);
    for (const phrase of lexicon.ignore) add(phrase, nothing);
  });
}
