import type { FieldKind } from '../knowledge/field-kinds';
import { LEXICONS, type Lexicon } from '../knowledge/lexicons';
import type { ServiceFunctionId } from '../knowledge/service-functions';
import { PhraseIndex } from './phrases';

/** A word that only context can settle: which day, month or year. */
export type DatePart = 'day' | 'month' | 'year';

/** What a phrase of a label can mean: a kind, a part of some date, or nothing (`ignore`). */
export type LabelMeaning = { kind: FieldKind } | { part: DatePart } | { ignore: true };

function build<Meaning>(fill: (index: PhraseIndex<Meaning>, lexicon: Lexicon) => void): PhraseIndex<Meaning> {
  return new PhraseIndex<Meaning>((index) => {
    for (const lexicon of LEXICONS) fill(index, lexicon);
  });
}

const KIND_MEANINGS = new Map<FieldKind, LabelMeaning>();

function meaningOf(kind: FieldKind): LabelMeaning {
  const known = KIND_MEANINGS.get(kind) ?? { kind };
  KIND_MEANINGS.set(kind, known);
  return known;
}

const PARTS: Record<DatePart, LabelMeaning> = {
  day: { part: 'day' },
  month: { part: 'month' },
  year: { part: 'year' },
};
const IGNORE: LabelMeaning = { ignore: true };

/** What labels, placeholders, names and ids say. */
export const LABEL_PHRASES = build<LabelMeaning>((index, lexicon) => {
  for (const [kind, phrases] of Object.entries(lexicon.kinds)) {
    for (const phrase of phrases) index.add(phrase, meaningOf(kind as FieldKind));
  }
  for (const part of ['day', 'month', 'year'] as const)
    for (const phrase of lexicon[part]) index.add(phrase, PARTS[part]);
  for (const phrase of lexicon.ignore) index.add(phrase, IGNORE);
});

/** Words that settle whether a part of a date is of a birth or of a card. */
export const DATE_PHRASES = build<'birth' | 'expiry'>((index, lexicon) => {
  for (const phrase of lexicon.birth) index.add(phrase, 'birth');
  for (const phrase of lexicon.expiry) index.add(phrase, 'expiry');
});

/** Words for mandatory, for optional, and legends that say all is mandatory. */
export const REQUIREMENT_PHRASES = build<'mandatory' | 'optional' | 'all-mandatory'>((index, lexicon) => {
  for (const phrase of lexicon.required) index.add(phrase, 'mandatory');
  for (const phrase of lexicon.optional) index.add(phrase, 'optional');
  for (const phrase of lexicon.allRequired) index.add(phrase, 'all-mandatory');
});

/** Words that want the legal name. */
export const LEGAL_NAME_PHRASES = build<'legal'>((index, lexicon) => {
  for (const phrase of lexicon.legalName) index.add(phrase, 'legal');
});

/** What headings, buttons and addresses say of a form's service. */
export const FUNCTION_PHRASES = build<ServiceFunctionId>((index, lexicon) => {
  for (const [id, phrases] of Object.entries(lexicon.functions)) {
    for (const phrase of phrases) index.add(phrase, id as ServiceFunctionId);
  }
});

/** Words of carts and checkouts. */
export const SHOP_PHRASES = build<'shop'>((index, lexicon) => {
  for (const phrase of lexicon.shop) index.add(phrase, 'shop');
});

/** Words that mark a question optional only by the way they stand there. */
export const OPTIONAL_MARKS: readonly string[] = LEXICONS.flatMap(({ optionalMarks }) => optionalMarks ?? []);
