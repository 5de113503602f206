import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../../research/chromium/open-browser';
import { readerFor, type PageReader } from '../../research/page-engine/run-in-page';
import { assess } from '../../utils/assess';
import type { Observation } from '../../utils/model/observation';
import type { Report } from '../../utils/model/report';
import { eventually, shopPage, useShop } from './served-pages';

/** Members of a form, its ancestors' interfaces included, that a control of that name takes the place of in every script world. */
const FORM_MEMBERS =
  `id name action method target elements length submit reset className classList style dataset title lang dir hidden tabIndex
  parentNode parentElement children childNodes childElementCount firstChild lastChild firstElementChild lastElementChild previousSibling nextSibling
  previousElementSibling nextElementSibling ownerDocument getRootNode isConnected nodeType nodeName tagName localName textContent innerText innerHTML
  attributes getAttribute hasAttribute setAttribute matches closest contains compareDocumentPosition querySelector querySelectorAll
  getElementsByTagName shadowRoot assignedSlot checkVisibility getBoundingClientRect getClientRects clientHeight clientWidth offsetParent
  offsetHeight isContentEditable contentEditable labels form options required disabled checked value type baseURI addEventListener`.split(
    /\s+/u,
  );

/**
 * Members of a document that an image, form or frame of that name takes the place of in the page's own world. Chromium leaves the document of
 * other worlds alone; other browsers need not.
 */
const DOCUMENT_MEMBERS =
  `body head title documentElement elements querySelectorAll createTreeWalker defaultView designMode activeElement
  ownerDocument host addEventListener`.split(/\s+/u);

/** Members of the document that the content script alone uses. */
const WATCHING: readonly string[] = ['addEventListener', 'visibilityState'];
/** Names that the content script looks up in its own global object, where the ids of elements are found as well. */
const OWN_NAMES: readonly string[] = ['overaskWatches', 'browser'];

/** A form of every sort of question, with a hidden control that may take the place of a member. */
const form = (named: string, style = '') => `<form action="/order" style="${style}"><h2>Checkout</h2><p>* mandatory</p>
  <input type=hidden name="${named}" value=1><label>Email * <input name=email required></label><label for=g>Gender</label><select id=g name=g><option>female<option>male</select>
  <fieldset><legend>Delivery time</legend><label><input type=radio name=time>Morning</label><label><input type=radio name=time>Evening</label></fieldset>
  <div>Phone</div><input name=tel><label><input type=checkbox name=news> Newsletter</label><button>Place order</button></form>`;
/** Questions beside a form, which are told by what stands around them. */
const beside = (inner: string) =>
  `<main><h1>Your account</h1>${inner}<div>Date of birth</div><input name=bday><p>We ask for the date to congratulate.</p></main>`;

type Told = Pick<Report, 'items' | 'consents' | 'findings' | 'functions'> & Pick<Observation, 'forms' | 'headings'>;

let browser: Browser;
let reading: { page: Page; reader: PageReader } | undefined;
/** What pages without such a name tell, by their markup. */
const plain = new Map<string, Promise<Told>>();

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
});

/** Longest time for one small page, in milliseconds: some sixty times what it takes. A page that hangs takes its tab with it. */
const HANGS_AFTER_MS = 3000;

async function toldOf(html: string): Promise<Told> {
  reading ??= await openPage();
  const { page, reader } = reading;
  await page.evaluate((markup) => {
    const body = Document.prototype.querySelector.call(document, 'body');
    if (body) body.innerHTML = markup;
  }, html);
  const hangs = new Promise<never>((_resolve, reject) => {
    setTimeout(() => reject(new Error('the page hangs')), HANGS_AFTER_MS);
  });
  try {
    const observation = await Promise.race([reader.observe(), hangs]);
    const { items, consents, findings, functions } = assess(observation, { language: 'en' });
    return { items, consents, findings, functions, forms: observation.forms, headings: observation.headings };
  } catch (error) {
    reading = undefined;
    void page.close().catch(() => undefined);
    throw error;
  }
}

async function openPage(): Promise<{ page: Page; reader: PageReader }> {
  const page = await (await browser.newContext()).newPage();
  await page.setContent('<!doctype html><html lang=en><head><title>Checkout</title></head><body></body></html>');
  return { page, reader: await readerFor(page) };
}

/** The same page with a name that is no member of anything. */
function toldWithout(page: (named: string) => string): Promise<Told> {
  const html = page('harmless');
  const known = plain.get(html) ?? toldOf(html);
  plain.set(html, known);
  return known;
}

async function expectSame(page: (named: string) => string, named: string): Promise<void> {
  const without = await toldWithout(page);
  expect(without.items.length).toBeGreaterThan(0);
  expect(await toldOf(page(named))).toEqual(without);
}

describe('a control named like a member of its form changes nothing', () => {
  test.each(FORM_MEMBERS)('%s', async (named) => {
    await expectSame((name) => beside(form(name)), named);
    await expectSame((name) => beside(form(name, 'height:0;overflow:hidden')), named);
  });
});

const KINDS: readonly ((named: string) => string)[] = [
  (named) => `<img name="${named}" alt="">`,
  (named) => `<form name="${named}"></form>`,
  (named) => `<iframe name="${named}" width=0 height=0></iframe>`,
];

describe('an image, form or frame named like a member of the document changes nothing', () => {
  const check = async (named: string) => {
    for (const kind of KINDS) await expectSame((name) => beside(form('harmless')) + kind(name), named);
  };
  test.each(DOCUMENT_MEMBERS)('%s', check);
});

const every = FORM_MEMBERS.map((named) => `<section>${form(named)}</section>`).join('');
const SOON = `<script>setTimeout(() => document.forms[0].insertAdjacentHTML('beforeend', '<label>City <input name=city></label>'), 1500);</script>`;
const shop = useShop({
  '/every': () => shopPage(every),
  '/every-harmless': () => shopPage(every.replaceAll(/type=hidden name="[^"]*"/gu, 'type=hidden name="harmless"')),
  ...Object.fromEntries(
    WATCHING.map((named) => [
      `/watching-${named}`,
      () => shopPage(`${form('harmless')}<img name="${named}" alt="">${SOON}`),
    ]),
  ),
  ...Object.fromEntries(
    OWN_NAMES.map((named) => [
      `/own-${named}`,
      () =>
        shopPage(
          `<form id="${named}"><input type=hidden name=runtime id=x></form>${form('harmless')}${SOON.replace('forms[0]', 'forms[1]')}`,
        ),
    ]),
  ),
});

const isAsked = (tabId: number, name: string) => async () =>
  (await shop.reportOf(tabId))?.items.some(({ element }) => element.name === name) ?? false;

describe('the extension', () => {
  test('reads a page of forms with all these names as it reads one without', async () => {
    const told = async (path: string) => {
      const { page, tabId } = await shop.visit(path);
      expect(await eventually(isAsked(tabId, 'Email *'), true)).toBe(true);
      const report = await shop.reportOf(tabId);
      await page.close();
      return report?.items;
    };
    expect(await told('/every')).toEqual(await told('/every-harmless'));
  });

  const isFollowed = async (path: string) => {
    const { page, tabId } = await shop.visit(path);
    expect(await eventually(isAsked(tabId, 'Email *'), true)).toBe(true);
    expect(await eventually(isAsked(tabId, 'City'), true)).toBe(true);
    await page.close();
  };

  test.each(WATCHING)('watches a page that has an image named %s', (named) => isFollowed(`/watching-${named}`));

  test.each(OWN_NAMES)('watches a page that has a form with the id %s', (named) => isFollowed(`/own-${named}`));
});
