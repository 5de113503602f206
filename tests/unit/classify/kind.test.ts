import { describe, expect, it } from 'vitest';
import { classifyKinds } from '../../../utils/classify/context';
import { classifyKind } from '../../../utils/classify/kind';
import { LEXICONS } from '../../../utils/knowledge/lexicons';
import type { Control } from '../../../utils/model/observation';
import { fakeControl, texts } from './fake-control';
import { ORDINARY, OVERASKED, type LabelCase } from './kind-labels';
import { NEAR_MISSES } from './near-misses';

const kindOf = (label: string | undefined, change: Partial<Control> = {}) =>
  classifyKind(fakeControl(label, change)).kind;
const kindsOf = (...controls: Control[]) => classifyKinds(controls, undefined).map(({ kind }) => kind);

const casesOf = (cases: readonly LabelCase[]) =>
  cases.map(([label, kinds, type = 'text']) => ({ label, kinds: [kinds].flat(), type }));

describe('a label alone', () => {
  it.each(casesOf(OVERASKED))('over-asked: $label is $kinds', ({ label, kinds, type }) => {
    expect(kinds).toContain(kindOf(label, { type }));
  });
  it.each(casesOf(ORDINARY))('ordinary: $label is $kinds', ({ label, kinds, type }) => {
    expect(kinds).toContain(kindOf(label, { type }));
  });
  it.each(casesOf(NEAR_MISSES))('near miss: $label is not $kinds', ({ label, kinds, type }) => {
    expect(kinds).not.toContain(kindOf(label, { type }));
  });
  it.each(
    LEXICONS.filter(({ language }) => language === 'en' || language === 'zh').flatMap(({ examples }) => examples.no),
  )('lexicon: %s is not %s', (label, kind) => {
    expect(kindOf(label)).not.toBe(kind);
  });
});

describe('signals together', () => {
  it('reads paths of developers by their end', () => {
    expect(kindOf(undefined, { name: 'dwfrm_shipping_shippingAddress_addressFields_city' })).toBe('address-level2');
    expect(kindOf(undefined, { name: 'payment_methods_creditCard_number' })).toBe('cc-number');
    expect(kindOf(undefined, { name: 'order[street][1]', htmlId: 'x' })).not.toBe('remark');
  });
  it('lets a narrower name stand under a wide label', () => {
    expect(kindOf('Name', { name: 'firstname' })).toBe('given-name');
    expect(kindOf('Full name', { name: 'firstname' })).toBe('name');
    expect(kindOf('Expiration date', { name: 'expMonth' })).toBe('cc-exp-month');
  });
  it('does not trust autocomplete over what the label says', () => {
    expect(kindOf('Invoice name', { name: 'name', autocomplete: 'one-time-code' })).not.toBe('one-time-code');
  });
  it('counts a label that stands twice once', () => {
    const twice = classifyKind(fakeControl(undefined, { texts: texts(['label', 'City'], ['before', 'City']) }));
    const once = classifyKind(fakeControl('City'));
    expect(twice.kind).toBe(once.kind);
    expect(Math.abs(twice.confidence - once.confidence)).toBeLessThan(0.2);
  });
  it('takes the type of a control as what it can ask', () => {
    expect(kindOf('Newsletter', { type: 'email' })).toBe('email');
    expect(kindOf('Newsletter', { type: 'checkbox' })).toBe('consent-marketing');
    expect(kindOf('Delivery address', { type: 'select' })).toBe('address-choice');
    expect(kindOf('Email', { type: 'checkbox' })).toBe('other');
  });
  it('reads lists by their choices', () => {
    expect(kindOf(undefined, { type: 'select', options: ['Select', 'Male', 'Female'] })).toBe('sex');
    expect(kindOf(undefined, { type: 'select', options: ['Germany', 'France', 'Spain', 'Italy'] })).toBe('country');
    expect(kindOf(undefined, { type: 'select', options: ['+1', '+44', '+49', '+86'] })).toBe('tel-country-code');
    expect(kindOf('Expiry', { type: 'select', options: ['Year', '2026', '2027', '2028', '2029', '2030'] })).toBe(
      'cc-exp-year',
    );
    expect(kindOf('Time', { type: 'select', options: ['GMT +0100', 'GMT +0200', 'GMT +0300'] })).not.toBe(
      'tel-country-code',
    );
  });
});

