import type { FieldKind } from '../knowledge/field-kinds';
import { AUTOFILL_KINDS } from '../knowledge/standards/html-autofill';
import { quote, type Evidence } from '../model/evidence';
import type { Control, TextPlace } from '../model/observation';
import { DATE_PHRASES, LABEL_PHRASES, type DatePart, type LabelMeaning } from './lexicon-index';
import type { Match } from './phrases';
import { tokensOf } from './tokens';

/** One signal's vote for a kind. */
export interface Vote {
  kind: FieldKind;
  weight: number;
  evidence: Evidence;
}

/**
 * How much each place counts, relative to a label (10). Set by hand from what the places are for, then checked on
 * the labelled corpora (docs/figures.md).
 */
const PLACE_WEIGHTS: Record<TextPlace, number> = {
  labelledby: 10,
  label: 10,
  'aria-label': 9,
  before: 8,
  'table-header': 6,
  placeholder: 6,
  after: 3,
  title: 5,
  group: 3,
  legend: 2,
  description: 1,
  heading: 0.7,
  generated: 1,
};
const NAME_WEIGHT = 7;
const ID_WEIGHT = 5;
const INSIDE_WORD_FACTOR = 0.7;
const AUTOCOMPLETE_WEIGHT = 9;

/** Votes of all texts, names and attributes of a control. */
export function votesOf(control: Control): Vote[] {
  const date = dateContext(control);
  const votes = control.texts.flatMap(({ from, text }) => textVotes(from, text, PLACE_WEIGHTS[from], date));
  if (control.name) votes.push(...nameVotes('name', control.name, NAME_WEIGHT, date));
  if (control.htmlId && control.htmlId !== control.name) votes.push(...nameVotes('id', control.htmlId, ID_WEIGHT, date));
  const claimed = autocompleteKind(control.autocomplete);
  if (claimed) votes.push(vote(claimed, AUTOCOMPLETE_WEIGHT, 'autocomplete', control.autocomplete));
  return votes;
}

/** The kind that an `autocomplete` attribute claims. `undefined` for `off`, `on`, or no field name of HTML. */
export function autocompleteKind(autocomplete: string | undefined): FieldKind | undefined {
  const names = autocomplete?.toLowerCase().split(/\s+/u) ?? [];
  const name = names.findLast((token) => token !== 'webauthn');
  return name === undefined ? undefined : AUTOFILL_KINDS[name];
}

/** A vote with its evidence. */
export function vote(kind: FieldKind, weight: number, from: string, text?: string): Vote {
  const evidence: Evidence = { known: 'seen', from, says: kind, weight };
  if (text !== undefined) evidence.text = quote(text);
  return { kind, weight, evidence };
}

function textVotes(from: string, text: string, weight: number, date: 'birth' | 'expiry' | undefined): Vote[] {
  const tokens = tokensOf(text);
  return votesOfMatches(LABEL_PHRASES.find(tokens), tokens.length, { from, text, weight, date });
}

function nameVotes(from: string, name: string, weight: number, date: 'birth' | 'expiry' | undefined): Vote[] {
  const tokens = tokensOf(name).filter((token) => token.length < 30);
  const whole = LABEL_PHRASES.find(tokens);
  const votes = votesOfMatches(whole, Math.min(tokens.length, 3), { from, text: name, weight, date });
  if (votes.length > 0) return votes;
  const inside = tokens.map((token) => LABEL_PHRASES.findInside(token)).find((match) => match !== undefined);
  return inside ? inside.meanings.flatMap((meaning) => kindsOf(meaning, date)).map((kind) => vote(kind, weight * INSIDE_WORD_FACTOR, from, name)) : [];
}

interface Source {
  from: string;
  text: string;
  weight: number;
  date: 'birth' | 'expiry' | undefined;
}

/** A text that says little else counts in full; a word in a long sentence counts for less. Several kinds share. */
function votesOfMatches(matches: readonly Match<LabelMeaning>[], tokenCount: number, source: Source): Vote[] {
  const meant = matches.filter((match) => match.meanings.some((meaning) => kindsOf(meaning, source.date).length > 0));
  return meant.flatMap((match, order) => {
    const kinds = match.meanings.flatMap((meaning) => kindsOf(meaning, source.date));
    const coverage = 0.35 + 0.65 * Math.min(1, (match.length + 1) / Math.max(1, tokenCount));
    const place = order === 0 ? 1 : 0.7;
    const weight = (source.weight * coverage * place) / Math.sqrt(kinds.length);
    return kinds.map((kind) => vote(kind, Math.round(weight * 100) / 100, source.from, source.text));
  });
}

function kindsOf(meaning: LabelMeaning, date: 'birth' | 'expiry' | undefined): FieldKind[] {
  if ('kind' in meaning) return [meaning.kind];
  if ('part' in meaning && date) return [DATE_PART_KINDS[date][meaning.part]];
  return [];
}

const DATE_PART_KINDS: Record<'birth' | 'expiry', Record<DatePart, FieldKind>> = {
  birth: { day: 'bday-day', month: 'bday-month', year: 'bday-year' },
  expiry: { day: 'cc-exp', month: 'cc-exp-month', year: 'cc-exp-year' },
};

/** Whether a control's texts speak of a birth or of a card's expiry; the nearer places decide. */
function dateContext(control: Control): 'birth' | 'expiry' | undefined {
  const texts = [control.name, control.htmlId, ...control.texts.filter(({ from }) => from !== 'heading').map(({ text }) => text)];
  const found = texts.flatMap((text) => (text ? DATE_PHRASES.find(tokensOf(text)) : [])).flatMap((match) => match.meanings);
  if (found.includes('birth')) return 'birth';
  return found.includes('expiry') ? 'expiry' : undefined;
}
