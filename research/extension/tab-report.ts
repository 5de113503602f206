import type { Page } from 'playwright-core';
import type { browser } from 'wxt/browser';
import type { TabState } from '../../utils/model/tab-state';
import type { ExtensionSession } from './launch-granted';

type Browser = typeof browser;

/** Changes the extension's settings from one of its pages, as the options page does. */
export async function changeSettingsIn(asker: Page, settings: Record<string, unknown>): Promise<void> {
  await asker.evaluate(
    (changed) => (globalThis as unknown as { chrome: Browser }).chrome.storage.local.set({ settings: changed }),
    settings,
  );
}

/** Longest wait for the extension to have read a page. */
const READ_TIMEOUT_MS = 20_000;

/** The id that the browser gave the tab of a page. @throws when the extension may not see its address. */
export async function tabIdOf({ worker }: ExtensionSession, page: Page): Promise<number> {
  const url = page.url();
  const id = await worker.evaluate(async (address) => {
    const tabs = await (globalThis as unknown as { chrome: Browser }).chrome.tabs.query({});
    return tabs.findLast((tab) => tab.url === address)?.id;
  }, url);
  if (id === undefined) throw new Error(`the extension sees no tab with ${url}`);
  return id;
}

/**
 * What the extension knows of a tab, asked as its own pages ask, once it has read it or found nothing to read. `asker` is any open page of the
 * extension. @throws after 20 s without an answer.
 */
export async function settledTabState(asker: Page, tabId: number): Promise<TabState> {
  const deadline = Date.now() + READ_TIMEOUT_MS;
  let state: TabState = { state: 'reading' };
  while (Date.now() < deadline) {
    state = await asker.evaluate(
      (id) =>
        (globalThis as unknown as { chrome: Browser }).chrome.runtime.sendMessage<object, TabState>({
          type: 'tab-state',
          tabId: id,
        }),
      tabId,
    );
    if (state.state === 'read' || state.state === 'nothing-asked' || state.state === 'failed') return state;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  throw new Error(
    `the extension did not read the page within ${READ_TIMEOUT_MS / 1000} s; its state is ${state.state}`,
  );
}
