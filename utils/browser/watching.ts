import { browser } from 'wxt/browser';

/** The match pattern for every page on the web. */
export const ALL_SHOPS = '*://*/*';

/** The match pattern for one shop: its host over http and https. `null` for pages that cannot be watched. */
export function shopPattern(url: string): string | null {
  try {
    const { protocol, hostname } = new URL(url);
    return protocol === 'http:' || protocol === 'https:' ? `*://${hostname}/*` : null;
  } catch {
    return null;
  }
}

/** Match patterns that the person has granted, sorted; `['*://*\/*']` when all shops are watched. */
export async function watchedPatterns(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.includes(ALL_SHOPS) ? [ALL_SHOPS] : [...origins].sort();
}

/** Asks the browser for hosts. Must be called in the person's click. True when granted. */
export function requestWatching(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] });
}

/** Gives hosts back. The background then stops its scripts there. */
export function stopWatching(pattern: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [pattern] });
}

/** Whether the person granted the host of an address. */
export async function isWatched(url: string): Promise<boolean> {
  const pattern = shopPattern(url);
  return pattern !== null && (await browser.permissions.contains({ origins: [pattern] }));
}
