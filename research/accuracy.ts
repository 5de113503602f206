import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { GoldError, readGold } from './accuracy/gold';
import { predict } from './accuracy/predict';
import { asJson, asText } from './accuracy/print';
import { score } from './accuracy/score';
import { openBrowser } from './chromium/open-browser';
import { ownPagesIn } from './own-pages/labels';
import { ownPagesText, scoreFolder } from './own-pages/score-folder';

const USAGE = 'usage: npm run accuracy -- FOLDER [--json] [--errors FILE]';

/** Scores one corpus folder. Exit code 0: scored; 1: some pages could not be read; 2: bad arguments or a broken corpus. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean' }, errors: { type: 'string' } },
  });
  const [folder] = positionals;
  if (folder === undefined || positionals.length > 1)
    throw new GoldError(`${USAGE}\nName one folder with gold.jsonl and pages/, or tests/pages.`);
  if (!existsSync(join(folder, 'gold.jsonl')) && existsSync(folder) && ownPagesIn(folder).length > 0)
    return scoreOwn(folder, values.json ?? false);
  const rows = readGold(folder);
  const pages = Array.from(new Set(rows.map(({ page }) => page)));
  const browser = await openBrowser();
  const { kinds, failures } = await predict(browser, folder, pages, (done) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${pages.length} pages`);
  });
  await browser.close();
  const result = score(rows, kinds);
  console.log(values.json ? asJson(result) : asText(result, folder));
  if (values.errors !== undefined)
    writeFileSync(values.errors, result.wrong.map((wrong) => `${JSON.stringify(wrong)}\n`).join(''));
  for (const { page, reason } of failures) console.error(`not read: ${page}: ${reason}`);
  return failures.length > 0 ? 1 : 0;
}

/** Scores a folder of labelled pages of our own (tests/pages/FORMAT.md). */
async function scoreOwn(folder: string, json: boolean): Promise<number> {
  const browser = await openBrowser();
  const checks = await scoreFolder(browser, folder);
  await browser.close();
  console.log(json ? JSON.stringify(checks, null, 2) : ownPagesText(checks, folder));
  return 0;
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(2);
  },
);
