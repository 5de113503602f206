import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { launchGranted, type ExtensionSession } from '../../research/extension/launch-granted';
import { changeSettingsIn, settledTabState, tabIdOf } from '../../research/extension/tab-report';
import { serveFolder, type FolderServer } from '../../research/serve-folder';
import { ReportSchema } from '../../utils/model/report';

let demo: FolderServer;
let session: ExtensionSession;
let asker: Page;

beforeAll(async () => {
  demo = await serveFolder(fileURLToPath(new URL('../../demo', import.meta.url)));
  session = await launchGranted({ headless: true, grant: ['*://*/*'], options: { acceptDownloads: true } });
  asker = await session.openPage('options.html');
});

afterAll(async () => {
  await session?.close();
  demo?.close();
});

async function visit(path: string): Promise<{ page: Page; tabId: number }> {
  const page = await session.context.newPage();
  await page.goto(demo.url + path);
  return { page, tabId: await tabIdOf(session, page) };
}

async function badgeOf(tabId: number): Promise<string> {
  return asker.evaluate(
    (id) =>
      (
        globalThis as never as { chrome: { action: { getBadgeText(of: object): Promise<string> } } }
      ).chrome.action.getBadgeText({ tabId: id }),
    tabId,
  );
}

/** Exports from a popup and gives the file's name and text. */
async function download(popup: Page, testId: string): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([popup.waitForEvent('download'), popup.getByTestId(testId).click()]);
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

describe('from a Chinese checkout to an exported report', () => {
  test('the badge counts, the popup tells, and both exports carry the two forced items', async () => {
    await changeSettingsIn(asker, { language: 'zh-CN' });
    const { page, tabId } = await visit('soy-sauce/checkout.html');
    await settledTabState(asker, tabId);
    expect(await badgeOf(tabId)).toBe('2');

    const popup = await session.openPage(`popup.html?tab=${tabId}`);
    const findings = popup.getByTestId('finding');
    await findings.first().waitFor();
    expect(await findings.count()).toBe(2);
    const told = await popup.getByTestId('findings-list').innerText();
    expect(told).toContain('身份证号');
    expect(told).toContain('职业');
    expect(told).not.toContain('违法');
    expect(await popup.getByTestId('item-row').count()).toBe(10);

    const json = await download(popup, 'export-json');
    expect(json.name).toMatch(/^overask-.*\.json$/u);
    const report = ReportSchema.parse(JSON.parse(json.text));
    expect(report.findings.map(({ items }) => report.items.find(({ id }) => id === items[0])?.kind)).toEqual([
      'national-id',
      'occupation',
    ]);
    expect(report.language).toBe('zh-CN');

    const html = await download(popup, 'export-html');
    for (const { sentence } of report.findings) expect(html.text).toContain(sentence);
    expect(html.text).not.toMatch(/<script|<link|src="http/u);
    await popup.close();
    await page.close();
  });

  test('an item is shown on the page without leaving anything behind', async () => {
    const { page, tabId } = await visit('soy-sauce/checkout.html');
    const state = await settledTabState(asker, tabId);
    if (state.state !== 'read') throw new Error('the page was not read');
    const item = state.report.items.find(({ kind }) => kind === 'national-id');
    const before = await page.content();
    const shown = await asker.evaluate(
      ([id, path]) =>
        (
          globalThis as never as { chrome: { runtime: { sendMessage(message: object): Promise<unknown> } } }
        ).chrome.runtime.sendMessage({ type: 'show', tabId: id, path }),
      [tabId, item?.element.path] as const,
    );
    expect(shown).toBe(true);
    const visible = await page.evaluate((selector) => {
      const box = document.querySelector(selector)?.getBoundingClientRect();
      return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
    }, item?.element.path[0] ?? '');
    expect(visible).toBe(true);
    expect(await page.content()).toBe(before);
    await page.close();
  });
});

test('an English checkout that asks nothing unneeded has no badge and no finding', async () => {
  await changeSettingsIn(asker, { language: 'en' });
  const { page, tabId } = await visit('clean/checkout.html');
  const state = await settledTabState(asker, tabId);
  expect(state.state === 'read' && state.report.findings).toEqual([]);
  expect(await badgeOf(tabId)).toBe('');
  await page.close();
});

test('a form that comes later is read when it comes', async () => {
  const { page, tabId } = await visit('clean/privacy.html');
  await settledTabState(asker, tabId);
  await page.evaluate(() => {
    const form = document.createElement('form');
    form.innerHTML =
      '<h2>Create your account</h2><label>Your religion * <input name="rel" required></label><label>E-mail * <input type="email" required></label><button>Create account</button>';
    document.body.append(form);
  });
  await expect.poll(() => badgeOf(tabId), { timeout: 10_000 }).toBe('1');
  await page.close();
});

test('forms in a shadow root and in a frame of the same site are read, also when they change', async () => {
  const { page, tabId } = await visit('clean/privacy.html');
  await settledTabState(asker, tabId);
  await page.evaluate(() => {
    const form =
      '<form><h2>Create your account</h2><label>E-mail * <input type="email" required></label><label>Your income * <input required></label><button>Create account</button></form>';
    const host = document.body.appendChild(document.createElement('div'));
    host.attachShadow({ mode: 'open' }).innerHTML = form;
    const frame = document.body.appendChild(document.createElement('iframe'));
    frame.srcdoc = form.replace('income', 'religion');
  });
  await expect.poll(() => badgeOf(tabId), { timeout: 15_000 }).toBe('2');
  await page.frames()[1]?.evaluate(() => document.querySelector('[required]:not([type])')?.remove());
  await expect.poll(() => badgeOf(tabId), { timeout: 15_000 }).toBe('1');
  await page.close();
});

test('the off switch takes effect at once: badge and report go, new pages are not read', async () => {
  const { page, tabId } = await visit('soy-sauce/checkout.html');
  await settledTabState(asker, tabId);
  await changeSettingsIn(asker, { paused: true });
  await expect.poll(() => badgeOf(tabId)).toBe('');
  const popup = await session.openPage(`popup.html?tab=${tabId}`);
  await popup.getByTestId('state-note').waitFor();
  await page.reload();
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(await badgeOf(tabId)).toBe('');
  await popup.close();
  // Turned on again, the open page is taken up without a reload.
  await changeSettingsIn(asker, {});
  await expect.poll(() => badgeOf(tabId), { timeout: 10_000 }).toBe('2');
  await page.close();
});

test('the badge and the popup are right again after the browser stopped the service worker', async () => {
  const { page, tabId } = await visit('soy-sauce/checkout.html');
  await settledTabState(asker, tabId);
  const cdp = await session.context.newCDPSession(asker);
  await cdp.send('ServiceWorker.enable');
  await cdp.send('ServiceWorker.stopAllWorkers');
  const popup = await session.openPage(`popup.html?tab=${tabId}`);
  await popup.getByTestId('finding').first().waitFor();
  expect(await popup.getByTestId('finding').count()).toBe(2);
  expect(await badgeOf(tabId)).toBe('2');
  await popup.close();
  await page.close();
});
