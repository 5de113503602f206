import type { BrowserContext } from 'playwright-core';
import { assess, type AssessContext } from '../../utils/assess';
import type { Report } from '../../utils/model/report';
import { readerFor } from '../page-engine/run-in-page';
import { openTarget } from '../targets/open-target';

/** One line of a scan: the report with its target, or why there is none. */
export type ScanRecord =
  | ({ target: string; outcome: 'ok' } & Report)
  | { target: string; outcome: 'error'; error: string };

/** Longest time that reading one loaded page may take before it is given up. */
const READ_TIMEOUT_MS = 60_000;

/** Reads one page and judges it. Never throws: a page that fails is a record with its error. */
export async function readOne(context: BrowserContext, target: string, how: AssessContext): Promise<ScanRecord> {
  try {
    const page = await openTarget(context, target);
    try {
      const observation = await inTime(
        readerFor(page).then((reader) => reader.observe()),
        target,
      );
      return { target, outcome: 'ok', ...assess(observation, how) };
    } finally {
      await page.close().catch(() => undefined);
    }
  } catch (error) {
    return { target, outcome: 'error', error: error instanceof Error ? error.message : String(error) };
  }
}

async function inTime<T>(work: Promise<T>, target: string): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`${target} could not be read within ${READ_TIMEOUT_MS / 1000} s`)),
      READ_TIMEOUT_MS,
    );
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}
