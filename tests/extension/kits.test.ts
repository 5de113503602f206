import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { browser } from 'wxt/browser';
import { launchGranted, type ExtensionSession } from '../../research/extension/launch-granted';
import { settledTabState, tabIdOf } from '../../research/extension/tab-report';
import type { Report } from '../../utils/model/report';
import { bundleKit } from './kits/bundle-kit';
import { wordedAs, type Questions } from './kits/expected-questions';
import { FILE_NAME, KIT_PAGES, TYPED, type Kit, type KitPage } from './kits/kit-pages';
import { LEAKED, MISREAD, MISREAD_LATER, MISREAD_OPEN, UNHEARD } from './kits/known-faults';
import { questionsRead } from './kits/questions-read';

/** The extension reads again at the latest this long after a page became still; the slowest of these pages takes a third of it. */
const NEXT_READING_MS = 6_000;

let server: Server;
let port: number;
let session: ExtensionSession;
let asker: Page;

/** A page with the extension's report of it. */
interface OpenKit {
  kit: KitPage;
  tab: Page;
  tabId: number;
}

beforeAll(async () => {
  const pages: Record<string, string> = {};
  for (const [kit, page] of Object.entries(KIT_PAGES)) pages[`/${kit}`] = await bundleKit(page);
  server = createServer((request, response) =>
    response.setHeader('content-type', 'text/html').end(pages[request.url ?? '/'] ?? 'nothing'),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ({ port } = server.address() as AddressInfo);
  session = await launchGranted({
    headless: true,
    grant: ['*://*/*'],
    args: ['--host-resolver-rules=MAP * 127.0.0.1'],
  });
  asker = await session.openPage('options.html');
});

afterAll(async () => {
  await session?.close();
  server?.close();
  server?.closeAllConnections();
});

async function withKit<T>(name: Kit, use: (open: OpenKit) => Promise<T>): Promise<T> {
  const tab = await session.context.newPage();
  try {
    await tab.goto(`http://shop.test:${port}/${name}`);
    return await use({ kit: KIT_PAGES[name], tab, tabId: await tabIdOf(session, tab) });
  } finally {
    await tab.close();
  }
}

/** The report of a tab; without items while nothing was found to ask, as before a kit's script has run. */
async function reportOf(tabId: number): Promise<Pick<Report, 'items'>> {
  const state = await settledTabState(asker, tabId);
  return state.state === 'read' ? state.report : { items: [] };
}

/**
 * What was read, in the words of what was expected, once all but the `faults` is as expected; after the wait for the next reading as it is
 * then.
 */
async function readAs(open: OpenKit, expected: Questions, faults: Questions): Promise<Record<string, string>> {
  const deadline = Date.now() + NEXT_READING_MS;
  const wanted = sorted(without(faults, expected));
  for (;;) {
    const worded = wordedAs(expected, await questionsRead(open.tab, await reportOf(open.tabId)));
    if (sorted(without(faults, worded)) === wanted || Date.now() > deadline) return worded;
    await open.tab.waitForTimeout(250);
  }
}

const without = (faults: Questions, all: Questions) =>
  Object.fromEntries(Object.entries(all).filter(([question]) => !(question in faults)));
const sorted = (all: Questions) => JSON.stringify(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Longest that a page is still changing after an act and its next reading takes. */
const READ_AGAIN_MS = 2_500;

/** Waits until a page was read again after an act, and then is not read once more within half a second; at most READ_AGAIN_MS where nothing changed. */
async function whenReadAgain({ tab, tabId }: OpenKit, since: number): Promise<void> {
  const deadline = Date.now() + READ_AGAIN_MS;
  let last = 0;
  let settled = 0;
  while (Date.now() < deadline && settled < 2) {
    await tab.waitForTimeout(250);
    const read = Date.parse(await capturedAt(tabId));
    settled = read > since && read === last ? settled + 1 : 0;
    last = read;
  }
}

/** When the page of the newest stored reading was looked at, ISO 8601. */
async function capturedAt(tabId: number): Promise<string> {
  return /"capturedAt":"([^"]*)"/u.exec(JSON.stringify(await storedOf(tabId)))?.[1] ?? '';
}

