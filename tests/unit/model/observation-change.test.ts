import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyObservation } from '../../../utils/model/empty-observation';
import type { Control, Observation } from '../../../utils/model/observation';
import { applyChange, changeBetween } from '../../../utils/model/observation-change';
import { fakeControl } from '../judge/fake-request';

const LOOK = {
  url: 'https://shop.example/',
  title: 'Shop',
  controls: 0,
  passwords: 0,
  outsideFrames: 0,
  structuredTypes: [],
  prices: 0,
  linkPaths: [],
  linkTexts: [],
};

function observed(at: string, controls: Control[], headings: string[] = []): Observation {
  const observation = emptyObservation(LOOK);
  return { ...observation, page: { ...observation.page, capturedAt: at }, headings, controls };
}

const control = (id: string, text: string) => ({
  ...fakeControl({ id, texts: [{ from: 'label', text }] }),
  element: { path: [`#${id}`], name: text, role: 'textbox' },
});

test('what was sent before and what changed give what is there now', () => {
  const controls = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 5 });
  const texts = fc.constantFrom('Phone', 'Name *', 'City');
  const page = fc.record({ ids: controls, text: texts, headings: fc.array(texts, { maxLength: 2 }) });
  fc.assert(
    fc.property(page, page, (first, second) => {
      const before = observed(
        '1',
        first.ids.map((id) => control(id, first.text)),
        first.headings,
      );
      const after = observed(
        '2',
        second.ids.map((id) => control(id, second.text)),
        second.headings,
      );
      const change = changeBetween(before, after);
      const now = change && applyChange(before, change);
      if (change) expect(now).toEqual(after);
      else expect({ ...after, page: before.page }).toEqual(before);
    }),
  );
});

test('only questions that read otherwise are sent', () => {
  const before = observed('1', [control('a', 'Phone'), control('b', 'Name')]);
  const change = changeBetween(before, observed('2', [control('a', 'Phone'), control('b', 'Full name')]));
  expect(change?.controls.map(({ id }) => id)).toEqual(['b']);
  expect(changeBetween(before, observed('2', [control('a', 'Phone'), control('b', 'Name')]))).toBeNull();
});

test('a change of another reading is refused, and so is one that names an unknown question', () => {
  const before = observed('1', [control('a', 'Phone')]);
  const change = changeBetween(before, observed('2', [control('a', 'Mobile')]));
  if (!change) throw new Error('nothing changed');
  expect(applyChange({ ...before, page: { ...before.page, capturedAt: '0' } }, change)).toBeUndefined();
  expect(applyChange(before, { ...change, order: ['a', 'x'] })).toBeUndefined();
});
