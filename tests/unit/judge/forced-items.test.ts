import { describe, expect, test } from 'vitest';
import { judge } from '../../../utils/judge';
import type { DataRequest, ServiceFunction } from '../../../utils/model/data-request';
import type { JurisdictionId } from '../../../utils/model/report';
import { fakeControl, fakeFunction, fakeRequest } from './fake-request';

const idNumber = () => fakeRequest({ kind: 'national-id', category: 'national-id' });
const address = () => fakeRequest({ kind: 'street-address', category: 'street-address' });

function findings(requests: DataRequest[], functions: ServiceFunction[], jurisdiction: JurisdictionId = 'cn') {
  return judge({ requests, functions }, jurisdiction).findings.map(({ rule, severity, requests: [request] }) => [
    rule,
    request?.kind,
    severity,
  ]);
}

describe('a mandatory item that the service does not need', () => {
  test('is forced collection', () => {
    expect(findings([address(), idNumber()], [fakeFunction('delivery-order')])).toEqual([
      ['forced-collection', 'national-id', 'high'],
    ]);
  });

  test('of a sensitive class is forced sensitive collection', () => {
    expect(
      findings([address(), fakeRequest({ kind: 'religion', category: 'religion' })], [fakeFunction('delivery-order')]),
    ).toEqual([['forced-sensitive-collection', 'religion', 'high']]);
  });

  test('that identifies only together with others weighs less', () => {
    expect(
      findings(
        [address(), fakeRequest({ kind: 'occupation', category: 'occupation' })],
        [fakeFunction('delivery-order')],
      ),
    ).toEqual([['forced-collection', 'occupation', 'low']]);
  });

  test('that was seen to be compelled is one, marked or not', () => {
    expect(
      findings([{ ...idNumber(), requirement: 'unmarked', compelled: 'yes' }], [fakeFunction('delivery-order')]),
    ).toHaveLength(1);
  });
});

describe('no finding comes of', () => {
  test.each([
    ['an optional item', () => ({ ...idNumber(), requirement: 'optional' as const })],
    ['an unmarked item', () => ({ ...idNumber(), requirement: 'unmarked' as const })],
    ['an item whose requirement could not be read', () => ({ ...idNumber(), requirement: 'unknown' as const })],
    ['an item that nobody sees', () => ({ ...idNumber(), control: fakeControl({ shown: 'not-shown' }) })],
    ['a guess', () => ({ ...idNumber(), confidence: 0.4 })],
    ['an item that is no personal data', () => fakeRequest({ kind: 'coupon-code', category: null })],
    ['company data', () => fakeRequest({ kind: 'company-tax-id', category: 'company-details' })],
  ])('%s', (_, request) => {
    expect(findings([request()], [fakeFunction('delivery-order')])).toEqual([]);
  });

  test('a form whose function is not known', () => {
    expect(findings([idNumber()], [])).toEqual([]);
  });

  test('a need under a condition that the page does not show', () => {
    expect(
      findings([fakeRequest({ kind: 'national-id', category: 'national-id' })], [fakeFunction('medicine-order')]),
    ).toEqual([]);
  });

  test('a form that serves another function which needs it', () => {
    expect(findings([idNumber()], [fakeFunction('delivery-order'), fakeFunction('cross-border-order')])).toEqual([]);
  });

  test('data that point at nobody yet', () => {
    expect(findings([fakeRequest({ kind: 'sex', category: 'gender' })], [fakeFunction('newsletter')])).toEqual([]);
  });
});

describe('the account name', () => {
  const phone = () => fakeRequest({ kind: 'tel', category: 'account-phone' });
  const email = () => fakeRequest({ kind: 'email', category: 'email' });
  const registration = [fakeFunction('registration')];

  test.each([
    ['an e-mail alone', [email()], []],
    ['a phone alone', [phone()], []],
    ['an e-mail beside an optional phone', [email(), { ...phone(), requirement: 'optional' as const }], []],
  ])('may be %s', (_, requests, expected) => {
    expect(findings(requests, registration)).toEqual(expected);
  });

  test('is one identifier: the second one beside it is forced', () => {
    expect(findings([phone(), email()], registration)).toEqual([['forced-collection', 'email', 'medium']]);
  });

  test('is the e-mail outside of China, where a phone is a question', () => {
    expect(findings([phone(), email()], registration, 'eu')).toEqual([['forced-collection', 'tel', 'medium']]);
  });
});

describe('jurisdictions', () => {
  const name = () => fakeRequest({ kind: 'name', category: 'recipient-name' });

  test('a name at registration is forced under cn and a question elsewhere', () => {
    expect(findings([name()], [fakeFunction('registration')], 'cn')).toHaveLength(1);
    for (const elsewhere of ['eu', 'uk', 'us-ca', 'other'] as const)
      expect(findings([name()], [fakeFunction('registration')], elsewhere)).toEqual([]);
  });

  test('a finding cites the law of its own place, and none where we have none', () => {
    const cited = (jurisdiction: JurisdictionId) =>
      judge({ requests: [address(), idNumber()], functions: [fakeFunction('delivery-order')] }, jurisdiction)
        .findings[0]?.provisions ?? [];
    expect(cited('cn').slice(0, 2)).toEqual(['GC-265', 'WEISHI']);
    expect(cited('cn').every((id) => !/GDPR|CJEU|CCPA/u.test(id))).toBe(true);
    expect(cited('eu').every((id) => /GDPR|CJEU|EDPB/u.test(id))).toBe(true);
    expect(cited('other')).toEqual([]);
  });
});

test('every finding carries the six steps, why it may be wrong, and a version', () => {
  const [finding] = judge(
    { requests: [address(), idNumber()], functions: [fakeFunction('delivery-order')] },
    'cn',
  ).findings;
  expect(finding?.steps.map(({ id, outcome }) => [id, outcome])).toEqual([
    ['personal-information', 'yes'],
    ['compelled', 'yes'],
    ['needed', 'no'],
    ['told', 'unknown'],
    ['refusable', 'no'],
    ['refusal-honoured', 'unknown'],
  ]);
  expect(finding?.mayBeWrong.length).toBeGreaterThan(1);
  expect(finding?.ruleVersion).toMatch(/^\d+\.\d+\.\d+$/u);
});
