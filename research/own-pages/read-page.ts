import type { Browser, BrowserContext } from 'playwright-core';
import { assessInSteps } from '../../utils/assess';
import type { Reading } from '../../utils/model/data-request';
import type { Observation } from '../../utils/model/observation';
import type { Report } from '../../utils/model/report';
import { readerFor } from '../page-engine/run-in-page';
import { htmlOf, type Labels } from './labels';

/** Pages whose scripts mark and move their fields after loading have done so by then. */
const SETTLE_MS = 100;

/** What the engine said of an own page, and at which position of `labels.items` and `labels.forms` each of its controls stands. */
export interface OwnPageReading {
  observation: Observation;
  reading: Reading;
  report: Report;
  /** For each request of the reading: index into `labels.items`, or -1. */
  itemOf: number[];
  /** For each entry of `labels.forms`: index of the form of the reading, or -1. */
  formOf: number[];
}

/** A window in which own pages are read. */
export async function openOwnPages(browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1100, height: 900 } });
  // esbuild's keepNames wraps functions that run in the page.
  await context.addInitScript('globalThis.__name = (named) => named');
  return context;
}

/** Serves a page at its own address, without a network, and reads it with the engine. */
export async function readOwnPage(
  context: BrowserContext,
  folder: string,
  name: string,
  labels: Labels,
): Promise<OwnPageReading> {
  const page = await context.newPage();
  try {
    await page.route('**/*', (route) =>
      route.request().url() === labels.url
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: htmlOf(folder, name) })
        : route.abort(),
    );
    await page.goto(labels.url);
    await page.waitForTimeout(SETTLE_MS);
    const observation = await (await readerFor(page)).observe();
    const { reading, report } = assessInSteps(observation, { language: 'en' });
    const paths = reading.requests.map(({ control }) =>
      (control.elements ?? [control.element]).map(({ path }) => path),
    );
    const places = await page.evaluate(placesIn, {
      paths,
      items: labels.items.map(({ at }) => at),
      forms: labels.forms.map(({ at }) => at),
    });
    const formOf = places.formOf.map((request) => (request < 0 ? -1 : (reading.requests[request]?.control.form ?? -1)));
    return { observation, reading, report, itemOf: places.itemOf, formOf };
  } finally {
    await page.close();
  }
}

/** Runs in the page: which labelled item each path names, and a request that stands in each labelled form. */
function placesIn(asked: { paths: string[][][]; items: string[]; forms: string[] }) {
  const elements = asked.paths.map((group) => group.map((path) => document.querySelector(path[0] ?? '')));
  const labelled = asked.items.map((at) => document.querySelector(at));
  const itemOf = elements.map((group) => labelled.findIndex((element) => group.includes(element)));
  const formOf = asked.forms.map((at) =>
    elements.findIndex(([element]) =>
      at === 'document'
        ? element !== null && element !== undefined && !('form' in element && element.form)
        : element?.closest(at) || (element && 'form' in element && element.form === document.querySelector(at)),
    ),
  );
  return { itemOf, formOf };
}
