import type { FieldKind } from '../knowledge/field-kinds';
import type { Control } from '../model/observation';
import { DATE_PHRASES, type DatePart, type LabelMeaning } from './lexicon-index';
import { remembering } from './remembering';
import { tokensOf } from './tokens';

/** Which date a control's day, month or year belongs to, where its own texts say. */
export type DateContext = 'birth' | 'expiry' | undefined;

/** `MM/YYYY` is a phrase of its own, of two parts. */
export function partsOf(meaning: LabelMeaning): string[] {
  if ('part' in meaning) return [meaning.part];
  return 'kind' in meaning && meaning.kind === 'cc-exp' ? ['month', 'year'] : [];
}

/** The kinds that a phrase means, given which date its control speaks of. */
export function kindsOf(meaning: LabelMeaning, date: DateContext): FieldKind[] {
  if ('kind' in meaning) return [meaning.kind];
  if ('part' in meaning && date) return [DATE_PART_KINDS[date][meaning.part]];
  return [];
}

/** Kinds of a date's parts. A card has no day of expiry. */
export const DATE_PART_KINDS: Record<'birth' | 'expiry', Record<DatePart, FieldKind>> = {
  birth: { day: 'bday-day', month: 'bday-month', year: 'bday-year' },
  expiry: { day: 'cc-exp', month: 'cc-exp-month', year: 'cc-exp-year' },
};

/** Whether a control's texts speak of a birth or of a card's expiry; the nearer places decide. */
export function dateContext(control: Control): DateContext {
  const own = [
    control.name,
    control.htmlId,
    control.options[0],
    ...control.texts.filter(({ from }) => from !== 'heading').map(({ text }) => text),
  ];
  const headings = control.texts.filter(({ from }) => from === 'heading').map(({ text }) => text);
  return dateSaid(own) ?? dateSaid(headings);
}

const datesIn = remembering((text) => DATE_PHRASES.find(tokensOf(text)).flatMap((match) => match.meanings));

function dateSaid(texts: readonly (string | undefined)[]): DateContext {
  const found = texts.flatMap((text) => (text ? datesIn(text) : []));
  if (found.includes('birth')) return 'birth';
  return found.includes('expiry') ? 'expiry' : undefined;
}
