import { describe, expect, test } from 'vitest';
import { ASKED } from './hidden-fields/asked';
import type { Case } from './hidden-fields/case';
import { NOT_ASKED } from './hidden-fields/not-asked';
import { eventually, shopPage, useShop } from './served-pages';

/** A label that no other text of the page holds. */
const labelOf = (list: readonly Case[], at: number) =>
  `${list === ASKED ? 'Seen' : 'Unseen'}${String.fromCodePoint(97 + Math.floor(at / 26), 97 + (at % 26))}`;
const forms = (list: readonly Case[]) =>
  list
    .map(({ html }, at) => `<section style="position:relative"><form>${html(labelOf(list, at))}</form></section>`)
    .join('<hr>');

/** The card frame of a payment provider: lines of one pixel at both ends catch the focus and hand it on to the next frame. */
const CARD = (names: readonly string[]) =>
  `<form><input aria-hidden=true tabindex=0 aria-label=${names[0]} style="position:absolute;width:1px;height:1px;opacity:0">
   <label>Card number <input autocomplete=cc-number></label>
   <input aria-hidden=true tabindex=0 aria-label=${names[1]} style="position:absolute;width:1px;height:1px;opacity:0;pointer-events:none"></form>`;
const CARD_TRAPS = ['Trapone', 'Traptwo'];

const shop = useShop({
  '/fields': (port) =>
    shopPage(
      `<h1>Checkout</h1>${forms(ASKED)}${forms(NOT_ASKED)}<iframe src="http://pay.test:${port}/card" width=300 height=90></iframe>`,
    ),
  '/card': () => shopPage(CARD(CARD_TRAPS)),
});

let reading: Promise<string[]> | undefined;

/** The names of all questions on the page, read once for all tests. */
async function readNames(): Promise<string[]> {
  const { page, tabId } = await shop.visit('/fields');
  const hasCard = async () =>
    (await shop.reportOf(tabId))?.items.some(({ element }) => element.name === 'Card number') ?? false;
  expect(await eventually(hasCard, true)).toBe(true);
  const report = await shop.reportOf(tabId);
  expect(report?.items.every(({ visible }) => visible)).toBe(true);
  await page.close();
  return report?.items.map(({ element }) => element.name) ?? [];
}

async function isAsked(label: string): Promise<boolean> {
  reading ??= readNames();
  return (await reading).some((name) => name.split(/[^\p{L}]+/u).includes(label));
}

describe('what a person cannot see is no item', () => {
  for (const [at, { title }] of NOT_ASKED.entries())
    test(title, async () => {
      expect(await isAsked(labelOf(NOT_ASKED, at))).toBe(false);
    });

  test.each(CARD_TRAPS)('the focus trap of a card frame of another origin: %s', async (label) => {
    expect(await isAsked(label)).toBe(false);
  });
});

describe('what a person can see, itself or by its label, is an item', () => {
  for (const [at, { title }] of ASKED.entries())
    test(title, async () => {
      expect(await isAsked(labelOf(ASKED, at))).toBe(true);
    });
});
