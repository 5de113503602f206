import type { ServiceFunctionId } from '../knowledge/service-functions';
import type { FieldKind } from '../knowledge/field-kinds';
import { quote, type Evidence } from '../model/evidence';
import type { Control, Form, Observation } from '../model/observation';
import { KIND_VOTES, QUALIFYING } from './function-signs';
import { FUNCTION_PHRASES } from './lexicon-index';
import { negatesAfter } from './negation';
import { personalKinds } from './personal-kinds';
import { remembering } from './remembering';
import { tokensOf } from './tokens';

/** How much a text counts by where it stands; set by hand: a submit button names the service best. */
const WEIGHTS = { button: 3, heading: 2.5, action: 2, page: 1.5, note: 2 } as const;

/** What speaks for one function of a form. */
export interface Tally {
  weight: number;
  evidence: Evidence[];
}

/** A form with the kinds of its questions. */
export interface FormReading {
  form: Form;
  index: number;
  controls: readonly Control[];
  kinds: ReadonlySet<FieldKind>;
  /** Whether the page is about this form: title, address and page headings speak of it. */
  isMain: boolean;
}

/** Weighs what the fields, the texts of a form and its page say of every function. */
export function tally(
  observation: Observation,
  { form, controls, kinds, isMain }: FormReading,
): Map<ServiceFunctionId, Tally> {
  const tallies = new Map<ServiceFunctionId, Tally>();
  const say = (id: ServiceFunctionId, weight: number, from: string, text?: string) => {
    const known = tallies.get(id) ?? { weight: 0, evidence: [] };
    if (known.evidence.some((evidence) => evidence.from === from)) return;
    known.weight += weight;
    known.evidence.push({ known: 'seen', from, says: id, weight, ...(text !== undefined && { text: quote(text) }) });
    tallies.set(id, known);
  };
  for (const [id, weight, signs] of KIND_VOTES) {
    const sign = signs.find((kind) => kinds.has(kind));
    if (sign) say(id, weight, `asks-${sign}`);
  }
  for (const { from, text, weight } of formTexts(form)) for (const id of functionsIn(text)) say(id, weight, from, text);
  const asksMore = personalKinds(kinds).some((kind) => kind !== 'email');
  for (const { from, text } of pageTexts(observation)) {
    for (const id of functionsIn(text))
      if (isMain || tallies.has(id) || (asksMore && QUALIFYING.has(id))) say(id, WEIGHTS.page, from, text);
  }
  for (const text of notesOf(form, controls)) {
    for (const id of functionsIn(text)) if (QUALIFYING.has(id)) say(id, WEIGHTS.note, 'form-note', text);
  }
  return tallies;
}

const functionsIn = remembering((text): readonly ServiceFunctionId[] => {
  const tokens = tokensOf(text);
  return FUNCTION_PHRASES.find(tokens).flatMap(({ start, meanings }) => (negatesAfter(tokens, start) ? [] : meanings));
});

function formTexts(form: Form): { from: string; text: string; weight: number }[] {
  const address = [form.actionPath, form.name, form.htmlId].filter((text) => text !== undefined);
  return [
    ...form.buttons.map((text) => ({ from: 'button', text, weight: WEIGHTS.button })),
    ...form.headings.map((text) => ({ from: 'form-heading', text, weight: WEIGHTS.heading })),
    ...address.map((text) => ({ from: 'form-address', text, weight: WEIGHTS.action })),
  ];
}

/** What a page says of itself speaks of the form it is about; a search box or a newsletter line in its frame serves what it always does. */
function pageTexts({ page, headings }: Observation): { from: string; text: string }[] {
  return [
    ...headings.slice(0, 5).map((text) => ({ from: 'page-heading', text })),
    { from: 'title', text: page.title },
    { from: 'url', text: pathOf(page.url) },
  ];
}

/** Notes of the form, and what its questions say of themselves. */
function notesOf(form: Form, controls: readonly Control[]): string[] {
  const own = controls.flatMap(({ texts }) => texts.filter(({ from }) => from !== 'heading').map(({ text }) => text));
  return [...form.notes, ...own];
}

const pathOf = remembering((url): string => {
  try {
    return decodeURIComponent(new URL(url).pathname.split('/').slice(-3).join(' '));
  } catch {
    return '';
  }
});
