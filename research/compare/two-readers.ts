import type { Page } from 'playwright-core';
import type { browser } from 'wxt/browser';
import type { Report } from '../../utils/model/report';
import type { TabState } from '../../utils/model/tab-state';
import { openBrowser } from '../chromium/open-browser';
import { launchGranted, type ExtensionSession } from '../extension/launch-granted';
import { changeSettingsIn, settledTabState, tabIdOf } from '../extension/tab-report';
import { readOne, type ScanRecord } from '../scan/read-one';
import { checkAnswer } from '../targets/open-target';
import type { ComparedPage } from './pages-to-compare';
import { servePages } from './serve-pages';

/** The same window for both: texts wrap alike, and what lies beyond an edge does so in both. The size is Playwright's own, which a scan has. */
const WINDOW = { viewport: { width: 1280, height: 720 }, locale: 'en-US' };
/**
 * How long a tab is left alone before the extension's last word is asked for: longer than its shortest time between two readings (2 s) and the
 * quiet time before one (0.6 s) together, so that a change which the page makes while it loads has been read.
 */
const REST_MS = 3_000;

/** What the extension says of a tab once the page rests. `onClick`: what it said when told to read a page that it had passed over. */
export interface ExtensionReading {
  first: TabState;
  onClick?: TabState;
}

export interface TwoReaders {
  /** Reads a page as `npm run scan` does, with the same code. */
  scan(page: ComparedPage): Promise<ScanRecord>;
  /** Reads a page by opening it in a tab of the extension. @throws when the page does not load or is not read within 20 s. */
  extension(page: ComparedPage): Promise<ExtensionReading>;
  close(): Promise<void>;
}

/**
 * Starts two browsers to which the pages lie at the same addresses: one for the runner, one with the built extension. Several pages may be read at
 * once: Playwright keeps every tab visible, and the extension rests in hidden ones only. @throws without a Chromium or a build.
 */
export async function openTwoReaders(pages: readonly ComparedPage[]): Promise<TwoReaders> {
  const runner = await openBrowser();
  const context = await runner.newContext(WINDOW);
  await servePages(context, pages);
  const session = await launchGranted({ headless: true, grant: ['*://*/*'], options: WINDOW });
  await servePages(session.context, pages);
  const asker = await session.openPage('options.html');
  await changeSettingsIn(asker, { language: 'en' });
  return {
    scan: ({ url }) => readOne(context, url, { language: 'en' }),
    extension: (page) => readByExtension(session, asker, page),
    close: async () => {
      await Promise.all([runner.close(), session.close()]);
    },
  };
}

/** The report of a reading; `undefined` where the extension has none. */
export function reportOf(state: TabState | undefined): Report | undefined {
  return state?.state === 'read' ? state.report : undefined;
}

async function readByExtension(
  session: ExtensionSession,
  asker: Page,
  { url }: ComparedPage,
): Promise<ExtensionReading> {
  const tab = await session.context.newPage();
  try {
    checkAnswer(url, await tab.goto(url, { waitUntil: 'load' }));
    const tabId = await tabIdOf(session, tab);
    await settledTabState(asker, tabId);
    await tab.waitForTimeout(REST_MS);
    const first = await settledTabState(asker, tabId);
    return first.state === 'nothing-asked' ? { first, onClick: await readOnClick(asker, tabId) } : { first };
  } finally {
    await tab.close();
  }
}

/** What the popup's "Read this page" does. */
function readOnClick(asker: Page, tabId: number): Promise<TabState> {
  return asker.evaluate(
    (id) =>
      (globalThis as unknown as { chrome: typeof browser }).chrome.runtime.sendMessage<object, TabState>({
        type: 'read-now',
        tabId: id,
      }),
    tabId,
  );
}
