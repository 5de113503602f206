import type { DataRequest, ServiceFunction } from '../../../utils/model/data-request';
import type { Control } from '../../../utils/model/observation';

let count = 0;

/** A control that a person sees, in form 0, with nothing said about it. */
export function fakeControl(change: Partial<Control> = {}): Control {
  count += 1;
  return {
    id: `i${count}`,
    form: 0,
    element: { path: [`#c${count}`], name: '', role: 'textbox' },
    tag: 'input',
    type: 'text',
    texts: [],
    options: [],
    required: false,
    ariaRequired: false,
    disabled: false,
    readOnly: false,
    shown: 'shown',
    ...change,
  };
}

/** A mandatory request, surely read, for the kind and category given. */
export function fakeRequest(change: Partial<DataRequest> & Pick<DataRequest, 'kind' | 'category'>): DataRequest {
  return {
    control: fakeControl(),
    alsoSaid: [],
    confidence: 1,
    evidence: [{ known: 'seen', from: 'label', says: change.kind }],
    requirement: 'mandatory',
    requirementEvidence: [{ known: 'seen', from: 'required-attribute', says: 'mandatory' }],
    compelled: 'unknown',
    ...change,
  };
}

/** A function that form 0 surely serves. */
export function fakeFunction(id: ServiceFunction['id'], confidence = 1): ServiceFunction {
  return { id, form: 0, confidence, evidence: [] };
}
