import type { FieldKind } from '../knowledge/field-kinds';
import type { ServiceFunctionId } from '../knowledge/service-functions';
import type { ServiceFunction } from '../model/data-request';
import { quote, type Evidence } from '../model/evidence';
import type { Control, Form, Observation } from '../model/observation';
import { KIND_VOTES, QUALIFYING, settledFunctions } from './function-signs';
import { FUNCTION_PHRASES } from './lexicon-index';
import { tokensOf } from './tokens';

/** How much a text counts by where it stands; set by hand: a submit button names the service best. */
const WEIGHTS = { button: 3, heading: 2.5, action: 2, page: 1.5, note: 2 } as const;
/** A function counts when it reaches this, and this share of the strongest: several can hold. */
const MIN_WEIGHT = 3;
const MIN_SHARE = 0.5;
/** A qualifying function counts from one clear sign on, whatever else the page says. */
const MIN_QUALIFYING_WEIGHT = 1.5;
const MAX_FUNCTIONS = 5;
/** Weight to confidence: 3.4 gives 0.4, the least from which a finding may rest on it; 8.4 gives 1. */
const CONFIDENCE_PER_WEIGHT = 0.12;

interface Tally {
  weight: number;
  evidence: Evidence[];
}

/** A form with the kinds of its questions. */
export interface FormReading {
  form: Form;
  index: number;
  controls: readonly Control[];
  kinds: ReadonlySet<FieldKind>;
}

/** The service functions of one form, strongest first. Empty when nothing speaks clearly. */
export function classifyFunctions(observation: Observation, reading: FormReading): ServiceFunction[] {
  const tallies = tally(observation, reading);
  const ranked = [...tallies.entries()].sort(([, a], [, b]) => b.weight - a.weight);
  const strongest = ranked[0]?.[1].weight ?? 0;
  const loud = ranked.filter(([, { weight }]) => weight >= MIN_WEIGHT && weight >= strongest * MIN_SHARE);
  const settled = settledFunctions(new Set(loud.map(([id]) => id)), reading.kinds);
  const isQualified = (id: ServiceFunctionId, { weight }: Tally) =>
    QUALIFYING.has(id) && weight >= MIN_QUALIFYING_WEIGHT;
  return ranked
    .filter((entry) => loud.includes(entry) || settled.has(entry[0]) || isQualified(...entry))
    .slice(0, MAX_FUNCTIONS)
    .map(([id, { weight, evidence }]) => ({ id, form: reading.index, confidence: confidenceOf(weight), evidence }));
}

function tally(observation: Observation, { form, controls, kinds }: FormReading): Map<ServiceFunctionId, Tally> {
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
  for (const { from, text, weight } of functionTexts(observation, form)) {
    for (const id of functionsIn(text)) say(id, weight, from, text);
  }
  for (const text of notesOf(form, controls)) {
    for (const id of functionsIn(text)) if (QUALIFYING.has(id)) say(id, WEIGHTS.note, 'form-note', text);
  }
  return tallies;
}

function functionsIn(text: string): ServiceFunctionId[] {
  return FUNCTION_PHRASES.find(tokensOf(text)).flatMap(({ meanings }) => meanings);
}

function functionTexts({ page, headings }: Observation, form: Form): { from: string; text: string; weight: number }[] {
  const address = [form.actionPath, form.name, form.htmlId].filter((text) => text !== undefined);
  return [
    ...form.buttons.map((text) => ({ from: 'button', text, weight: WEIGHTS.button })),
    ...form.headings.map((text) => ({ from: 'form-heading', text, weight: WEIGHTS.heading })),
    ...address.map((text) => ({ from: 'form-address', text, weight: WEIGHTS.action })),
    ...headings.slice(0, 5).map((text) => ({ from: 'page-heading', text, weight: WEIGHTS.page })),
    { from: 'title', text: page.title, weight: WEIGHTS.page },
    { from: 'url', text: pathOf(page.url), weight: WEIGHTS.page },
  ];
}

/** Notes of the form, and what its questions say of themselves. */
function notesOf(form: Form, controls: readonly Control[]): string[] {
  const own = controls.flatMap(({ texts }) => texts.filter(({ from }) => from !== 'heading').map(({ text }) => text));
  return [...form.notes, ...own];
}

function confidenceOf(weight: number): number {
  return Math.min(1, Math.round(weight * CONFIDENCE_PER_WEIGHT * 100) / 100);
}

function pathOf(url: string): string {
  try {
    return decodeURIComponent(new URL(url).pathname.split('/').slice(-3).join(' '));
  } catch {
    return '';
  }
}