async function storedOf(tabId: number): Promise<unknown> {
  const key = `tab:${tabId}`;
  const stored = await session.worker.evaluate(
    (name) => (globalThis as unknown as { chrome: typeof browser }).chrome.storage.session.get(name),
    key,
  );
  return stored[key];
}

/** Which of the texts that a person gave stand in what left the page: the stored observation and the report. */
async function leaksOf({ kit, tabId }: OpenKit): Promise<string[]> {
  const stored = await storedOf(tabId);
  expect(stored).toMatchObject({ state: 'read' });
  const kept = [stored, await reportOf(tabId)];
  const all = JSON.stringify(kept);
  const withoutOptions = JSON.stringify(kept, (name, value: unknown) => (name === 'options' ? undefined : value));
  return [
    ...kit.given.filter((text) => all.includes(text)),
    ...kit.chosen.filter((text) => withoutOptions.includes(text)),
  ];
}

async function press(tab: Page, name: string | RegExp): Promise<void> {
  await tab
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click();
}

/** Writes into every box of the page and sets a file in every upload. */
async function fillIn({ kit, tab }: OpenKit): Promise<void> {
  const boxes = tab.locator(
    ':is([data-question] input:is([type=text],[type=tel],[type=email],[type=password],:not([type])),[data-question] textarea):visible',
  );
  for (const [index, box] of (await boxes.all()).entries()) {
    if (!(await box.isEditable())) continue;
    await box.fill(`${TYPED}-${index}`);
    await tab.keyboard.press('Escape');
  }
  const files = tab.locator('input[type=file]');
  const file = { name: FILE_NAME, mimeType: 'application/pdf', buffer: Buffer.from('%PDF') };
  for (const upload of await files.all()) await upload.setInputFiles(file);
  expect(kit.given).toContain(TYPED);
}

/** A list or calendar of these kits stands open after this; their transitions take up to 0.3 s, and fill it at once. */
const OPEN_MS = 150;

/** Opens every list and calendar of the page, one after the other. */
async function openPickers({ kit, tab }: OpenKit): Promise<void> {
  for (const picker of await tab.locator(kit.pickers).all()) {
    await picker.click();
    await tab.waitForTimeout(OPEN_MS);
    await tab.keyboard.press('Escape');
  }
}

const readings = new Map<string, Promise<unknown>>();

/** One reading for all tests that look at it, whichever comes first. */
function once<T>(key: string, read: () => Promise<T>): Promise<T> {
  const known = readings.get(key) ?? read();
  readings.set(key, known);
  return known as Promise<T>;
}

/** The first step, then with one list or calendar open, then filled in: what is read, and what left the page meanwhile. */
const used = (name: Kit) =>
  once(`used ${name}`, () =>
    withKit(name, async (open) => {
      const first = await readAs(open, open.kit.first, MISREAD[name]);
      const found = await leaksOf(open);
      const act = async (doing: () => Promise<void>) => {
        const since = Date.now();
        await doing();
        await whenReadAgain(open, since);
        found.push(...(await leaksOf(open)));
      };
      await act(() => open.tab.locator(open.kit.leftOpen).click());
      const whileOpen = await readAs(open, open.kit.first, { ...MISREAD[name], ...MISREAD_OPEN[name] });
      await open.tab.keyboard.press('Escape');
      await act(() => openPickers(open));
      await act(() => fillIn(open));
      return { first, whileOpen, leaks: Array.from(new Set(found)) };
    }),
  );
const firstStep = async (name: Kit) => (await used(name)).first;
const leaks = async (name: Kit) => (await used(name)).leaks;
const whileOpen = async (name: Kit) => (await used(name)).whileOpen;

/** What is read after a press on the first step: a dialog and a drawer lie over it, a next step takes its place. */
const later = (name: Kit, button: 'next' | 'open' | 'drawer') =>
  once(`${button} ${name}`, () =>
    withKit(name, async (open) => {
      const page: KitPage = open.kit;
      await readAs(open, page.first, MISREAD[name]);
      await press(open.tab, button);
      const over = button === 'open' ? page.dialog : (page.drawer ?? {});
      const expected: Questions = button === 'next' ? page.next : { ...page.first, ...over };
      const faults = { ...MISREAD[name], ...MISREAD_LATER[name] };
      return { expected, read: await readAs(open, expected, faults), faults };
    }),
  );

