import { browser } from 'wxt/browser';

/** Dark enough for white digits (contrast 5.9:1), and not red alone: the number says it. */
const BADGE_COLOUR = '#b3261e';

const action = () => browser.action ?? (browser as unknown as { browserAction: typeof browser.action }).browserAction;

/** Shows the number of findings on the toolbar icon of a tab; nothing for none. A tab that is gone is no error. */
export async function showBadge(tabId: number, findings: number): Promise<void> {
  try {
    await action().setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR });
    await action().setBadgeText({ tabId, text: findings > 0 ? String(findings) : '' });
  } catch {
    // The tab was closed in between.
  }
}
