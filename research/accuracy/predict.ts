import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { assessInSteps } from '../../utils/assess';
import type { FieldKind } from '../../utils/knowledge/field-kinds';
import { readerFor } from '../page-engine/run-in-page';
import { inParallel } from '../pool';
import { openTarget } from '../targets/open-target';

/** Kinds by `page index`, and the pages that could not be read. */
export interface Predictions {
  kinds: Map<string, FieldKind>;
  failures: { page: string; reason: string }[];
}

/** Pages read at once: two cores read a little faster with three. */
const WIDTH = 3;

/** Reads every page of a corpus with the engine and keeps the kind of each field of its top document, seen or not. */
export async function predict(
  browser: Browser,
  folder: string,
  pages: readonly string[],
  onPage: (done: number) => void,
): Promise<Predictions> {
  const predictions: Predictions = { kinds: new Map(), failures: [] };
  const context = await browser.newContext({ javaScriptEnabled: true });
  let done = 0;
  await inParallel(pages, WIDTH, async (name) => {
    try {
      for (const [index, kind] of await predictPage(context, resolve(join(folder, 'pages', name))))
        predictions.kinds.set(`${name} ${index}`, kind);
    } catch (error) {
      predictions.failures.push({ page: name, reason: error instanceof Error ? error.message : String(error) });
    }
    done += 1;
    onPage(done);
  });
  await context.close();
  return predictions;
}

async function predictPage(
  context: Awaited<ReturnType<Browser['newContext']>>,
  file: string,
): Promise<[number, FieldKind][]> {
  if (!existsSync(file)) throw new Error(`there is no file ${file}`);
  const page = await openTarget(context, pathToFileURL(file).href);
  try {
    const reader = await readerFor(page);
    const observation = await reader.observe();
    const { reading } = assessInSteps(observation, { language: 'en' });
    const fields = reading.requests.flatMap(({ control, kind }) =>
      (control.elements ?? [control.element]).map(({ path }) => ({ path, kind })),
    );
    const positions = await reader.positions(fields.map(({ path }) => path));
    return fields.flatMap(({ kind }, at) =>
      (positions[at] ?? -1) >= 0 ? [[positions[at] as number, kind] as [number, FieldKind]] : [],
    );
  } finally {
    await page.close();
  }
}
