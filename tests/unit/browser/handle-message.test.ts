import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handleMessage } from '../../../utils/browser/handle-message';
import { changeSettings } from '../../../utils/browser/settings';
import { forgetTab, keepTab, tabRecord } from '../../../utils/browser/tab-store';
import { MAX_FRAMES } from '../../../utils/model/limits';
import type { Observation } from '../../../utils/model/observation';
import { changeBetween } from '../../../utils/model/observation-change';
import { fakeControl } from '../judge/fake-request';

const observation = (): Observation => ({
  schemaVersion: 1,
  page: { url: 'https://shop.example/checkout', title: 'Checkout', capturedAt: '2026-11-22T00:00:00Z' },
  look: {
    url: 'https://shop.example/checkout',
    title: 'Checkout',
    controls: 1,
    passwords: 0,
    outsideFrames: 0,
    structuredTypes: [],
    prices: 0,
    linkPaths: [],
    linkTexts: [],
  },
  headings: [],
  forms: [{ owner: 'form', headings: [], buttons: ['Place order'], notes: [] }],
  controls: [fakeControl({ texts: [{ from: 'label', text: 'Phone' }] })],
  read: { items: 1, of: 1, truncated: false, unreadFrames: 0, ms: 1 },
});

const OUR_PAGE = { url: 'chrome-extension://overask/popup.html' };

async function openTab(incognito = false) {
  const tab = await fakeBrowser.tabs.create({ url: 'https://shop.example/checkout' });
  await forgetTab(tab.id ?? 0);
  return { tab: { id: tab.id ?? 0, incognito }, url: 'https://shop.example/checkout' };
}

let granted = true;

beforeEach(() => {
  fakeBrowser.reset();
  // Parts of the browser that the in-memory one leaves out.
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path: string) => `chrome-extension://overask${path}`);
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(async () => granted);
  granted = true;
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en');
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(undefined);
});

describe('what a page may send', () => {
  test('an observation becomes a report that our own pages can ask for', async () => {
    const sender = await openTab();
    await handleMessage({ type: 'observation', observation: observation(), frame: [] }, sender);
    expect(await handleMessage({ type: 'tab-state', tabId: sender.tab.id }, OUR_PAGE)).toMatchObject({
      state: 'read',
      report: { items: [{ kind: 'tel' }] },
    });
  });

  test('it never hears of a tab, its own or another', async () => {
    const sender = await openTab();
    await handleMessage({ type: 'observation', observation: observation(), frame: [] }, sender);
    for (const message of [
      { type: 'tab-state', tabId: sender.tab.id },
      { type: 'read-now', tabId: sender.tab.id },
      { type: 'show', tabId: sender.tab.id, path: ['x'] },
    ]) {
      expect(await handleMessage(message, sender)).toBeUndefined();
    }
  });

  test.each([
    ['nothing', undefined],
    ['an unknown type', { type: 'give-me-all' }],
    ['an observation of another form', { type: 'observation', observation: { schemaVersion: 2 }, frame: [] }],
    [
      'texts past their cap',
      { type: 'observation', observation: { ...observation(), headings: ['x'.repeat(5000)] }, frame: [] },
    ],
    [
      'more controls than are ever read',
      {
        type: 'observation',
        observation: { ...observation(), controls: Array.from({ length: 12_001 }, () => fakeControl()) },
        frame: [],
      },
    ],
  ])('%s is dropped, and nothing of it kept', async (_, message) => {
    const sender = await openTab();
    expect(await handleMessage(message, sender)).toBeUndefined();
    expect((await tabRecord(sender.tab.id))?.state ?? 'failed').toBe('failed');
  });
});

describe('what changed since', () => {
  const changed = () => {
    const after = observation();
    after.page.capturedAt = '2026-11-22T00:01:00Z';
    return changeBetween(observation(), { ...after, headings: ['Delivery'], controls: [] });
  };

  test('is put into what is kept, and the page hears that it was', async () => {
    const sender = await openTab();
    await handleMessage({ type: 'observation', observation: observation(), frame: [] }, sender);
    expect(await handleMessage({ type: 'observation-change', change: changed(), frame: [] }, sender)).toBe(true);
    expect(await tabRecord(sender.tab.id)).toMatchObject({ observation: { headings: ['Delivery'], controls: [] } });
  });

  test('is refused where its base is not known, so that the page sends all again', async () => {
    const sender = await openTab();
    expect(await handleMessage({ type: 'observation-change', change: changed(), frame: [] }, sender)).toBe(false);
    expect(await tabRecord(sender.tab.id)).toBeUndefined();
  });
});

