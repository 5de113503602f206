import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { launchGranted } from '../../research/extension/launch-granted';
import { settledTabState, tabIdOf } from '../../research/extension/tab-report';
import { serveFolder } from '../../research/serve-folder';

interface ChromeApi {
  chrome: {
    action: { getBadgeText(of: object): Promise<string> };
    permissions: Record<string, (of: object) => Promise<boolean>>;
  };
}

test('taking the grant back ends watching at once, and nothing is read from then on', async () => {
  const demo = await serveFolder(fileURLToPath(new URL('../../demo', import.meta.url)));
  const session = await launchGranted({ headless: true, grant: ['*://*/*'] });
  const asker = await session.openPage('options.html');
  const page = await session.context.newPage();
  await page.goto(`${demo.url}soy-sauce/checkout.html`);
  const tabId = await tabIdOf(session, page);
  await settledTabState(asker, tabId);
  const badge = () =>
    asker.evaluate((id) => (globalThis as never as ChromeApi).chrome.action.getBadgeText({ tabId: id }), tabId);
  expect(await badge()).toBe('2');
  const permissions = (action: 'remove' | 'contains') =>
    asker.evaluate(
      (name) =>
        (
          globalThis as never as { chrome: { permissions: Record<string, (of: object) => Promise<boolean>> } }
        ).chrome.permissions[name]?.({ origins: ['*://*/*'] }),
      action,
    );
  expect(await permissions('remove')).toBe(true);
  await expect.poll(badge).toBe('');
  expect(await permissions('contains')).toBe(false);
  await page.evaluate(() => document.querySelector('form')?.append('a change'));
  await new Promise((resolve) => setTimeout(resolve, 3000));
  expect(await badge()).toBe('');
  await session.close();
  demo.close();
});
