import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { launchGranted, type ExtensionSession, type LaunchChoices } from '../../research/extension/launch-granted';
import { tabIdOf } from '../../research/extension/tab-report';
import type { Report } from '../../utils/model/report';
import type { TabState } from '../../utils/model/tab-state';

/** A page by its path: its markup, given the server's port for frames of other hosts. */
export type ServedPages = Readonly<Record<string, (port: number) => string>>;

/** A visited page and the browser's id of its tab. */
export interface Visit {
  page: Page;
  tabId: number;
}

/** Pages served to a browser with the extension, every host granted and every host name mapped to this server. */
export interface Shop {
  session: ExtensionSession;
  /** A page of the extension, from which it is asked. */
  asker: Page;
  port: number;
  /** Opens a served page in a tab of its own. */
  visit(path: string): Promise<Visit>;
  /** What the extension knows of a tab at this moment, as its popup is told. */
  stateOf(tabId: number): Promise<TabState>;
  /** The report of a tab at this moment; `undefined` while there is none. */
  reportOf(tabId: number): Promise<Report | undefined>;
}

/** A whole page around the given markup. */
export function shopPage(body: string, head = ''): string {
  return `<!doctype html><html lang=en><head><meta name=viewport content="width=device-width"><title>Checkout</title>${head}</head><body>${body}</body></html>`;
}

/** Serves the pages and starts Chromium with the extension for the tests of a file, and ends both after them. A page answers after `delay` ms if its query says so. */
export function useShop(pages: ServedPages, choices: Partial<LaunchChoices> = {}): Shop {
  const shop = {} as Shop;
  let server: Server;
  beforeAll(async () => {
    server = serve(pages);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const session = await launchGranted({
      headless: true,
      grant: ['*://*/*'],
      args: ['--host-resolver-rules=MAP * 127.0.0.1'],
      ...choices,
    });
    const { port } = server.address() as AddressInfo;
    const asker = await session.openPage('options.html');
    Object.assign(shop, { session, asker, port, ...asking(session, asker, port) });
  });
  afterAll(async () => {
    await shop.session?.close();
    server?.close();
    server?.closeAllConnections();
  });
  return shop;
}

function serve(pages: ServedPages): Server {
  return createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://shop.test');
    const { port } = request.socket.address() as AddressInfo;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    setTimeout(() => response.end(pages[pathname]?.(port) ?? 'nothing'), Number(searchParams.get('delay') ?? 0));
  });
}

function asking(session: ExtensionSession, asker: Page, port: number): Pick<Shop, 'visit' | 'stateOf' | 'reportOf'> {
  const stateOf = (tabId: number) =>
    asker.evaluate(
      (id) =>
        (
          globalThis as never as { chrome: { runtime: { sendMessage(message: object): Promise<TabState> } } }
        ).chrome.runtime.sendMessage({ type: 'tab-state', tabId: id }),
      tabId,
    );
  return {
    stateOf,
    visit: async (path) => {
      const page = await session.context.newPage();
      await page.goto(`http://shop.test:${port}${path}`);
      return { page, tabId: await tabIdOf(session, page) };
    },
    reportOf: async (tabId) => {
      const state = await stateOf(tabId);
      return state.state === 'read' ? state.report : undefined;
    },
  };
}

/** Time within which a change must be in the report, in milliseconds: twice the longest unrest that the extension waits for (4 s) before it reads. */
const SEEN_WITHIN_MS = 8_000;

/** Asks until the answer is the expected one, or `within` ms have gone, and gives the last answer. For tests that run side by side, where `expect.poll` cannot be used. */
export async function eventually<Answer>(
  ask: () => Promise<Answer>,
  expected: NoInfer<Answer>,
  within = SEEN_WITHIN_MS,
): Promise<Answer> {
  const deadline = Date.now() + within;
  for (;;) {
    const answer = await ask();
    if (isDeepStrictEqual(answer, expected) || Date.now() > deadline) return answer;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
}

/** Waits until the report of a tab names exactly these questions. @throws after `within` ms, with the questions that it names. */
export async function expectItems(
  shop: Shop,
  tabId: number,
  names: readonly string[],
  within = SEEN_WITHIN_MS,
): Promise<void> {
  const named = async () => (await shop.reportOf(tabId))?.items.map(({ element }) => element.name).sort() ?? [];
  const expected = [...names].sort();
  expect(await eventually(named, expected, within)).toEqual(expected);
}
