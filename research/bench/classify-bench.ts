import type { Browser } from 'playwright-core';
import type { Control, Observation } from '../../utils/model/observation';
import { scriptOf } from '../page-engine/bundle';
import { median, ThreadClock } from './thread-time';

/** Issue limit for 1,000 fields, in CPU milliseconds; read with the machine's own speed in mind. */
export const MAX_MS_PER_1000 = 50;
const RUNS = 5;

export interface ClassifyBench {
  fields: number;
  /** CPU milliseconds, median of five runs on texts not seen before. */
  ms: number;
}

/** CPU time of the classify stage over observed pages, in sizes from 1,000 to 10,000 fields, each text new to its caches. */
export async function benchClassify(browser: Browser, observations: readonly Observation[]): Promise<ClassifyBench[]> {
  const page = await browser.newPage();
  const clock = await ThreadClock.in(page);
  await page.addScriptTag({ content: await scriptOf(new URL('./classify-entry.ts', import.meta.url)) });
  const load = async (fields: number, run: number) =>
    page.evaluate(
      (given) => {
        (globalThis as unknown as { classifyBench: { observations: unknown } }).classifyBench.observations = given;
      },
      take(observations, fields, run),
    );
  const results: ClassifyBench[] = [];
  for (const fields of [1000, 1000, 2000, 5000, 10_000]) {
    const times: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      await load(fields, results.length * RUNS + run);
      times.push(await clock.of('classifyBench.classifyAll()'));
    }
    results.push({ fields, ms: median(times) });
  }
  await page.close();
  // The first size is run twice: once to let the compiler settle, as it has in a worker that lives for some pages.
  return results.slice(1);
}

/** So many fields of real pages, whole pages at a time. */
function take(observations: readonly Observation[], fields: number, run: number): Observation[] {
  const taken: Observation[] = [];
  let left = fields;
  for (let at = 0; left > 0; at += 1) {
    const observation = observations[at % observations.length];
    if (!observation) break;
    const controls = observation.controls.slice(0, left).map((control) => renewed(control, run * 100 + at));
    taken.push({ ...observation, controls });
    left -= controls.length;
  }
  return taken;
}

/** The same control with texts that no cache has seen: blanks behind a text change nothing else. */
function renewed(control: Control, number: number): Control {
  const suffix = Array.from(number.toString(BLANKS.length), (digit) => BLANKS[Number(digit)]).join('');
  return { ...control, texts: control.texts.map(({ from, text }) => ({ from, text: text + suffix })) };
}

const BLANKS = [' ', '\t', '\u00a0', '\u2009'] as const;
