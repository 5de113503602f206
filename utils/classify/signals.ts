import type { FieldKind } from '../knowledge/field-kinds';
import { AUTOFILL_KINDS } from '../knowledge/standards/html-autofill';
import type { Control, TextPlace } from '../model/observation';
import { isAskedBy } from './can-ask';
import { isList } from './context/form-field';
import { dateContext, kindsOf, partsOf, type DateContext } from './date-parts';
import { exampleVotes, isExampleAddress } from './example-signals';
import { matchesOfName } from './name-matches';
import { pairIn } from './settle';
import { matchesAmong, matchesOfText, type WeighedMatch } from './text-matches';
import { vote, type Vote } from './vote';

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
  row: 0,
  legend: 2,
  description: 1,
  heading: 0.7,
  generated: 1,
};
const TIED_PLACES: ReadonlySet<TextPlace> = new Set(['labelledby', 'label', 'aria-label']);
/** Text before a control that has a label of its own is less often meant for it. */
const BEFORE_BESIDE_LABEL = 4;
/** Text after a control that has nothing else: a label that floats over it, or stands below. */
const AFTER_ALONE = 7;
/** A placeholder that stands for the label. */
const PLACEHOLDER_ALONE = 8;
/** `E.g. Home, Work`: shows what may stand there, not what is asked. */
const EXAMPLE = /^\W{0,3}(?:e\.? ?g|ex|example|for example|z\.? ?b|ej|p\.? ?ex|contoh|例|如|比如|示例)[\s.:,：]/iu;
const EXAMPLE_SHARE = 0.4;
const NAME_WEIGHT = 7;
const ID_WEIGHT = 5;
const AUTOCOMPLETE_WEIGHT = 9;
/** Claimed on plain text boxes to keep browsers from filling them. */
const MISUSED: ReadonlySet<FieldKind> = new Set([
  'new-password',
  'current-password',
  'one-time-code',
  'address-level4',
]);
const MISUSED_WEIGHT = 3;

/** Votes of all texts, names and attributes of a control. */
export function votesOf(control: Control): Vote[] {
  const date = () => dateContext(control);
  const weightOf = placeWeights(control);
  const votes = spokenTexts(control).flatMap(({ from, text }) => {
    if (from === 'row' || isExampleAddress(from, text)) return [];
    const weight = weightOf(from) * (EXAMPLE.test(text) ? EXAMPLE_SHARE : 1);
    return votesOfMatches(askable(control, text), { from, text, weight, date });
  });
  for (const [from, name, weight] of namesOf(control)) {
    votes.push(...votesOfMatches(matchesOfName(name), { from, text: name, weight, date }));
  }
  votes.push(...exampleVotes(control));
  const claimed = autocompleteKind(control.autocomplete);
  if (claimed && !isNoise(claimed, control))
    votes.push(
      vote(
        claimed,
        MISUSED.has(claimed) && control.type === 'text' ? MISUSED_WEIGHT : AUTOCOMPLETE_WEIGHT,
        'autocomplete',
        control.autocomplete,
      ),
    );
  return votes;
}

/** Claims that keep browsers from filling a box in: a password is no list, and a phone number asked for is no account's name. */
function isNoise(claimed: FieldKind, control: Control): boolean {
  if (claimed === 'username') return control.type === 'tel';
  return (claimed === 'new-password' || claimed === 'current-password') && isList({ control });
}

/** The phrases of a text that this control can ask for; where its head is none, the others are weighed anew. */
function askable(control: Control, text: string): readonly WeighedMatch[] {
  const matches = matchesOfText(text);
  const isAskable = ({ match }: WeighedMatch) =>
    match.meanings.some((meaning) => !('kind' in meaning) || isAskedBy(control, meaning.kind));
  if (!RESTRICTED.has(control.type) || matches.every(isAskable)) return matches;
  return matchesAmong(text, (match) => isAskable({ match, share: 1 }));
}

/** Controls that can ask for few kinds. */
const RESTRICTED: ReadonlySet<string> = new Set(['checkbox', 'radio', 'file', 'select', 'password']);

/** The kind that an `autocomplete` attribute claims. `undefined` for `off`, `on`, or no field name of HTML. */
function autocompleteKind(autocomplete: string | undefined): FieldKind | undefined {
  const names = autocomplete?.toLowerCase().split(/\s+/u) ?? [];
  const name = names.findLast((token) => token !== 'webauthn');
  return name === undefined ? undefined : AUTOFILL_KINDS[name];
}

/** The texts of a control; a list that nothing stands beside is asked by its first choice (`Select your city`). */
function spokenTexts({ type, texts, options }: Control): Control['texts'] {
  const isNamed = texts.some(
    ({ from }) => from !== 'heading' && from !== 'legend' && from !== 'group' && from !== 'row',
  );
  const [prompt] = options;
  return type === 'select' && prompt && !isNamed ? [...texts, { from: 'placeholder', text: prompt }] : texts;
}

function namesOf(control: Control): [from: string, name: string, weight: number][] {
  const names: [string, string, number][] = [];
  if (control.name) names.push(['name', control.name, NAME_WEIGHT]);
  if (control.htmlId && control.htmlId !== control.name) names.push(['id', control.htmlId, ID_WEIGHT]);
  return names;
}

function placeWeights({ texts }: Control): (from: TextPlace) => number {
  const isTied = texts.some(({ from }) => TIED_PLACES.has(from));
  const isBeside = texts.some(({ from }) => from === 'before' || from === 'table-header');
  const isNamed = isTied || isBeside || texts.some(({ from }) => from === 'placeholder' || from === 'title');
  return (from) => {
    if (from === 'before' && isTied) return BEFORE_BESIDE_LABEL;
    if (from === 'after' && !isNamed) return AFTER_ALONE;
    if (from === 'placeholder' && !isTied && !isBeside) return PLACEHOLDER_ALONE;
    return PLACE_WEIGHTS[from];
  };
}

interface Source {
  from: string;
  text: string;
  weight: number;
  /** Asked only where a day, month or year is named. */
  date: () => DateContext;
}

/** Several kinds of one phrase share its weight; two that mean a third together vote for that. `DD/MM/YYYY` names no one part, and no card. */
function votesOfMatches(matches: readonly WeighedMatch[], { from, text, weight, date }: Source): Vote[] {
  const parts = new Set(matches.flatMap(({ match }) => match.meanings.flatMap(partsOf)));
  const dated = parts.size > 0 ? date() : undefined;
  const votes = matches.flatMap(({ match, share }) => {
    const kinds = match.meanings.flatMap((meaning) => kindsOf(meaning, parts.size > 1 ? undefined : dated));
    const each = Math.round(((weight * share) / Math.sqrt(kinds.length)) * 100) / 100;
    return kinds.map((kind): Vote => ({ ...vote(kind, each, from, text), words: match.length }));
  });
  const isCard = dated !== 'birth' && !parts.has('day');
  const meant = !isCard ? votes.filter(({ kind }) => !kind.startsWith('cc-exp')) : votes;
  const pair = pairIn(meant);
  return pair
    ? [
        ...meant.filter(({ kind }) => !pair.of.has(kind)),
        vote(pair.kind, Math.round(pair.weight * 100) / 100, from, text),
      ]
    : meant;
}
