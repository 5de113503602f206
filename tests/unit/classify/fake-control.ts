import type { Control, TextPlace } from '../../../utils/model/observation';
import { fakeControl as fakeBareControl } from '../judge/fake-request';

/** A control with nothing said about it but what the test gives: by default a text box with that label. */
export function fakeControl(label: string | undefined, change: Partial<Control> = {}): Control {
  return fakeBareControl({
    element: { path: ['#c1'], name: label ?? '', role: 'textbox' },
    texts: label === undefined ? [] : [{ from: 'label', text: label }],
    ...change,
  });
}

/** Texts of a control, each with its place. */
export function texts(...pairs: [from: TextPlace, text: string][]): Control['texts'] {
  return pairs.map(([from, text]) => ({ from, text }));
}
