import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import type { ComparedPage } from './pages-to-compare';

/** Answers every request of a window from the pages' folders, each at its address; nothing reaches the network, what is not there fails. */
export async function servePages(context: BrowserContext, pages: readonly ComparedPage[]): Promise<void> {
  const byUrl = new Map(pages.map((page) => [page.url, page]));
  const roots = new Map(pages.map(({ url, root }) => [new URL(url).host, root]));
  await context.route(/^https?:/u, (route) => {
    const url = new URL(route.request().url());
    url.hash = '';
    const page = byUrl.get(url.href);
    if (page) return route.fulfill({ path: page.file, contentType: page.contentType });
    const root = roots.get(url.host);
    const path = root === undefined ? undefined : fileBelow(root, url.pathname);
    return path === undefined ? route.abort() : route.fulfill({ path });
  });
}

/** The file that a path of an address names. `undefined` for none, and for paths that leave the folder. */
function fileBelow(root: string, pathname: string): string | undefined {
  try {
    const file = join(root, decodeURIComponent(pathname));
    return file.startsWith(root) && existsSync(file) && statSync(file).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}
