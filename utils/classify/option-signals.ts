import type { FieldKind } from '../knowledge/field-kinds';
import { OPTION_WORDS } from '../knowledge/option-words';
import type { Control } from '../model/observation';
import { vote, type Vote } from './signals';
import { tokensOf } from './tokens';

const WORDS_BY_TOPIC: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries(OPTION_WORDS).map(([topic, words]) => [topic, new Set(words.map((word) => tokensOf(word).join(' ')))]),
);

/** A list of choices that names its topic weighs almost as much as a label; one that hints at it weighs less. */
const SURE = 9;
const LIKELY = 6;

/** Votes from the choices that a control offers: countries, genders, titles, months, years, card brands. */
export function optionVotes(control: Control): Vote[] {
  const options = control.options.map((option) => tokensOf(option).join(' '));
  if (options.length < 2) return [];
  const votes: Vote[] = [];
  const say = (kind: FieldKind, weight: number) => votes.push(vote(kind, weight, 'options', control.options.slice(0, 6).join(' · ')));
  const hits = (topic: keyof typeof OPTION_WORDS) => options.filter((option) => WORDS_BY_TOPIC[topic]?.has(option)).length;
  if (hits('country') >= 3) say('country', SURE);
  if (hits('state') >= 3) say('address-level1', LIKELY);
  if (hits('gender') >= 2 && options.length <= 8) say('sex', SURE);
  if (hits('title') >= 2 && options.length <= 15) say('honorific-prefix', SURE);
  if (hits('card-brand') >= 2) say('cc-type', LIKELY);
  const dialCodes = control.options.filter((option) => /\+\s?\d{1,4}\b/u.test(option)).length;
  if (dialCodes >= 3) say('tel-country-code', SURE + LIKELY);
  votes.push(...dateVotes(control, options, hits('month')));
  return votes;
}

/** Months, days and years among the choices. Years ahead are a card's, years long past a birth's. */
function dateVotes(control: Control, options: readonly string[], monthNames: number): Vote[] {
  const numbers = options.filter((option) => /^\d{1,4}$/u.test(option)).map(Number);
  const years = numbers.filter((number) => number >= 1900 && number <= 2100);
  const quoted = control.options.slice(0, 6).join(' · ');
  if (years.length >= 5) {
    const past = Math.min(...years) < Math.max(...years) - 40;
    return [vote(past ? 'bday-year' : 'cc-exp-year', LIKELY, 'options', quoted)];
  }
  const months = monthNames >= 6 || (Math.max(...numbers, 0) === 12 && numbers.length >= 12 && options.length <= 14);
  if (months) return [vote('bday-month', LIKELY / 3, 'options', quoted), vote('cc-exp-month', LIKELY / 3, 'options', quoted)];
  const days = Math.max(...numbers, 0) === 31 && numbers.length >= 28;
  return days ? [vote('bday-day', LIKELY, 'options', quoted)] : [];
}
