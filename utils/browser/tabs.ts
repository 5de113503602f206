import { browser } from 'wxt/browser';
import type { TabState } from '../model/tab-state';
import type { Message } from './messages';

async function ask<T>(message: Message): Promise<T> {
  return (await browser.runtime.sendMessage(message)) as T;
}

/** Id of the tab the popup was opened over. `undefined` where no window has one. */
export async function activeTabId(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

/** What the background knows of a tab. */
export function askTabState(tabId: number): Promise<TabState> {
  return ask<TabState>({ type: 'tab-state', tabId });
}

/** Reads the tab once, on the person's click (needs `activeTab` or a granted host), and returns what came of it. */
export function readTabNow(tabId: number): Promise<TabState> {
  return ask<TabState>({ type: 'read-now', tabId });
}

/** Scrolls the page to an element and outlines it for a moment. False when it is no longer there. */
export function showOnPage(tabId: number, path: string[]): Promise<boolean> {
  return ask<boolean>({ type: 'show', tabId, path });
}

/** Calls back when the background has news of a tab. Returns how to stop. */
export function onTabStateChanged(callback: (tabId: number) => void): () => void {
  const listener = (message: unknown) => {
    const change = message as { type?: string; tabId?: number };
    if (change.type === 'tab-changed' && typeof change.tabId === 'number') callback(change.tabId);
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
