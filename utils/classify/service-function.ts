import type { ServiceFunctionId } from '../knowledge/service-functions';
import type { ServiceFunction } from '../model/data-request';
import type { Observation } from '../model/observation';
import { isContradicted, QUALIFYING, settledFunctions } from './function-signs';
import { tally, type FormReading, type Tally } from './function-tally';
import { personalKinds } from './personal-kinds';
import { smallForm } from './small-forms';

/** A function counts when it reaches this, and this share of the strongest: several can hold. */
const MIN_WEIGHT = 3;
const MIN_SHARE = 0.5;
/** A qualifying function counts from one clear sign on, whatever else the page says. */
const MIN_QUALIFYING_WEIGHT = 1.5;
const MAX_FUNCTIONS = 5;
/** A search box or a newsletter line is known by what it asks. */
const SMALL_CONFIDENCE = 0.6;
/** Weight to confidence: 3.4 gives 0.4, the least from which a finding may rest on it; 8.4 gives 1. */
const CONFIDENCE_PER_WEIGHT = 0.12;

/** The form that a page is about: of those that a person sees, the one with the most questions of personal data; the first of equals. */
export function mainForm(forms: readonly Omit<FormReading, 'isMain'>[]): number | undefined {
  const asked = forms.map(({ controls, kinds }) =>
    controls.some(({ shown }) => shown !== 'not-shown') ? personalKinds(kinds).length : 0,
  );
  const most = Math.max(0, ...asked);
  return most > 0 || forms.length === 1 ? forms[asked.indexOf(most)]?.index : undefined;
}

/** The service functions of one form, strongest first. Empty when nothing speaks clearly. */
export function classifyFunctions(observation: Observation, reading: FormReading): ServiceFunction[] {
  const small = smallForm(reading);
  if (small)
    return small.map((id) => ({
      id,
      form: reading.index,
      confidence: SMALL_CONFIDENCE,
      evidence: [{ known: 'inferred', from: 'small-form', says: id }],
    }));
  const tallies = tally(observation, reading);
  const ranked = [...tallies.entries()].sort(([, a], [, b]) => b.weight - a.weight);
  const strongest = ranked[0]?.[1].weight ?? 0;
  const loud = ranked.filter(([, { weight }]) => weight >= MIN_WEIGHT && weight >= strongest * MIN_SHARE);
  const settled = settledFunctions(new Set(loud.map(([id]) => id)), reading.kinds);
  const isQualified = (id: ServiceFunctionId, { weight }: Tally) =>
    QUALIFYING.has(id) && weight >= MIN_QUALIFYING_WEIGHT;
  const holding = ranked.filter((entry) => loud.includes(entry) || settled.has(entry[0]) || isQualified(...entry));
  const ids = new Set(holding.map(([id]) => id));
  return holding
    .filter(([id, said]) => !isContradicted(id, ids, reading.kinds) && !(isUnspoken(id, said) && ids.has('credit')))
    .slice(0, MAX_FUNCTIONS)
    .map(([id, { weight, evidence }]) => ({ id, form: reading.index, confidence: confidenceOf(weight), evidence }));
}

/** A delivery that no word speaks of: the address of who applies for a credit is where that person lives. */
function isUnspoken(id: ServiceFunctionId, { evidence }: Tally): boolean {
  return id === 'delivery-order' && evidence.every(({ from }) => from.startsWith('asks-'));
}

function confidenceOf(weight: number): number {
  return Math.min(1, Math.round(weight * CONFIDENCE_PER_WEIGHT * 100) / 100);
}
