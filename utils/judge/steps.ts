import { CATEGORY_BY_ID } from '../knowledge/categories';
import type { DataRequest } from '../model/data-request';
import type { Need, Step } from '../model/finding';
import type { FormContext } from './conditions';
import { isNotNeeded } from './necessity';

/**
 * The six steps of the test with their outcomes for one request (Weishi ruling; Guiding Case 265). A step that a page cannot show, or that
 * this version does not look for, is `unknown`, and says so.
 */
export function takeSteps(request: DataRequest, need: Need, context: FormContext): Step[] {
  return [
    personalInformation(request, context),
    compelled(request),
    needed(need),
    told(request),
    refusable(request),
    refusalHonoured(),
  ];
}

/** Step 1. A combined item alone on an anonymous page does not (yet) point at anyone. */
export function personalInformation(request: DataRequest, { requests, functions }: FormContext): Step {
  const id = 'personal-information';
  const record = request.category === null ? undefined : CATEGORY_BY_ID.get(request.category);
  if (!record) return { id, outcome: 'unknown', because: 'category-unknown' };
  if (record.class === 'not-personal') return { id, outcome: 'no', because: 'company-data' };
  if (record.identifiability === 'direct') return { id, outcome: 'yes', because: 'identifies-alone' };
  const beside = requests.find(
    (other) => other.category !== null && CATEGORY_BY_ID.get(other.category)?.identifiability === 'direct',
  );
  if (beside?.category) {
    const partner = CATEGORY_BY_ID.get(beside.category);
    return {
      id,
      outcome: 'yes',
      because: 'identifies-combined',
      values: { with: { en: partner?.en ?? '', zh: partner?.zh ?? '' } },
    };
  }
  const account = functions.some((service) => service === 'registration' || service === 'login');
  return account
    ? { id, outcome: 'yes', because: 'identifies-with-account' }
    : { id, outcome: 'unknown', because: 'identifies-not-yet' };
}

function compelled({ requirement, requirementEvidence, compelled: seen }: DataRequest): Step {
  const id = 'compelled';
  if (seen === 'yes') return { id, outcome: 'yes', because: 'seen-compelled' };
  if (requirement !== 'mandatory') return { id, outcome: 'unknown', because: 'not-declared-mandatory' };
  const stated = requirementEvidence.some(({ known }) => known === 'seen');
  return { id, outcome: 'yes', because: stated ? 'declared-mandatory' : 'inferred-mandatory' };
}

function needed(need: Need): Step {
  const id = 'needed';
  if (need.necessity === 'unknown') return { id, outcome: 'unknown', because: 'need-unknown' };
  const values = { reason: need.reason ?? { en: '', zh: '' } };
  if (isNotNeeded(need))
    return {
      id,
      outcome: 'no',
      because: need.necessity === 'conditional' ? 'condition-not-met' : 'need-not-shown',
      values,
    };
  if (need.necessity === 'conditional')
    return { id, outcome: need.conditionMet === 'yes' ? 'yes' : 'unknown', because: 'need-conditional', values };
  return { id, outcome: 'yes', because: 'need-listed', values };
}

/** Step 4 is not judged yet; a note that stands at the field is quoted, so that a reader can judge it. */
function told({ control }: DataRequest): Step {
  const note = control.texts.find(({ from, text }) => (from === 'description' || from === 'after') && text.length >= 8);
  const id = 'told';
  return note
    ? { id, outcome: 'unknown', because: 'note-at-field', values: { note: note.text } }
    : { id, outcome: 'unknown', because: 'no-note-at-field' };
}

function refusable({ requirement }: DataRequest): Step {
  const id = 'refusable';
  return requirement === 'mandatory'
    ? { id, outcome: 'no', because: 'no-leaving-out' }
    : { id, outcome: 'unknown', because: 'leaving-out-unknown' };
}

function refusalHonoured(): Step {
  return { id: 'refusal-honoured', outcome: 'unknown', because: 'refusal-not-seen' };
}
