import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type LaunchOptions, type Page, type Worker } from 'playwright-core';
import type { browser } from 'wxt/browser';
import { ensureChromium } from '../chromium/find-chromium';
import { QUIET_FLAGS, sandboxFlags } from '../chromium/launch-options';
import { EXTENSION_FOLDER } from './build-extension';

export interface ExtensionSession {
  context: BrowserContext;
  id: string;
  /** The extension's service worker; gone and another one after the browser stopped it. */
  worker: Worker;
  /** Opens a page of the extension, for example `popup.html?tab=3`. */
  openPage(path: string): Promise<Page>;
  close(): Promise<void>;
}

export interface LaunchChoices {
  headless: boolean;
  /** Hosts granted beforehand; none for what a person sees right after the install. */
  grant: readonly string[];
  args?: readonly string[];
  options?: LaunchOptions & {
    locale?: string;
    acceptDownloads?: boolean;
    viewport?: { width: number; height: number } | null;
    colorScheme?: 'light' | 'dark';
    ignoreHTTPSErrors?: boolean;
  };
}

/**
 * Starts Chromium with the shipped extension and hosts granted. A grant cannot be clicked without a person, so the profile gets it first: the
 * same folder is loaded once with the hosts required, and then as shipped, with the hosts optional; the browser keeps what was granted.
 * @throws when no Chromium is there, or it does not load the extension.
 */
export async function launchGranted({
  headless,
  grant,
  args = [],
  options = {},
}: LaunchChoices): Promise<ExtensionSession> {
  const folder = mkdtempSync(join(tmpdir(), 'overask-'));
  const extension = join(folder, 'extension');
  cpSync(EXTENSION_FOLDER, extension, { recursive: true });
  const start = (hidden: boolean) => launch(join(folder, 'profile'), extension, hidden, args, options);
  if (grant.length > 0) {
    const manifest = join(extension, 'manifest.json');
    const shipped = readFileSync(manifest, 'utf8');
    const { optional_host_permissions: _optional, ...rest } = JSON.parse(shipped) as Record<string, unknown>;
    writeFileSync(manifest, JSON.stringify({ ...rest, host_permissions: grant }));
    await (await start(true)).context.close();
    writeFileSync(manifest, shipped);
  }
  const session = await start(headless);
  if (grant.length > 0) await registered(session.worker);
  return {
    ...session,
    openPage: async (path) => {
      const page = await session.context.newPage();
      await page.goto(`chrome-extension://${session.id}/${path}`);
      return page;
    },
    close: async () => {
      await session.context.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

async function launch(
  profile: string,
  extension: string,
  headless: boolean,
  args: readonly string[],
  options: LaunchChoices['options'],
) {
  const context = await chromium.launchPersistentContext(profile, {
    ...options,
    executablePath: ensureChromium((line) => console.error(line)).path,
    headless,
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      ...QUIET_FLAGS,
      ...sandboxFlags(),
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      ...args,
    ],
  });
  const worker =
    context.serviceWorkers()[0] ??
    (await context.waitForEvent('serviceworker', { timeout: 15_000 }).catch(() => undefined));
  if (!worker) {
    await context.close();
    throw new Error(
      'This browser did not load the extension. Use Chromium, Microsoft Edge or Chrome for Testing (OVERASK_CHROMIUM names another one).',
    );
  }
  return { context, worker, id: new URL(worker.url()).host };
}

/** Waits until the extension has registered its content script, as it does after each start. @throws after 10 s. */
async function registered(worker: Worker): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (Date.now() < deadline) {
    const scripts = await worker.evaluate(() =>
      (globalThis as unknown as { chrome: typeof browser }).chrome.scripting.getRegisteredContentScripts(),
    );
    if (scripts.length > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the extension did not register its content script');
}
