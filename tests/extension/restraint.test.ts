import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import puppeteer, { TargetType } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import { ensureChromium } from '../../research/chromium/find-chromium';
import { QUIET_FLAGS, sandboxFlags } from '../../research/chromium/launch-options';
import { EXTENSION_FOLDER } from '../../research/extension/build-extension';
import { launchGranted } from '../../research/extension/launch-granted';
import { changeSettingsIn, tabIdOf } from '../../research/extension/tab-report';
import { queriesIn, ScriptCoverage } from './script-coverage';
import { eventually, shopPage, useShop } from './served-pages';

const FORM = `<h1>Checkout</h1><form action="/order"><label>Email * <input name=email></label>
  <label>Phone <input name=tel></label><button>Place order</button></form>`;
const ROOTS = [1, 2, 3].map(
  (at) =>
    `<div id=host${at}></div><script>host${at}.attachShadow({ mode: 'open' }).innerHTML = '<label>City <input></label>';</script>`,
);
const shop = useShop({
  '/form': () => shopPage(FORM),
  '/restless': () =>
    shopPage(
      `${FORM}<div id=box>0</div><script>setInterval(() => { box.style.left = Math.random() + 'px'; box.append('.'); }, 40);</script>`,
    ),
  '/trees': () =>
    shopPage(
      `${FORM}${ROOTS.join('')}<iframe src="/form" width=300 height=90></iframe><iframe src="/form" width=300 height=90></iframe>`,
    ),
});

// A test that fails may leave the off switch on.
beforeEach(() => changeSettingsIn(shop.asker, {}));

/** Opens a page whose scripts are counted from the first on. */
async function countedPage(path: string): Promise<{ page: Page; cdp: CDPSession; coverage: ScriptCoverage }> {
  const page = await shop.session.context.newPage();
  const cdp = await shop.session.context.newCDPSession(page);
  const coverage = await ScriptCoverage.start(cdp);
  await page.goto(`http://shop.test:${shop.port}${path}`);
  return { page, cdp, coverage };
}

const stateOf = (tabId: number) => async () => (await shop.stateOf(tabId)).state;

/** Changes the page as pages do, without any of our own code. */
const change = (page: Page) =>
  page.evaluate(() => document.forms[0]?.insertAdjacentHTML('beforeend', '<label>Religion <input name=rel></label>'));

/** Puts the content script into a tab by hand. */
const putScriptInto = (tabId: number) =>
  shop.asker.evaluate(
    (id) =>
      (
        globalThis as never as { chrome: { scripting: { executeScript(what: object): Promise<unknown> } } }
      ).chrome.scripting.executeScript({ target: { tabId: id }, files: ['/watch.js'] }),
    tabId,
  );

test('with the off switch on no script comes into a page, and one that is there asks and then queries nothing', async () => {
  await changeSettingsIn(shop.asker, { paused: true });
  await shop.asker.waitForTimeout(300);
  const { page, coverage } = await countedPage('/form?off');
  const tabId = await tabIdOf(shop.session, page);
  await change(page);
  await page.waitForTimeout(1000);
  expect(await coverage.take()).toEqual([]);

  await putScriptInto(tabId);
  await change(page);
  await page.waitForTimeout(1000);
  const ran = await coverage.take();
  expect(ran.map(({ source }) => source).join('\n')).toContain('may-i-read');
  expect(queriesIn(ran)).toEqual([]);
  expect(await stateOf(tabId)()).toBe('off');

  // The same count sees the queries once reading is allowed, which wakes the script that is there.
  await changeSettingsIn(shop.asker, {});
  expect(await eventually(stateOf(tabId), 'read')).toBe('read');
  expect(queriesIn(await coverage.take()).length).toBeGreaterThan(10);
  await page.close();
});

test('a page whose script was refused is taken up when reading is allowed', async () => {
  await changeSettingsIn(shop.asker, { paused: true });
  await shop.asker.waitForTimeout(300);
  const { page, tabId } = await shop.visit('/form?refused');
  await putScriptInto(tabId);
  await page.waitForTimeout(500);
  await changeSettingsIn(shop.asker, {});
  expect(await eventually(stateOf(tabId), 'read', 4000)).toBe('read');
});

test('switched off while a page is watched, nothing of ours runs any more in it', async () => {
  const { page, coverage } = await countedPage('/restless?off-later');
  const tabId = await tabIdOf(shop.session, page);
  expect(await eventually(stateOf(tabId), 'read')).toBe('read');
  await changeSettingsIn(shop.asker, { paused: true });
  expect(await eventually(stateOf(tabId), 'off')).toBe('off');
  await page.waitForTimeout(500);
  await coverage.take();
  await change(page);
  await page.waitForTimeout(3000);
  expect(await coverage.take()).toEqual([]);
  await changeSettingsIn(shop.asker, {});
  await page.close();
});