describe('neighbours', () => {
  it('splits a card expiry of two lists', () => {
    const month = fakeControl('Expiry date', { type: 'select' });
    expect(kindsOf(fakeControl('Card number'), month, fakeControl('Expiry date', { type: 'select' }))).toEqual([
      'cc-number',
      'cc-exp-month',
      'cc-exp-year',
    ]);
  });
  it('takes the name over a card number as the holder', () => {
    expect(kindsOf(fakeControl('Name'), fakeControl('Card number'))).toEqual(['cc-name', 'cc-number']);
    expect(kindsOf(fakeControl('Email'), fakeControl('Name'), fakeControl('Card number'))[1]).toBe('name');
  });
  it('tells a new password from one that is known', () => {
    const password = fakeControl('Password', { type: 'password' });
    expect(kindsOf(fakeControl('Email', { type: 'email' }), password)).toEqual(['email', 'current-password']);
    expect(kindsOf(fakeControl('手机号'), fakeControl('请输入6-20位密码', { type: 'password' }))).toEqual([
      'tel',
      'new-password',
    ]);
    expect(kindsOf(fakeControl('First name'), password)).toEqual(['given-name', 'new-password']);
    expect(
      kindsOf(
        fakeControl('Old password', { type: 'password' }),
        password,
        fakeControl('Repeat password', { type: 'password' }),
      ),
    ).toEqual(['current-password', 'new-password', 'new-password']);
  });
  it('takes the line before a lone password as the account', () => {
    expect(kindsOf(fakeControl('Master ID'), fakeControl('Password', { type: 'password' }))).toEqual([
      'username',
      'current-password',
    ]);
  });
  it('takes a bare number after a street as the house number', () => {
    expect(kindsOf(fakeControl('Street'), fakeControl('Nr.'), fakeControl('City'))).toEqual([
      'address-street-name',
      'address-house-number',
      'address-level2',
    ]);
    expect(kindsOf(fakeControl('Street'), fakeControl('Height'), fakeControl('City'))[1]).toBe('address-house-number');
  });
  it('reads four boxes of one digit as a code', () => {
    const box = fakeControl(undefined, { type: 'tel', maxLength: 1 });
    expect(kindsOf(box, box, box, box)).toEqual(Array(4).fill('one-time-code'));
  });
  it('reads one question of four boxes or more without a name as a code', () => {
    const { element } = fakeControl(undefined);
    expect(kindsOf(fakeControl(undefined, { elements: [element, element, element, element] }))).toEqual([
      'one-time-code',
    ]);
  });
  it('takes a list before a phone number, under one label, as that of dial codes', () => {
    const element = { path: ['#c1'], name: '', role: 'combobox' };
    const list = fakeControl(undefined, { element, readOnly: true, texts: texts(['before', '手机号']) });
    const number = fakeControl(undefined, { texts: texts(['group', '手机号'], ['row', '手机号']) });
    expect(kindsOf(list, number)).toEqual(['tel-country-code', 'tel-national']);
  });
  it('reads the second box of a range as the first one', () => {
    const first = fakeControl('期望送达日期', { texts: texts(['label', '期望送达日期'], ['placeholder', '开始日期']) });
    const second = fakeControl(undefined, {
      texts: texts(['group', '期望送达日期'], ['row', '期望送达日期'], ['placeholder', '结束日期']),
    });
    expect(kindsOf(first, second)).toEqual(['delivery-time', 'delivery-time']);
  });
  it('takes no list for a password, whatever it claims to browsers', () => {
    expect(kindOf(undefined, { type: 'select', autocomplete: 'new-password' })).toBe('other');
    expect(kindOf(undefined, { readOnly: true, autocomplete: 'new-password' })).toBe('other');
  });
  it('takes titles among the choices of a question for the sex as its answers', () => {
    const options = ['先生', '女士'];
    expect(kindOf('性别', { type: 'radio', options })).toBe('sex');
    expect(kindOf('称谓', { type: 'radio', options })).toBe('honorific-prefix');
  });
  it('keeps a gift card apart from a payment card', () => {
    const number = fakeControl(undefined, {
      texts: texts(['placeholder', 'Card number'], ['heading', 'Redeem a gift card']),
    });
    expect(kindsOf(number)).toEqual(['gift-card-number']);
  });
  it('reads Name beside Surname as the given name', () => {
    expect(kindsOf(fakeControl('Name'), fakeControl('Surname'))).toEqual(['given-name', 'family-name']);
  });
});

describe('cost', () => {
  it('reads 1,000 new fields in little time, hostile ones too', () => {
    const fields = Array.from({ length: 1000 }, (_, at) =>
      fakeControl(`${'name '.repeat(20)}${at}`, { name: `${'shippingfirstname'.repeat(10)}${at}` }),
    );
    classifyKinds(fields.slice(0, 50), undefined);
    const start = performance.now();
    classifyKinds(fields, undefined);
    expect(performance.now() - start).toBeLessThan(1500);
  });
});
