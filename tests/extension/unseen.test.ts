import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { launchGranted, type ExtensionSession } from '../../research/extension/launch-granted';
import { settledTabState, tabIdOf } from '../../research/extension/tab-report';

/** A page that watches for anything of ours, from before its first script to after it was read. */
const WATCHFUL = `<!doctype html><html lang=en><head><title>Checkout</title><script>
  window.seen = []; const globals = new Set(Object.getOwnPropertyNames(window));
  addEventListener('message', (e) => seen.push('message ' + JSON.stringify(e.data)), true);
  const dispatch = EventTarget.prototype.dispatchEvent; EventTarget.prototype.dispatchEvent = function (e) { seen.push('dispatch ' + e.type); return dispatch.call(this, e); };
  for (const type of ['focus', 'blur', 'scroll', 'input', 'change', 'invalid', 'submit', 'click', 'toggle']) document.addEventListener(type, () => seen.push('event ' + type), true);
  window.report = () => ({ seen, globals: Object.getOwnPropertyNames(window).filter((n) => !globals.has(n)).sort(), html: document.documentElement.outerHTML,
    resources: performance.getEntriesByType('resource').map((e) => e.name), form: new URLSearchParams(new FormData(document.forms[0])).toString(), sheets: document.styleSheets.length,
    active: document.activeElement.tagName, animations: document.getAnimations().length });
</script></head><body><h1>Checkout</h1><form action="/pay" method="post"><label>Full name * <input name="name" required value="Ann"></label>
<label>Address * <textarea name="addr" required>1 Road</textarea></label><label>Religion * <input name="rel" required></label><label><input type="checkbox" name="news" checked> News</label>
<select name="s"><option>a<option selected>b</select><button>Place order</button></form>
<script>new MutationObserver((records) => { for (const r of records) if (r.target !== document.body || r.addedNodes[0]?.nodeType !== 3) seen.push('mutation ' + r.type + ' ' + r.target.nodeName); }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });</script></body></html>`;

let server: Server;
let session: ExtensionSession;
const requests: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = '';
    request
      .on('data', (part) => (body += part))
      .on('end', () => {
        requests.push(`${request.method} ${request.url} ${body}`);
        response.setHeader('content-type', 'text/html').end(request.method === 'POST' ? '<p>thanks</p>' : WATCHFUL);
      });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  session = await launchGranted({ headless: true, grant: ['*://*/*'] });
});

afterAll(async () => {
  await session?.close();
  server?.close();
});

/** What the page saw and what the server got, in one visit that ends with the person sending the form. */
async function visit(isRead: boolean, asker: Page): Promise<{ page: unknown; requests: string[] }> {
  requests.length = 0;
  const page = await session.context.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  if (isRead) {
    const state = await settledTabState(asker, await tabIdOf(session, page));
    expect(state.state === 'read' && state.report.findings.length).toBe(1);
  }
  await page.waitForTimeout(1500);
  const saw: unknown = await page.evaluate(() => (window as never as { report(): unknown }).report());
  await page.fill('[name=rel]', 'none');
  await page.click('button');
  await page.waitForSelector('p');
  await page.close();
  return { page: saw, requests: requests.filter((line) => !line.includes('favicon')) };
}

test('a page sees the same, and its server gets the same bytes, with the extension reading and without', async () => {
  const asker = await session.openPage('options.html');
  const read = await visit(true, asker);
  await asker.evaluate(() =>
    (
      globalThis as never as { chrome: { storage: { local: { set(items: object): Promise<void> } } } }
    ).chrome.storage.local.set({ settings: { paused: true } }),
  );
  await asker.waitForTimeout(500);
  const unread = await visit(false, asker);
  expect(read).toEqual(unread);
  expect((read.page as { seen: unknown[] }).seen).toEqual([]);
  await asker.close();
});