test('a page of a host that is not granted gets no script', async () => {
  const session = await launchGranted({
    headless: true,
    grant: ['*://granted.test/*'],
    args: ['--host-resolver-rules=MAP * 127.0.0.1'],
  });
  const ranOn = async (host: string) => {
    const page = await session.context.newPage();
    const coverage = await ScriptCoverage.start(await session.context.newCDPSession(page));
    await page.goto(`http://${host}:${shop.port}/form`);
    await change(page);
    await page.waitForTimeout(1200);
    return (await coverage.take()).length;
  };
  expect(await ranOn('shop.test')).toBe(0);
  expect(await ranOn('granted.test')).toBeGreaterThan(10);
  await session.close();
});

test('on a page that rests nothing of ours runs', async () => {
  const { page, coverage } = await countedPage('/trees?rests');
  expect(await eventually(stateOf(await tabIdOf(shop.session, page)), 'read')).toBe('read');
  // A frame that comes late is read once more.
  await page.waitForTimeout(3000);
  expect((await coverage.take()).length).toBeGreaterThan(10);
  await page.waitForTimeout(5000);
  expect(await coverage.take()).toEqual([]);
  await page.close();
});

test('a page that never rests is looked at no more than once in two seconds', async () => {
  const { page, coverage } = await countedPage('/restless');
  expect(await eventually(stateOf(await tabIdOf(shop.session, page)), 'read')).toBe('read');
  await coverage.take();
  await page.waitForTimeout(7000);
  const looks = (await coverage.take()).filter(({ source }) => source.includes('first-look'));
  expect(looks).toHaveLength(1);
  expect(looks[0]?.calls).toBeGreaterThan(0);
  expect(looks[0]?.calls).toBeLessThanOrEqual(4);
  await page.close();
});

test('one observer follows the page with its frames and shadow roots', async () => {
  const { page, cdp } = await countedPage('/trees');
  expect(await eventually(stateOf(await tabIdOf(shop.session, page)), 'read')).toBe('read');
  const ours: number[] = [];
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) ours.push(context.id);
  });
  await cdp.send('Runtime.enable');
  expect(ours.length).toBeGreaterThan(0);
  let observers = 0;
  for (const contextId of ours) {
    const { result } = await cdp.send('Runtime.evaluate', { expression: 'MutationObserver.prototype', contextId });
    const { objects } = await cdp.send('Runtime.queryObjects', { prototypeObjectId: result.objectId ?? '' });
    const { result: counted } = await cdp.send('Runtime.callFunctionOn', {
      functionDeclaration: 'function () { return this.length; }',
      objectId: objects.objectId ?? '',
      returnByValue: true,
    });
    observers += Number(counted.value);
  }
  expect(observers).toBe(1);
  await page.close();
});

test('a tab behind another one rests while its page changes, and is read when it comes to the front', async () => {
  // Playwright shows every tab as if it were in front; Puppeteer leaves that to the browser. The hosts are required here, not granted.
  const folder = mkdtempSync(join(tmpdir(), 'overask-'));
  cpSync(EXTENSION_FOLDER, folder, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<string, unknown>;
  const required = { ...manifest, optional_host_permissions: undefined, host_permissions: ['*://*/*'] };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(required));
  const browser = await puppeteer.launch({
    executablePath: ensureChromium((line) => console.error(line)).path,
    pipe: true,
    enableExtensions: [folder],
    args: [...QUIET_FLAGS, ...sandboxFlags(), '--host-resolver-rules=MAP * 127.0.0.1'],
  });
  try {
    const worker = await (
      await browser.waitForTarget((target) => target.type() === TargetType.SERVICE_WORKER)
    ).worker();
    const page = await browser.newPage();
    const coverage = await ScriptCoverage.start(await page.createCDPSession());
    // The welcome page opens in front after the install.
    await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
    await page.bringToFront();
    await page.goto(`http://shop.test:${shop.port}/form?behind`);
    const names = async () =>
      (await worker?.evaluate(async () => {
        const { chrome } = globalThis as never as {
          chrome: { storage: { session: { get(key: null): Promise<Record<string, unknown>> } } };
        };
        const records = Object.values(await chrome.storage.session.get(null)) as {
          url?: string;
          observation?: { controls: { name?: string }[] };
        }[];
        const record = records.find(({ url }) => url?.includes('/form'));
        return record?.observation?.controls.map(({ name }) => name ?? '') ?? [];
      })) ?? [];
    expect(await eventually(names, ['email', 'tel'])).toEqual(['email', 'tel']);
    const front = await browser.newPage();
    await front.bringToFront();
    expect(await eventually(() => page.evaluate(() => document.visibilityState), 'hidden')).toBe('hidden');
    await front.waitForSelector('body');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(queriesIn(await coverage.take()).length).toBeGreaterThan(10);
    for (let step = 0; step < 6; step += 1) {
      await page.evaluate(() =>
        document.forms[0]?.insertAdjacentHTML('beforeend', '<label>City <input name=city></label>'),
      );
      await new Promise((resolve) => setTimeout(resolve, 600));
    }
    expect(queriesIn(await coverage.take())).toEqual([]);
    expect(await names()).toEqual(['email', 'tel']);
    await page.bringToFront();
    const all = ['email', 'tel', ...Array.from({ length: 6 }, () => 'city')];
    expect(await eventually(names, all)).toEqual(all);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
});
