import type { FieldKind } from '../knowledge/field-kinds';
import { OPTION_WORDS } from '../knowledge/option-words';
import type { Control } from '../model/observation';
import { vote, type Vote } from './vote';
import { remembering } from './remembering';
import { tokensOf } from './tokens';

type Topic = keyof typeof OPTION_WORDS;

const foldedOption = remembering((option) => tokensOf(option).join(' '));
const TOPICS_OF_WORD = new Map<string, Topic[]>();
for (const [topic, words] of Object.entries(OPTION_WORDS)) {
  for (const word of new Set(words.map((option) => foldedOption(option)))) {
    TOPICS_OF_WORD.set(word, [...(TOPICS_OF_WORD.get(word) ?? []), topic as Topic]);
  }
}

/** A list of choices that names its topic weighs almost as much as a label; one that hints at it weighs less. */
const SURE = 9;
const LIKELY = 6;
const HINT = 2;
/** A country's name beside a control, or as its only choice: the value that it shows. */
const SHOWN_VALUE = 5;
const MAX_VALUE_CHARS = 40;
const DIAL_CODE = /\+\s?\d{1,4}(?:\D|$)/u;
const TIME_ZONE = /GMT|UTC|\d:\d/u;
const ONLY_DIAL_CODE = /^[\p{L}\s]{0,30}\(?\+[\d\s]{1,6}\)?$/u;

/** Votes from the choices that a control offers: countries, genders, titles, months, years, card brands; or from the one it shows. */
export function optionVotes(control: Control): readonly Vote[] {
  return control.options.length < 2 ? shownValueVotes(control) : votesOfChoices(control.options.join('\n'));
}

/** The same lists of countries and months stand on many pages. */
const votesOfChoices = remembering((list): readonly Vote[] => {
  const choices = list.split('\n');
  const options = choices.map((option) => foldedOption(option));
  const quoted = choices.slice(0, 6).join(' · ');
  const votes: Vote[] = [];
  const say = (kind: FieldKind, weight: number) => votes.push(vote(kind, weight, 'options', quoted));
  const topics = options.flatMap((option) => TOPICS_OF_WORD.get(option) ?? []);
  const hits = (topic: Topic) => topics.filter((found) => found === topic).length;
  const dialCodes = choices.filter((option) => DIAL_CODE.test(option) && !TIME_ZONE.test(option)).length;
  if (hits('country') >= 3) say('country', SURE + HINT);
  if (hits('state') >= 3) say('address-level1', LIKELY);
  if (hits('gender') >= 2 && options.length <= hits('gender') + 3) say('sex', SURE);
  if (hits('title') >= 2 && options.length <= 15) say('honorific-prefix', SURE);
  if (hits('card-brand') >= 2) say('cc-type', LIKELY);
  if (dialCodes >= 2 && dialCodes >= options.length / 3) say('tel-country-code', SURE + LIKELY);
  return [...votes, ...dateVotes(options, quoted)];
});

/** Months, days and years among the choices. Years ahead are a card's, years long past a birth's. */
function dateVotes(options: readonly string[], quoted: string): Vote[] {
  const numbers = options.filter((option) => /^\d{1,4}$/u.test(option)).map(Number);
  const years = numbers.filter((number) => number >= 1900 && number <= 2100);
  if (years.length >= 5)
    return [vote(Math.min(...years) < 2000 ? 'bday-year' : 'cc-exp-year', LIKELY, 'options', quoted)];
  const highest = Math.max(...numbers, 0);
  if (countMonths(options) >= 6 || (highest === 12 && numbers.length >= 12 && options.length <= 14)) {
    return [vote('bday-month', HINT, 'options', quoted), vote('cc-exp-month', HINT, 'options', quoted)];
  }
  if (areShortYears(numbers)) return [vote('cc-exp-year', HINT, 'options', quoted)];
  return highest === 31 && numbers.length >= 28 ? [vote('bday-day', LIKELY, 'options', quoted)] : [];
}

/** `January`, `01 - January`, `Jan (01)`. */
function countMonths(options: readonly string[]): number {
  return options.filter((option) => isOf('month', option) || isOf('month', option.replace(/\d+/gu, '').trim())).length;
}

/** `24, 25, 26 ...`: years of a card in two digits. Counts of goods start at one. */
function areShortYears(numbers: readonly number[]): boolean {
  return (
    numbers.length >= 5 &&
    numbers.length <= 40 &&
    (numbers[0] ?? 0) >= 15 &&
    numbers.every((number, at) => number < 100 && (at === 0 || number === (numbers[at - 1] ?? 0) + 1))
  );
}

function shownValueVotes(control: Control): Vote[] {
  const texts = [
    ...control.options,
    ...control.texts
      .filter(({ from }) => from === 'before' || from === 'label' || from === 'aria-label')
      .map(({ text }) => text),
  ];
  return texts.flatMap((text) => {
    if (text.length > MAX_VALUE_CHARS) return [];
    if (ONLY_DIAL_CODE.test(text.trim()))
      return [vote(control.type === 'select' ? 'tel-country-code' : 'tel', SHOWN_VALUE, 'shown-value', text)];
    return isOf('country', foldedOption(text)) ? [vote('country', SHOWN_VALUE, 'shown-value', text)] : [];
  });
}

function isOf(topic: Topic, option: string): boolean {
  return TOPICS_OF_WORD.get(option)?.includes(topic) === true;
}
