import { existsSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { labelsOf } from '../own-pages/labels';
import { expandTargets } from '../targets/expand-targets';
import { UsageError } from '../scan/scan-options';

/** One saved page and the address at which both readers find it. */
export interface ComparedPage {
  /** Its file as seen from the working folder, for people. */
  name: string;
  file: string;
  url: string;
  /** The folder that lies at the root of the address: what a page asks for below it is served from here. */
  root: string;
  contentType: string;
}

/**
 * Saved pages that a browser can be given at an address of the web, and as what; they say their own encoding, as they do when opened as files.
 * Archives (.mhtml) open from files alone.
 */
const SERVED: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html'],
  ['.htm', 'text/html'],
  ['.xhtml', 'application/xhtml+xml'],
]);

/**
 * The pages of all folders, sorted. A page with labels beside it lies at the address that they name, any other at a made-up host for its folder.
 * With a limit, every k-th page of each folder is taken, so that all its parts are met. @throws UsageError for a folder that is missing or has
 * no page; LabelsError for labels that are not right.
 */
export function pagesToCompare(folders: readonly string[], limit?: number): ComparedPage[] {
  const pages = folders.flatMap((folder, at) => spread(pagesIn(folder, at), limit));
  const known = new Map<string, ComparedPage>();
  for (const page of pages) {
    const other = known.get(page.url);
    if (other)
      throw new UsageError(`${page.name} and ${other.name} have the same address, ${page.url}. Compare one of them.`);
    known.set(page.url, page);
  }
  return pages;
}

/** At most `limit` of a list, at even distances, the first one among them; all of it without a limit. */
function spread<T>(list: readonly T[], limit = list.length): T[] {
  const size = Math.min(limit, list.length);
  return Array.from({ length: size }, (_, at) => list[Math.floor((at * list.length) / size)] as T);
}

function pagesIn(folder: string, at: number): ComparedPage[] {
  if (!existsSync(folder))
    throw new UsageError(`There is no folder ${folder}. Name a folder of saved pages, such as tests/pages.`);
  const root = statSync(folder).isDirectory() ? resolve(folder) : dirname(resolve(folder));
  const files = expandTargets([folder])
    .filter((url) => url.startsWith('file:'))
    .map((url) => fileURLToPath(url))
    .filter((file) => SERVED.has(extname(file).toLowerCase()));
  if (files.length === 0)
    throw new UsageError(`${folder} holds no saved page (${Array.from(SERVED.keys()).join(', ')}).`);
  return files.map((file) => {
    const name = relative(process.cwd(), file);
    const address = addressInLabels(file);
    if (address !== undefined) return { name, file, url: address, root, contentType: 'text/html; charset=utf-8' };
    const path = relative(root, file).split(sep).map(encodeURIComponent).join('/');
    const contentType = SERVED.get(extname(file).toLowerCase()) ?? '';
    return { name, file, url: `https://folder-${at + 1}.example/${path}`, root, contentType };
  });
}

function addressInLabels(file: string): string | undefined {
  const name = basename(file, extname(file));
  return existsSync(join(dirname(file), `${name}.json`)) ? new URL(labelsOf(dirname(file), name).url).href : undefined;
}
