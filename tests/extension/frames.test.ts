import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { launchGranted, type ExtensionSession } from '../../research/extension/launch-granted';
import { settledTabState, tabIdOf } from '../../research/extension/tab-report';
import type { Report } from '../../utils/model/report';

const page = (body: string) =>
  `<!doctype html><html lang=en><head><title>Checkout</title></head><body>${body}</body></html>`;

/** A shop whose questions lie in every kind of frame and shadow root that a page can have. */
const PAGES: Record<string, (port: number) => string> = {
  '/shop': (port) =>
    page(`<h1>Checkout</h1><form action="/order"><label>Email * <input name=email></label><button>Place order</button></form>
    <iframe src="http://pay.test:${port}/card" width=400 height=200></iframe>
    <iframe srcdoc="<label>Phone <input name=in-srcdoc></label>" width=300 height=60></iframe>
    <iframe id=blank width=300 height=60></iframe>
    <iframe sandbox=allow-scripts src="/sandboxed" width=300 height=60></iframe>
    <iframe src="data:text/html,<label>Postal code <input name=in-data></label>" width=300 height=60></iframe>
    <iframe id=blob width=300 height=60></iframe>
    <iframe src="http://tracker.test:${port}/pixel" width=1 height=1></iframe>
    <script>const blank = document.getElementById('blank').contentDocument;
      blank.body.innerHTML = '<label>City <input name=in-blank></label>';
      document.getElementById('blob').src = URL.createObjectURL(new Blob(['<label>Street address <input name=in-blob></label>'], { type: 'text/html' }));</script>`),
  '/card': (port) =>
    page(`<form><label>Card number * <input name=in-frame autocomplete=cc-number></label></form>
    <iframe src="http://bank.test:${port}/holder" width=300 height=60></iframe>`),
  '/holder': () => page('<form><label>Name on card <input name=in-inner></label></form>'),
  '/sandboxed': () => page('<label>First name <input name=in-sandbox></label>'),
  '/pixel': () => page('<input name=in-pixel>'),
  '/shadow': () =>
    page(`<h1>Create account</h1><x-open></x-open><x-closed></x-closed><div id=plain></div><dialog id=d><form><label>Date of birth <input name=in-dialog></label></form></dialog><script>
      document.querySelector('x-open').attachShadow({ mode: 'open' }).innerHTML = '<label>Email <input name=in-open></label>';
      document.querySelector('x-closed').attachShadow({ mode: 'closed' }).innerHTML = '<label>Occupation <input name=in-closed></label>';
      document.getElementById('plain').attachShadow({ mode: 'closed' }).innerHTML = '<label>Phone <input name=in-plain></label>';
      document.getElementById('d').showModal();</script>`),
  '/csp': () => page('<form><label>Email <input name=email></label><label>Phone <input name=tel></label></form>'),
};

let server: Server;
let port: number;
let session: ExtensionSession;
let asker: Page;

async function start(grant: string[]): Promise<void> {
  session = await launchGranted({ headless: true, grant, args: ['--host-resolver-rules=MAP * 127.0.0.1'] });
  asker = await session.openPage('options.html');
}

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (path === '/csp') response.setHeader('content-security-policy', "default-src 'none'; sandbox allow-forms");
    response.setHeader('content-type', 'text/html').end(PAGES[path]?.(port) ?? 'nothing');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ({ port } = server.address() as AddressInfo);
  await start(['*://*/*']);
});

afterAll(async () => {
  await session?.close();
  server?.close();
  server?.closeAllConnections();
});

/** The report of a page once it names this many items, or after ten seconds. */
async function reportWith(path: string, items: number): Promise<{ report: Report; tab: Page; tabId: number }> {
  const tab = await session.context.newPage();
  await tab.goto(`http://shop.test:${port}${path}`);
  const tabId = await tabIdOf(session, tab);
  let report: Report | undefined;
  for (let left = 40; left > 0 && (report?.items.length ?? 0) < items; left -= 1) {
    const state = await settledTabState(asker, tabId);
    if (state.state === 'read') ({ report } = state);
    await tab.waitForTimeout(250);
  }
  if (!report) throw new Error('nothing was read');
  return { report, tab, tabId };
}

const lastHops = (report: Report) =>
  Object.fromEntries(report.items.map(({ kind, element }) => [element.path.at(-1), `${kind} ${element.path.length}`]));

test('frames of every sort are read as one page, each question under the path of its frame', async () => {
  const { report, tab, tabId } = await reportWith('/shop', 8);
  expect(lastHops(report)).toEqual({
    'input[name="email"]': 'email 1',
    'input[name="in-frame"]': 'cc-number 2',
    'input[name="in-inner"]': 'cc-name 3',
    'input[name="in-srcdoc"]': 'tel 2',
    'input[name="in-blank"]': 'address-level2 2',
    'input[name="in-sandbox"]': 'given-name 2',
    'input[name="in-data"]': 'postal-code 2',
    'input[name="in-blob"]': 'street-address 2',
  });
  expect(new Set(report.items.map(({ id }) => id)).size).toBe(report.items.length);
  expect(report.read.unreadFrames).toBe(0);

  const inner = report.items.find(({ kind }) => kind === 'cc-name');
  const shown = await asker.evaluate(
    ([id, path]) =>
      (
        globalThis as never as { chrome: { runtime: { sendMessage(message: object): Promise<boolean> } } }
      ).chrome.runtime.sendMessage({ type: 'show', tabId: id, path }),
    [tabId, inner?.element.path] as const,
  );
  expect(shown).toBe(true);

  const again = (await settledTabState(asker, tabId)) as { report: Report };
  await tab.reload();
  const { report: reloaded } = { report: (await reportAfterReload(tabId)).report };
  expect(reloaded.items.map(({ id }) => id).sort()).toEqual(again.report.items.map(({ id }) => id).sort());
  await tab.close();
});

async function reportAfterReload(tabId: number): Promise<{ report: Report }> {
  for (let left = 40; left > 0; left -= 1) {
    const state = await settledTabState(asker, tabId);
    if (state.state === 'read' && state.report.items.length >= 8) return state;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error('not read again');
}

test('open and closed shadow roots and dialogs are read', async () => {
  const { report, tab } = await reportWith('/shadow', 4);
  expect(report.items.map(({ kind }) => kind).sort()).toEqual(['bday', 'email', 'occupation', 'tel']);
  await tab.close();
});

test('a page under the strictest policy is read', async () => {
  const { report, tab } = await reportWith('/csp', 2);
  expect(report.items).toHaveLength(2);
  await tab.close();
});

test('with one shop granted, frames of others are counted as not read', async () => {
  const all = { session, asker };
  await start(['*://shop.test/*']);
  const { report, tab } = await reportWith('/shop', 6);
  expect(report.items.some(({ kind }) => kind === 'cc-number')).toBe(false);
  expect(report.read.unreadFrames).toBe(1);
  await tab.close();
  await session.close();
  // Tests run in any order.
  ({ session, asker } = all);
});
