import type { Control, TextPlace } from '../../../utils/model/observation';

/** A control with nothing said about it but what the test gives: by default a text box with that label. */
export function fakeControl(label: string | undefined, change: Partial<Control> = {}): Control {
  return {
    id: 'c1',
    form: 0,
    element: { path: ['#c1'], name: label ?? '', role: 'textbox' },
    tag: 'input',
    type: 'text',
    texts: label === undefined ? [] : [{ from: 'label', text: label }],
    options: [],
    required: false,
    ariaRequired: false,
    disabled: false,
    readOnly: false,
    shown: 'shown',
    ...change,
  };
}

/** Texts of a control, each with its place. */
export function texts(...pairs: [from: TextPlace, text: string][]): Control['texts'] {
  return pairs.map(([from, text]) => ({ from, text }));
}
