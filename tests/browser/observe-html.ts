import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { openBrowser } from '../../research/chromium/open-browser';
import { readerFor } from '../../research/page-engine/run-in-page';
import { ObservationSchema, type Control, type Observation } from '../../utils/model/observation';

let browser: Browser;

/** Starts Chromium for the tests of a file and closes it after them. */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
  });
}

/** Loads a page from its markup and hands it over with its observation; `prepare` runs before the page is read. */
export async function observeHtml(
  html: string,
  prepare?: (page: Page) => Promise<void>,
): Promise<{ page: Page; observation: Observation }> {
  const page = await browser.newPage();
  await page.setContent(`<!doctype html><html lang="en"><head><title>t</title></head><body>${html}</body></html>`);
  await prepare?.(page);
  const observation = await (await readerFor(page)).observe();
  return { page, observation };
}

/** The controls of a page, by their `name` attribute. */
export async function controlsOf(html: string): Promise<Record<string, Control>> {
  const { page, observation } = await observeHtml(html);
  await page.close();
  return Object.fromEntries(observation.controls.map((control) => [control.name ?? control.id, control]));
}

/** The text that stands for a control in one place; empty when there is none. */
export function textFrom(control: Control | undefined, from: string): string {
  return control?.texts.find((fact) => fact.from === from)?.text ?? '';
}

/** What a page's engine answered, less when it was read, how long that took, and the signs of a shop, which are gathered once. */
export function observationOf(answer: unknown): Observation {
  const observation = ObservationSchema.parse(answer);
  return {
    ...observation,
    page: { ...observation.page, capturedAt: '' },
    look: { ...observation.look, structuredTypes: [], prices: 0, linkPaths: [], linkTexts: [] },
    read: { ...observation.read, ms: 0 },
  };
}