/** The first step, its ids before and after it is loaded again, and what is read after an attempt to send it empty. */
const attempt = (name: Kit) =>
  once(`attempt ${name}`, () =>
    withKit(name, async (open) => {
      const ids: string[][] = [];
      let before: Record<string, string> = {};
      for (let time = 0; time < 2; time += 1) {
        const since = Date.now();
        await open.tab.reload();
        await whenReadAgain(open, since);
        before = await readAs(open, open.kit.first, MISREAD[name]);
        ids.push((await reportOf(open.tabId)).items.map(({ id }) => id));
      }
      const since = Date.now();
      await press(open.tab, open.kit.send);
      await whenReadAgain(open, since);
      const after = await questionsRead(open.tab, await reportOf(open.tabId));
      const compelled = Object.entries(after).flatMap(([question, items]) =>
        items.some((item) => item.compelled === 'yes') ? [question] : [],
      );
      return { ids, before, after: wordedAs(open.kit.first, after), compelled };
    }),
  );

const KITS = Object.keys(KIT_PAGES) as Kit[];

describe.each(KITS)('a page of %s', (name) => {
  const kit: KitPage = KIT_PAGES[name];

  test('has the items that a person sees, each once', async () => {
    expect(without(MISREAD[name], await firstStep(name))).toEqual(without(MISREAD[name], kit.first));
  });

  test('gives away nothing that a person wrote, chose or added', async () => {
    const unknown = (await leaks(name)).filter((text) => !(text in LEAKED[name]));
    expect(unknown, unknown.join(', ')).toEqual([]);
  });

  test('has the same ids after it is loaded again', async () => {
    const [before, after] = (await attempt(name)).ids;
    expect(before).not.toHaveLength(0);
    expect(after).toEqual(before);
  });

  test.each(['next', 'open', ...(kit.drawer ? ['drawer' as const] : [])] as const)(
    'is read again after a press on %s',
    async (button) => {
      const { expected, read, faults } = await later(name, button);
      expect(without(faults, read)).toEqual(without(faults, expected));
    },
  );

  test('is read as before while a list or calendar is open', async () => {
    const faults = { ...MISREAD[name], ...MISREAD_OPEN[name] };
    expect(without(faults, await whileOpen(name))).toEqual(without(faults, kit.first));
  });

  test('tells what it complains of after an attempt, and is read as before', async () => {
    const { before, after, compelled } = await attempt(name);
    expect(after).toEqual(before);
    const heard = kit.complained.filter((question) => !(question in UNHEARD[name]));
    expect(compelled.sort()).toEqual(heard.sort());
  });

  for (const [question, why] of Object.entries(MISREAD[name]))
    test.fails(`${question}: ${why}`, async () => {
      expect((await firstStep(name))[question]).toBe(kit.first[question]);
    });

  for (const [question, why] of Object.entries(MISREAD_OPEN[name]))
    test.fails(`${question} while a calendar is open: ${why}`, async () => {
      expect((await whileOpen(name))[question]).toBe(kit.first[question]);
    });

  for (const [question, why] of Object.entries(MISREAD_LATER[name]))
    test.fails(`${question}: ${why}`, async () => {
      const button = question in kit.next ? 'next' : question in kit.dialog ? 'open' : 'drawer';
      const { expected, read } = await later(name, button);
      expect(read[question]).toBe(expected[question]);
    });

  for (const [question, why] of Object.entries(UNHEARD[name]))
    test.fails(`the complaint about ${question}: ${why}`, async () => {
      expect((await attempt(name)).compelled).toContain(question);
    });

  for (const [text, why] of Object.entries(LEAKED[name]))
    test.fails(`${text} leaves the page: ${why}`, async () => {
      expect(await leaks(name)).not.toContain(text);
    });
});