describe('frames', () => {
  const frame = async (sender: Awaited<ReturnType<typeof openTab>>, at: number) =>
    handleMessage({ type: 'observation', observation: observation(), frame: [at] }, { ...sender, frameId: at + 1 });
  const kept = async (tabId: number) => {
    const record = await tabRecord(tabId);
    return record?.state === 'read' ? (record.frames ?? []) : [];
  };

  test('one that asks nothing is kept as read, and is not told to read on', async () => {
    const sender = await openTab();
    await handleMessage({ type: 'observation', observation: observation(), frame: [] }, sender);
    const look = { ...observation().look, controls: 0 };
    expect(await handleMessage({ type: 'first-look', look, frame: [0] }, { ...sender, frameId: 1 })).toBe(false);
    expect((await kept(sender.tab.id)).map(({ observation: { controls } }) => controls)).toEqual([[]]);
  });

  test('of too many the first ones stay, however often all of them report', async () => {
    const sender = await openTab();
    await handleMessage({ type: 'observation', observation: observation(), frame: [] }, sender);
    for (const at of [...Array(MAX_FRAMES + 5).keys(), 3, MAX_FRAMES + 1]) await frame(sender, at);
    const addresses = (await kept(sender.tab.id)).map(({ address }) => address[0]);
    expect(addresses.toSorted((a = 0, b = 0) => a - b)).toEqual([...Array(MAX_FRAMES).keys()]);
  });
});

test.each([
  ['a search box alone', { controls: 1, lone: ['text', 'q', 'Search products'] }, false],
  ['a search box in Chinese', { controls: 1, lone: ['text', 'keyword', '搜索商品'] }, false],
  ['an e-mail line alone', { controls: 1, lone: ['email', 'email', 'Your e-mail'] }, true],
  ['a page without fields', { controls: 0 }, false],
  ['two fields', { controls: 2 }, true],
])('%s: whether it is read on', async (_, change, expected) => {
  const sender = await openTab();
  const look = { ...observation().look, ...change };
  expect(await handleMessage({ type: 'first-look', look, frame: [] }, sender)).toBe(expected);
});

describe('the off switch', () => {
  test('is checked before anything is taken', async () => {
    await changeSettings({ paused: true });
    const sender = await openTab();
    expect(await handleMessage({ type: 'may-i-read' }, sender)).toBe(false);
    await handleMessage({ type: 'observation', observation: observation(), frame: [] }, sender);
    expect(await tabRecord(sender.tab.id)).toBeUndefined();
    expect(await handleMessage({ type: 'tab-state', tabId: sender.tab.id }, OUR_PAGE)).toMatchObject({ state: 'off' });
  });
});

describe('a grant that was taken back', () => {
  test('ends the reading that it had begun: the observation is dropped', async () => {
    granted = false;
    const sender = await openTab();
    expect(await handleMessage({ type: 'may-i-read' }, sender)).toBe(false);
    await handleMessage({ type: 'observation', observation: observation(), frame: [] }, sender);
    expect(await tabRecord(sender.tab.id)).toBeUndefined();
  });
});

test('a page that could not be read is told so, not passed over', async () => {
  const sender = await openTab();
  await handleMessage({ type: 'could-not-read' }, sender);
  expect(await handleMessage({ type: 'tab-state', tabId: sender.tab.id }, OUR_PAGE)).toMatchObject({ state: 'failed' });
});

describe('private windows', () => {
  test('nothing of them is stored, not even for the session', async () => {
    const sender = await openTab(true);
    await handleMessage({ type: 'observation', observation: observation(), frame: [] }, sender);
    expect(await handleMessage({ type: 'tab-state', tabId: sender.tab.id }, OUR_PAGE)).toMatchObject({ state: 'read' });
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('shop.example');
  });

  test('a public one is kept for the session only', async () => {
    const sender = await openTab();
    await keepTab(sender.tab.id, { url: 'https://shop.example/', state: 'nothing-asked' }, false);
    expect(JSON.stringify(await fakeBrowser.storage.session.get(null))).toContain('shop.example');
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });
});
