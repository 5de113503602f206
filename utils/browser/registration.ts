import { browser } from 'wxt/browser';
import { PAGE_SCRIPT, PAGE_SCRIPT_ID, READER_SCRIPT } from './page-script';
import { readSettings } from './settings';
import { watchedPatterns } from './watching';

/**
 * Makes the registered content script match what the person granted, and nothing while the off switch is on. Run after every change
 * of permissions or settings, and when the background starts.
 */
export async function registerPageScript(): Promise<void> {
  const { paused } = await readSettings();
  const matches = paused ? [] : await watchedPatterns();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [PAGE_SCRIPT_ID] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [PAGE_SCRIPT_ID] });
    return;
  }
  const script = {
    id: PAGE_SCRIPT_ID,
    js: [PAGE_SCRIPT],
    matches,
    runAt: 'document_idle' as const,
    allFrames: true,
    persistAcrossSessions: true,
  };
  const isKnown = registered.length > 0;
  const put = (scripts: (typeof script)[]) =>
    isKnown ? browser.scripting.updateContentScripts(scripts) : browser.scripting.registerContentScripts(scripts);
  try {
    // Frames without an address of their own (about:blank, data, sandboxes) go with the page that made them.
    await put([{ ...script, matchOriginAsFallback: true } as typeof script]);
  } catch {
    await put([script]);
  }
}

/** Starts watching in the tabs that are open already: after a grant, and when the off switch is turned back. Tabs that refuse are left. */
export async function watchOpenTabs(): Promise<void> {
  const patterns = (await readSettings()).paused ? [] : await watchedPatterns();
  if (patterns.length === 0) return;
  const tabs = await browser.tabs.query({ url: patterns });
  await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : [injectPageScript(id).catch(() => undefined)])));
}

/** Puts the script into one tab now, under the person's click (`activeTab`) or a granted host. @throws where scripts are not allowed. */
export async function injectPageScript(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [`/${PAGE_SCRIPT}`] });
}

/** Puts the script that reads into one frame of a tab. @throws where scripts are not allowed. */
export async function injectReader(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [`/${READER_SCRIPT}`] });
}
