import { browser } from 'wxt/browser';

/** Opens the full report of a tab in a tab of its own. */
export async function openReport(tabId: number): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/report.html')}?tab=${tabId}` });
}

/** Opens the page that says what Overask does. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

/** Opens the settings. */
export function openSettings(): Promise<void> {
  return browser.runtime.openOptionsPage();
}
