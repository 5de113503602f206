import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { LanguageSchema, type Language, type Report } from '../utils/model/report';
import { reportFileName } from '../utils/report/exporters/file-name';
import { reportAsHtml } from '../utils/report/exporters/html';
import { reportAsJson } from '../utils/report/exporters/json';
import { reportAsText } from '../utils/report/exporters/text';
import { ensureChromium } from './chromium/find-chromium';
import { DEMO_PAGES } from './demo-pages';
import { buildExtension } from './extension/build-extension';
import { launchGranted, type ExtensionSession } from './extension/launch-granted';
import { changeSettingsIn, settledTabState, tabIdOf } from './extension/tab-report';
import { serveFolder, type FolderServer } from './serve-folder';
import { expandTargets } from './targets/expand-targets';
import { checkFile } from './targets/check-file';
import { checkAnswer } from './targets/open-target';

const USAGE = 'usage: npm start [-- URL-or-file [--language en|zh-CN]]';
const DEMO_FOLDER = fileURLToPath(new URL('../demo', import.meta.url));
/** Characters of a page's path in a file name: file systems allow 255 bytes, Chinese takes three a character. */
const MAX_NAME_CHARS = 50;
const REPORT_FOLDER = 'overask-report';

interface Choices {
  target: string | undefined;
  language: Language;
}

/** Opens a page (the demo shop when none is named) in Chromium with the extension, and shows what it found. 0: read; 1: could not be read; 2: bad arguments. */
async function main(): Promise<number> {
  const { target, language } = parseChoices();
  let server: FolderServer | undefined;
  const addresses = await addressesOf(target, (started) => {
    server = started;
  });
  ensureChromium((line) => console.error(line));
  console.error('Building the extension ...');
  buildExtension();
  const headless = process.env['CI'] !== undefined || !hasDisplay();
  const session = await launchGranted({ headless, grant: ['*://*/*'], options: headless ? {} : { viewport: null } });
  try {
    return await show(session, addresses, language, headless);
  } finally {
    await session.close().catch(() => undefined);
    server?.close();
  }
}

async function show(
  session: ExtensionSession,
  addresses: readonly string[],
  language: Language,
  headless: boolean,
): Promise<number> {
  const asker = await session.openPage('options.html');
  await changeSettingsIn(asker, { language });
  let failed = 0;
  let first: Page | undefined;
  for (const address of addresses) {
    const page = await session.context.newPage();
    first ??= page;
    try {
      await readAndWrite(session, asker, page, address);
    } catch (error) {
      failed += 1;
      console.error(error instanceof Error ? error.message : error);
    }
  }
  console.log(`Reports: ${join(process.cwd(), REPORT_FOLDER)}`);
  if (!headless) await keepOpen(session, asker, first);
  return failed > 0 ? 1 : 0;
}

async function readAndWrite(session: ExtensionSession, asker: Page, page: Page, address: string): Promise<void> {
  checkAnswer(address, await page.goto(address, { waitUntil: 'load' }));
  const tabId = await tabIdOf(session, page);
  const state = await settledTabState(asker, tabId);
  if (state.state !== 'read') {
    console.log(`${address}\n  nothing is asked on this page\n`);
    return;
  }
  console.log(reportAsText(state.report));
  writeReport(state.report);
}

function readable(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function writeReport(report: Report): void {
  mkdirSync(REPORT_FOLDER, { recursive: true });
  const path = readable(new URL(report.page.url).pathname)
    .replace(/\.html?$/u, '')
    .replace(/[^\p{L}\d]+/gu, '-')
    .replace(/^-|-$/gu, '')
    .slice(-MAX_NAME_CHARS);
  for (const [extension, text] of [
    ['json', reportAsJson(report)],
    ['html', reportAsHtml(report)],
  ] as const) {
    writeFileSync(
      join(REPORT_FOLDER, reportFileName(report, extension).replace(/^overask-/u, `overask-${path || 'page'}-`)),
      text,
    );
  }
}

/** Leaves the window with the page in front and the full report beside it, until the person closes it. */
async function keepOpen(session: ExtensionSession, asker: Page, first: Page | undefined): Promise<void> {
  await asker.close();
  if (first) {
    await session.openPage(`report.html?tab=${await tabIdOf(session, first)}`);
    await first.bringToFront();
  }
  console.log('The window stays open until you close it. Click the Overask button in its toolbar.');
  await new Promise((resolve) => session.context.once('close', resolve));
}

/** Pages to open. Saved files are served over loopback, since a browser gives extensions no files without a person's setting. */
async function addressesOf(target: string | undefined, keep: (server: FolderServer) => void): Promise<string[]> {
  const pages = target === undefined ? [] : expandTargets([target]);
  const [page] = pages;
  if (page !== undefined && !page.startsWith('file:')) return pages;
  for (const file of pages) checkFile(file);
  const server = await serveFolder(page === undefined ? DEMO_FOLDER : dirname(fileURLToPath(page)));
  keep(server);
  console.error(`${page === undefined ? 'Demo shop' : 'Serving'}: ${server.url}`);
  if (page === undefined) return DEMO_PAGES.map((name) => server.url + name);
  return pages.map(
    (file) =>
      server.url +
      relative(dirname(fileURLToPath(page)), fileURLToPath(file))
        .split(sep)
        .map(encodeURIComponent)
        .join('/'),
  );
}

function parseChoices(): Choices {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { language: { type: 'string', default: 'en' } },
  });
  const language = LanguageSchema.options.find((option) => option === values.language);
  if (positionals.length > 1) throw new Error(`Name one page.\n${USAGE}`);
  if (language === undefined)
    throw new Error(`--language ${values.language}: it is one of ${LanguageSchema.options.join(', ')}.`);
  return { target: positionals[0], language };
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(2);
  },
);
