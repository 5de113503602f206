import type { FieldKind } from '../knowledge/field-kinds';
import type { ServiceFunctionId } from '../knowledge/service-functions';
import { quote, type Evidence } from '../model/evidence';
import type { Form, Observation } from '../model/observation';
import type { ServiceFunction } from '../model/data-request';
import { FUNCTION_PHRASES } from './lexicon-index';
import { tokensOf } from './tokens';

/** What the fields of a form say of its function: each kind found counts once. */
const KIND_VOTES: readonly (readonly [ServiceFunctionId, number, readonly FieldKind[]])[] = [
  ['delivery-order', 3, ['street-address', 'address-line1', 'address-street-name', 'address-house-number']],
  ['delivery-order', 1, ['postal-code', 'address-level2', 'delivery-method', 'delivery-time']],
  ['registration', 4, ['new-password']],
  ['login', 3, ['current-password']],
  ['payment', 4, ['cc-number']],
  ['payment', 2, ['cc-csc', 'cc-exp', 'cc-exp-month', 'payment-method']],
  ['invoice', 2, ['invoice-title', 'company-tax-id']],
  ['review', 4, ['review-text', 'rating']],
  ['product-search', 3, ['search-query']],
  ['customer-service', 3, ['evidence-photo']],
];

const WEIGHTS = { button: 3, heading: 2.5, action: 2, page: 1.5 } as const;
/** A function counts when it reaches this, and this share of the strongest: several can hold. */
const MIN_WEIGHT = 3;
const MIN_SHARE = 0.5;
const MAX_FUNCTIONS = 4;

interface Tally {
  weight: number;
  evidence: Evidence[];
}

/** The service functions of one form, strongest first. Empty when nothing speaks clearly. */
export function classifyFunctions(
  observation: Observation,
  form: Form,
  index: number,
  kinds: ReadonlySet<FieldKind>,
): ServiceFunction[] {
  const tallies = new Map<ServiceFunctionId, Tally>();
  const say = (id: ServiceFunctionId, weight: number, from: string, text?: string) => {
    const tally = tallies.get(id) ?? { weight: 0, evidence: [] };
    if (tally.evidence.some((known) => known.from === from)) return;
    tally.weight += weight;
    tally.evidence.push({ known: 'seen', from, says: id, weight, ...(text !== undefined && { text: quote(text) }) });
    tallies.set(id, tally);
  };
  for (const [id, weight, signs] of KIND_VOTES) {
    const sign = signs.find((kind) => kinds.has(kind));
    if (sign) say(id, weight, `asks-${sign}`);
  }
  for (const { from, text, weight } of functionTexts(observation, form)) {
    for (const match of FUNCTION_PHRASES.find(tokensOf(text)))
      for (const id of match.meanings) say(id, weight, from, text);
  }
  const ranked = [...tallies.entries()].sort(([, a], [, b]) => b.weight - a.weight);
  const strongest = ranked[0]?.[1].weight ?? 0;
  return ranked
    .filter(([, { weight }]) => weight >= MIN_WEIGHT && weight >= strongest * MIN_SHARE)
    .slice(0, MAX_FUNCTIONS)
    .map(([id, { weight, evidence }]) => ({
      id,
      form: index,
      confidence: Math.min(1, Math.round(weight * 12) / 100),
      evidence,
    }));
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

function pathOf(url: string): string {
  try {
    return decodeURIComponent(new URL(url).pathname.split('/').slice(-3).join(' '));
  } catch {
    return '';
  }
}
