import { openBrowser } from './chromium/open-browser';
import { inParallel } from './pool';
import { readOne } from './scan/read-one';
import { openRecordWriter } from './scan/record-writer';
import { parseScanOptions } from './scan/scan-options';
import { expandTargets } from './targets/expand-targets';

/** Pages read at once; two cores are kept busy by three. */
const WIDTH = 3;

/** Reads all targets. Exit code 0: all read; 1: some failed, the others are there; 2: bad arguments, nothing was read. */
async function main(): Promise<number> {
  const options = parseScanOptions(process.argv.slice(2));
  const pages = expandTargets(options.targets);
  const writer = await openRecordWriter(options);
  const browser = await openBrowser();
  const context = await browser.newContext({ ignoreHTTPSErrors: false });
  const started = Date.now();
  let done = 0;
  let failed = 0;
  await inParallel(pages, WIDTH, async (target) => {
    const record = await readOne(context, target, options);
    done += 1;
    if (record.outcome === 'error') failed += 1;
    await writer.write(record);
    if (pages.length > 1) progress(`${done} of ${pages.length} pages, ${failed} failed`);
  });
  await browser.close();
  await writer.close();
  if (pages.length > 1)
    console.error(
      `\n${done - failed} of ${pages.length} pages read, ${failed} failed, in ${((Date.now() - started) / 1000).toFixed(0)} s`,
    );
  return failed > 0 ? 1 : 0;
}

/** One line that rewrites itself on a terminal; elsewhere a line for each hundred pages. */
function progress(line: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${line}`);
  else if (/^\d*00 /u.test(line)) console.error(line);
}

// Whoever read the output has read enough (`| head`): nothing is left to do.
process.stdout.on('error', () => process.exit(0));

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(2);
  },
);
