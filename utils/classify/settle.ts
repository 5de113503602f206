import type { FieldKind } from '../knowledge/field-kinds';
import type { Vote } from './vote';

/** Kinds that others narrow: whoever says `Name` does not speak against a first name. With the weight that the narrower one needs. */
const NARROWER: Partial<Record<FieldKind, readonly [least: number, kinds: readonly FieldKind[]]>> = {
  name: [3, ['given-name', 'family-name', 'additional-name', 'cc-name', 'username', 'gift-sender-name', 'nickname']],
  'given-name': [3, ['cc-given-name', 'phonetic-given-name']],
  'family-name': [3, ['cc-family-name', 'phonetic-family-name']],
  'cc-name': [3, ['cc-given-name', 'cc-family-name']],
  'phonetic-name': [3, ['phonetic-given-name', 'phonetic-family-name']],
  'street-address': [4, ['address-line1', 'address-line2', 'address-line3', 'address-lookup']],
  'address-line1': [4, ['address-line2', 'address-line3']],
  tel: [3.5, ['tel-country-code', 'tel-area-code', 'tel-local-prefix', 'tel-local-suffix', 'tel-extension', 'fax']],
  bday: [1.5, ['bday-day', 'bday-month', 'bday-year']],
  'cc-exp': [1.5, ['cc-exp-month', 'cc-exp-year']],
  'current-password': [4, ['new-password']],
  'postal-code-and-city': [4, ['postal-code']],
  username: [6, ['email']],
  country: [5, ['nationality']],
  'consent-other': [
    1.5,
    ['consent-terms', 'consent-privacy', 'consent-marketing', 'consent-sharing', 'age-confirmation'],
  ],
  remark: [4.5, ['address-line1', 'address-line2', 'address-line3', 'address-extra']],
};
/** A narrower kind also needs this share of the wider one's weight, and a clear lead over its like. */
const LEAST_SHARE = 0.35;
const LEAST_LEAD = 1.3;
/** Parts of a date are said by short words beside a loud label, and what is agreed to anywhere in a sentence: no share is asked. */
const WITHOUT_SHARE: ReadonlySet<FieldKind> = new Set(['bday', 'cc-exp', 'consent-other']);

/** Two kinds that mean a third in one text: `Furigana (first name)`, `Street / house number`, `Phone or e-mail`. */
const TOGETHER: readonly (readonly [FieldKind, FieldKind, FieldKind])[] = [
  ['phonetic-name', 'given-name', 'phonetic-given-name'],
  ['phonetic-name', 'family-name', 'phonetic-family-name'],
  ['cc-name', 'given-name', 'cc-given-name'],
  ['cc-name', 'family-name', 'cc-family-name'],
  ['address-street-name', 'address-house-number', 'address-line1'],
  ['address-apartment', 'address-floor', 'address-line2'],
  ['address-apartment', 'address-building', 'address-line2'],
  ['address-floor', 'address-building', 'address-line2'],
  ['tel', 'email', 'email'],
  ['tel', 'tel-country-code', 'tel'],
  ['tel', 'tel-area-code', 'tel'],
  ['given-name', 'family-name', 'name'],
  ['cc-exp-month', 'cc-exp-year', 'cc-exp'],
  ['consent-terms', 'consent-privacy', 'consent-terms'],
  ['address-level2', 'postal-code', 'postal-code-and-city'],
];
const PAIR_LEAST = 1.5;

/** Parts of an address; a text that names three of them asks for all of it. */
const ADDRESS_PARTS: ReadonlySet<FieldKind> = new Set([
  'address-street-name',
  'street-address',
  'address-line1',
  'address-level1',
  'address-level2',
  'address-level3',
  'postal-code',
  'address-house-number',
]);
const STREETS: ReadonlySet<FieldKind> = new Set(['address-street-name', 'address-line1', 'street-address']);

/** What a text asks for that names several kinds, instead of which of them, and how loud: the louder one and half of the other. */
export function pairIn(
  votes: readonly Vote[],
): { kind: FieldKind; of: ReadonlySet<FieldKind>; weight: number } | undefined {
  if (votes.length < 2) return undefined;
  const loud = votes.filter(({ weight }) => weight >= PAIR_LEAST);
  const said = new Set(loud.map(({ kind }) => kind));
  const weightOf = (kind: FieldKind) =>
    Math.max(0, ...loud.filter((vote) => vote.kind === kind).map(({ weight }) => weight));
  const parts = [...said].filter((kind) => ADDRESS_PARTS.has(kind));
  if (parts.length >= 3 && parts.some((kind) => STREETS.has(kind)))
    return { kind: 'street-address', of: ADDRESS_PARTS, weight: Math.max(...parts.map(weightOf)) };
  for (const [a, b, kind] of TOGETHER) {
    if (!said.has(a) || !said.has(b) || (kind === 'address-line2' && said.has('street-address'))) continue;
    return {
      kind,
      of: new Set([a, b]),
      weight: Math.max(weightOf(a), weightOf(b)) + Math.min(weightOf(a), weightOf(b)) / 2,
    };
  }
  return undefined;
}

/**
 * The narrowest kind that is said under the one that leads. A full name spelt out (`Full name`, `姓名`) stays one, whatever the
 * control's own name says.
 */
export function settle(top: FieldKind, totals: ReadonlyMap<FieldKind, number>, isSpeltOut: boolean): FieldKind {
  const [least, kinds] = NARROWER[top] ?? [0, []];
  const weight = totals.get(top) ?? 0;
  const [best, second] = kinds.map((kind) => [kind, totals.get(kind) ?? 0] as const).sort(([, a], [, b]) => b - a);
  if (!best || best[1] < least || (top !== 'consent-other' && best[1] < (second?.[1] ?? 0) * LEAST_LEAD)) return top;
  if (!WITHOUT_SHARE.has(top) && best[1] < weight * (isSpeltOut && top === 'name' ? 1 : LEAST_SHARE)) return top;
  return settle(best[0], totals, false);
}
