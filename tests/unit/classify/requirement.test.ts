import { describe, expect, it } from 'vitest';
import { classifyRequirement, conventionOf } from '../../../utils/classify/requirement';
import type { Control, Form } from '../../../utils/model/observation';
import { fakeControl, texts } from './fake-control';

const form = (notes: string[] = [], headings: string[] = []): Form => ({ owner: 'form', headings, buttons: [], notes });
const read = (control: Control, others: Control[] = [], owner?: Form) =>
  classifyRequirement(control, conventionOf(owner, [control, ...others]));
const PLAIN = fakeControl('Phone');

describe('what a question says of itself', () => {
  it.each<[string, Control, string]>([
    ['attribute', fakeControl('Phone', { required: true }), 'mandatory'],
    ['ARIA', fakeControl('Phone', { ariaRequired: true }), 'mandatory'],
    ['star in the label', fakeControl('Phone *'), 'mandatory'],
    ['wide star', fakeControl('＊手机'), 'mandatory'],
    ['generated star', fakeControl(undefined, { texts: texts(['label', 'Phone'], ['generated', '*']) }), 'mandatory'],
    ['star before', fakeControl(undefined, { texts: texts(['before', '* 手机号']) }), 'mandatory'],
    ['star in the placeholder', fakeControl(undefined, { texts: texts(['placeholder', 'Phone*']) }), 'mandatory'],
    ['star after', fakeControl(undefined, { texts: texts(['before', 'Phone'], ['after', '*']) }), 'mandatory'],
    ['words', fakeControl('Phone (required)'), 'mandatory'],
    ['words in Chinese', fakeControl('手机号（必填）'), 'mandatory'],
    [
      'words in the placeholder',
      fakeControl(undefined, { texts: texts(['label', '手机'], ['placeholder', '必填']) }),
      'mandatory',
    ],
    [
      'words under it',
      fakeControl(undefined, { texts: texts(['label', 'Phone'], ['description', 'Required']) }),
      'mandatory',
    ],
    ['optional', fakeControl('Phone (optional)'), 'optional'],
    ['optional in Chinese', fakeControl('手机号（选填）'), 'optional'],
    [
      'optional in the placeholder',
      fakeControl(undefined, { texts: texts(['label', 'Apartment'], ['placeholder', 'Optional']) }),
      'optional',
    ],
    ['not required', fakeControl('Phone (not required)'), 'optional'],
    ['not mandatory in Chinese', fakeControl('备注（非必填）'), 'optional'],
    ['if any', fakeControl('Company name, if any'), 'optional'],
    ['nothing', PLAIN, 'unmarked'],
    [
      'masked digits',
      fakeControl(undefined, { texts: texts(['label', 'Card number'], ['placeholder', '**** **** ****']) }),
      'unmarked',
    ],
    ['footnote in a long text', fakeControl(`Send me offers * ${'and more '.repeat(20)}`), 'unmarked'],
    [
      'star in a heading',
      fakeControl(undefined, { texts: texts(['label', 'Phone'], ['heading', 'Contact *']) }),
      'unmarked',
    ],
    [
      'star in the legend of other fields',
      fakeControl(undefined, { texts: texts(['label', 'Phone'], ['legend', 'Contact *']) }),
      'unmarked',
    ],
  ])('%s', (_, control, requirement) => {
    expect(read(control).requirement).toBe(requirement);
  });

  it('takes the legend of a group of buttons as its label', () => {
    const element = { path: ['#a'], name: 'a', role: 'radio' };
    const group = fakeControl(undefined, {
      type: 'radio',
      elements: [element, element],
      texts: texts(['legend', 'Gender *']),
    });
    expect(read(group).requirement).toBe('mandatory');
  });
});

describe('contrary declarations', () => {
  it('lets the attribute count, which the browser enforces, and keeps both', () => {
    const { requirement, evidence } = read(fakeControl('Phone (optional)', { required: true }));
    expect(requirement).toBe('mandatory');
    expect(evidence.map(({ says }) => says)).toEqual(['mandatory', 'optional']);
  });
  it('lets plain words count over a star', () => {
    expect(read(fakeControl('Phone (optional) *')).requirement).toBe('optional');
  });
});

describe('what the form says', () => {
  it.each([['All fields are required'], ['以下信息均为必填'], ['Please complete all fields']])('%s', (note) => {
    const { requirement, evidence } = read(PLAIN, [], form([note]));
    expect([requirement, evidence[0]?.from, evidence[0]?.text]).toEqual(['mandatory', 'form-legend', note]);
    expect(read(fakeControl('Fax (optional)'), [], form([note])).requirement).toBe('optional');
  });
  it.each([
    ['* Required fields'],
    ['Fields marked with * are mandatory'],
    ['* indicates required'],
    ['带*为必填项'],
    ['标有 * 的项目必填'],
    ['(*) required'],
  ])('%s', (note) => {
    expect(read(PLAIN, [fakeControl('Email *')], form([note])).requirement).toBe('optional');
    expect(read(fakeControl('Email *'), [PLAIN], form([note])).requirement).toBe('mandatory');
  });
  it('finds the legend above the first question and does not take it for its star', () => {
    const first = fakeControl(undefined, {
      texts: texts(['label', 'Phone'], ['before', 'Fields marked with an asterisk (*) are required']),
    });
    expect(read(first, [fakeControl('Email *')]).requirement).toBe('optional');
  });
  it('reads a star that means optional', () => {
    const legend = form(['Fields marked * are optional']);
    expect(read(fakeControl('Fax *'), [PLAIN], legend).requirement).toBe('optional');
    expect(read(PLAIN, [fakeControl('Fax *')], legend).requirement).toBe('mandatory');
  });
  it('takes all others as mandatory where only optional ones are marked', () => {
    const { requirement, evidence } = read(PLAIN, [fakeControl('Fax (optional)')]);
    expect([requirement, evidence[0]?.known, evidence[0]?.from]).toEqual([
      'mandatory',
      'inferred',
      'only-optional-marked',
    ]);
  });
  it('leaves the unstarred unmarked where stars have no legend, also beside optional ones', () => {
    expect(read(PLAIN, [fakeControl('Email *')])).toEqual({
      requirement: 'unmarked',
      evidence: [{ known: 'unknown', from: 'others-marked', says: 'unmarked' }],
    });
    expect(read(PLAIN, [fakeControl('Email *'), fakeControl('Fax (optional)')]).requirement).toBe('unmarked');
  });
  it('never covers a box to tick by a convention', () => {
    const box = fakeControl('Send me offers', { type: 'checkbox' });
    expect(read(box, [fakeControl('Fax (optional)')]).requirement).toBe('unmarked');
    expect(read(box, [fakeControl('Email *')], form(['* Required fields'])).requirement).toBe('unmarked');
    expect(read(fakeControl('I accept the terms *', { type: 'checkbox' })).requirement).toBe('mandatory');
  });
});
