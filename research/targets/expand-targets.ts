import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, extname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** An argument that names nothing readable; the message says what and what would do. */
class TargetArgumentError extends Error {
  override readonly name = 'TargetArgumentError';
}

const PAGE_ENDINGS = new Set(['.html', '.htm', '.xhtml', '.mhtml', '.mht']);
const LIST_ENDINGS = new Set(['.txt', '.csv', '.tsv', '.list']);
/** A host name as lists give it (`example.com/checkout`): labels and a top-level domain of letters. */
const HOST = /^(?:[\p{L}\d-]+\.)+\p{L}{2,}(?::\d+)?(?:\/\S*)?$/iu;

/** Addresses of all pages that the targets name: URLs, files, folders of pages, or lists of URLs. @throws TargetArgumentError */
export function expandTargets(targets: readonly string[]): string[] {
  return targets.flatMap((target) => expand(target));
}

function expand(target: string): string[] {
  if (/^(?:https?|file):/iu.test(target)) return [addressOf(target)];
  const path = resolve(target);
  if (existsSync(path)) {
    if (statSync(path).isDirectory()) return pagesIn(path);
    return LIST_ENDINGS.has(extname(path).toLowerCase()) ? addressesIn(path) : [pathToFileURL(path).href];
  }
  if (HOST.test(target) && !PAGE_ENDINGS.has(extname(target).toLowerCase())) return [`https://${target}`];
  throw new TargetArgumentError(
    `There is no file or folder ${target}, and it is no address of a page (those begin with https://).`,
  );
}

function addressOf(text: string): string {
  try {
    return new URL(text).href;
  } catch {
    throw new TargetArgumentError(`${text} is no valid address.`);
  }
}

function pagesIn(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    PAGE_ENDINGS.has(extname(file).toLowerCase()),
  );
  if (files.length === 0)
    throw new TargetArgumentError(`${folder} holds no page (${Array.from(PAGE_ENDINGS).join(', ')}).`);
  return files.sort().map((file) => pathToFileURL(join(folder, file)).href);
}

/** Each line's first cell that is an address, a host name or a file beside the list. Blank lines, `#` lines and a header are passed over. */
function addressesIn(list: string): string[] {
  const lines = readFileSync(list, 'utf8').split(/\r?\n/u);
  const addresses = lines.flatMap((line) =>
    line.startsWith('#') ? [] : (addressInLine(line.replace(/^\uFEFF/u, ''), list) ?? []),
  );
  if (addresses.length === 0) throw new TargetArgumentError(`${list} names no address of a page.`);
  return addresses;
}

function addressInLine(line: string, list: string): string | undefined {
  const folder = dirname(list);
  const cells = extname(list).toLowerCase() === '.csv' || line.includes('\t') ? cellsOf(line) : [line.trim()];
  for (const cell of cells) {
    if (/^(?:https?|file):\/\//iu.test(cell)) return addressOf(cell);
    if (PAGE_ENDINGS.has(extname(cell).toLowerCase()) && existsSync(resolve(folder, cell)))
      return pathToFileURL(resolve(folder, cell)).href;
    if (HOST.test(cell)) return `https://${cell}`;
  }
  return undefined;
}

/** Cells of one CSV line, parted by comma, semicolon or tab; quoted cells keep what is inside (RFC 4180). */
function cellsOf(line: string): string[] {
  const cells = line.matchAll(/"((?:[^"]|"")*)"|([^,;\t"]+)/gu);
  return Array.from(cells, ([, quoted, plain]) => (quoted?.replaceAll('""', '"') ?? plain ?? '').trim());
}
