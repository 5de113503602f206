import { parseArgs } from 'node:util';
import { UsageError } from '../scan/scan-options';

/** What `npm run compare` was asked for. */
interface CompareOptions {
  /** Folders of pages, or single pages; never empty. */
  folders: string[];
  /** Most pages of each folder. Absent: all of them. */
  limit?: number | undefined;
  /** File for one JSON line a page. Absent: none is written. */
  out?: string | undefined;
}

const COMPARE_USAGE = `usage: npm run compare -- [FOLDER ...] [--limit N] [--out FILE]
FOLDER holds saved pages (.html), at any depth; without one, the labelled pages of tests/pages are compared.
--limit N takes N pages of each folder, spread evenly over its sorted pages. --out FILE writes one JSON line a page.`;

/** Parses the command line; `ownPages` stands for no folder. @throws UsageError naming the argument at fault and what would do. */
export function parseCompareOptions(args: string[], ownPages: string): CompareOptions {
  const { values, positionals } = parse(args);
  return {
    folders: positionals.length > 0 ? positionals : [ownPages],
    limit: values.limit === undefined ? undefined : pageCount(values.limit),
    out: values.out,
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, allowPositionals: true, options: { limit: { type: 'string' }, out: { type: 'string' } } });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${COMPARE_USAGE}`);
  }
}

function pageCount(text: string): number {
  if (!/^[1-9]\d{0,8}$/u.test(text))
    throw new UsageError(`--limit ${text}: it is the number of pages of each folder, for example --limit 200.`);
  return Number(text);
}
