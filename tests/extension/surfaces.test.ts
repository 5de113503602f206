import { AxeBuilder } from '@axe-core/playwright';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { launchGranted, type ExtensionSession } from '../../research/extension/launch-granted';
import { changeSettingsIn, settledTabState, tabIdOf } from '../../research/extension/tab-report';
import { serveFolder, type FolderServer } from '../../research/serve-folder';

let demo: FolderServer;
let session: ExtensionSession;
let asker: Page;
let tabId: number;

beforeAll(async () => {
  demo = await serveFolder(fileURLToPath(new URL('../../demo', import.meta.url)));
  session = await launchGranted({ headless: true, grant: ['*://*/*'] });
  asker = await session.openPage('options.html');
  const shop = await session.context.newPage();
  await shop.goto(`${demo.url}soy-sauce/checkout.html`);
  tabId = await tabIdOf(session, shop);
  await settledTabState(asker, tabId);
});

afterAll(async () => {
  await session?.close();
  demo?.close();
});

const SURFACES = ['popup.html?tab=', 'report.html?tab=', 'welcome.html', 'options.html'] as const;

describe.each(['en', 'zh-CN'] as const)('in %s', (language) => {
  test.each(SURFACES)('%s has no accessibility violation, light and dark, and fits 360 px', async (surface) => {
    await changeSettingsIn(asker, { language });
    const page = await session.openPage(surface.endsWith('=') ? `${surface}${tabId}` : surface);
    await page.setViewportSize({ width: 360, height: 640 });
    await page.locator('h1, h2').first().waitFor();
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
    await page.close();
  });
});

describe('without any grant', () => {
  test('the extension sees no address, the popup says what to do, and one click reads this page once', async () => {
    const ungranted = await launchGranted({ headless: true, grant: [], args: ['--enable-unsafe-extension-debugging'] });
    try {
      const page = await ungranted.context.newPage();
      await page.goto(`${demo.url}soy-sauce/checkout.html`);
      const own = await ungranted.openPage('options.html');
      await changeSettingsIn(own, { language: 'en' });
      const tabs = await own.evaluate(() => (globalThis as never as ChromeTabs).chrome.tabs.query({}));
      expect(tabs.filter(({ url }) => url?.startsWith('http'))).toEqual([]);
      await page.bringToFront();
      const [shop] = await own.evaluate(() => (globalThis as never as ChromeTabs).chrome.tabs.query({ active: true }));
      if (!shop) throw new Error('no tab is in front');

      const popup = await ungranted.openPage(`popup.html?tab=${shop.id}`);
      await popup.locator('[data-state="not-watched"]').waitFor();
      await page.bringToFront();
      await clickToolbarButton(ungranted, page.url());
      await popup.getByTestId('state-action').click();
      await popup.getByTestId('finding').first().waitFor();
      expect(await popup.getByTestId('finding').count()).toBe(2);

      await page.reload();
      await popup.reload();
      await popup.locator('[data-state="not-watched"]').waitFor();
    } finally {
      await ungranted.close();
    }
  });
});

interface ChromeTabs {
  chrome: { tabs: { query(of: object): Promise<{ id: number; url?: string }[]> } };
}

/** A person's click on the toolbar button, which grants `activeTab` and opens the popup. */
async function clickToolbarButton({ context, id }: ExtensionSession, url: string): Promise<void> {
  const cdp = await context.browser()?.newBrowserCDPSession();
  if (!cdp) throw new Error('the browser takes no commands');
  const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{}] });
  const tab = targetInfos.find((target) => target.type === 'tab' && target.url === url);
  await cdp.send('Extensions.triggerAction' as 'Target.getTargets', { id, targetId: tab?.targetId } as never);
  await new Promise((resolve) => setTimeout(resolve, 500));
}
