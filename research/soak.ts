import type { Browser } from 'playwright-core';
import { openBrowser } from './chromium/open-browser';
import { buildExtension } from './extension/build-extension';
import { launchGranted, type ExtensionSession } from './extension/launch-granted';
import { UsageError } from './scan/scan-options';
import { serveCheckout, type CheckoutServer } from './soak/checkout-page';
import { PageGauge } from './soak/page-gauge';
import { parseSoakOptions } from './soak/soak-options';
import { headLine, sampleLine, verdict, type Sample } from './soak/soak-table';
import { WorkerGauge } from './soak/worker-gauge';

/** Time between two samples. A render a second makes thirty of them, a multiple of the five after which the page repeats itself. */
const INTERVAL_MS = 30_000;
/** Minutes after which the second half lies behind the first ten, in which V8 still compiles what runs often and fills its caches. */
const WARM_MINUTES = 20;
/** How long another tab shows a page before it is closed: enough for it to be read. */
const VISIT_MS = 2_000;

/**
 * Leaves a page that renders itself anew open for so many minutes with the extension and without, prints a sample every half minute, and tells
 * what grows. Exit code 0: nothing grows; 1: something grows, or a page did not live that long; 2: bad arguments, nothing was run.
 */
async function main(): Promise<number> {
  const { minutes } = parseSoakOptions(process.argv.slice(2));
  console.error('Building the extension ...');
  buildExtension();
  const server = await serveCheckout();
  const bare = await openBrowser();
  const session = await launchGranted({ headless: true, grant: ['*://*/*'] });
  try {
    const samples = await soak({ server, bare, session }, minutes);
    const { lines, growing } = verdict(samples);
    console.log(`\n${lines.join('\n')}`);
    console.log(growing.length === 0 ? '\nNothing grows.' : `\nGrowing: ${growing.join(', ')}.`);
    if (minutes < WARM_MINUTES)
      console.log(`Under ${WARM_MINUTES} minutes the browser is still warming up, which looks like growth.`);
    return growing.length === 0 ? 0 : 1;
  } finally {
    await session.close().catch(() => undefined);
    await bare.close().catch(() => undefined);
    server.close();
  }
}

interface Stage {
  server: CheckoutServer;
  bare: Browser;
  session: ExtensionSession;
}

async function soak({ server, bare, session }: Stage, minutes: number): Promise<Sample[]> {
  const page = await session.context.newPage();
  const barePage = await bare.newPage();
  await Promise.all([page.goto(server.checkout), barePage.goto(server.checkout)]);
  const [gauge, bareGauge, workerGauge] = [
    await PageGauge.of(page),
    await PageGauge.of(barePage),
    await WorkerGauge.of(session),
  ];
  console.log(headLine());
  const samples: Sample[] = [];
  const started = Date.now();
  for (let due = INTERVAL_MS; due <= minutes * 60_000; due += INTERVAL_MS) {
    await visitAnotherTab(server, session);
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, started + due - Date.now())));
    const sample = { page: await gauge.read(), bare: await bareGauge.read(), worker: await workerGauge.read() };
    samples.push(sample);
    console.log(sampleLine((Date.now() - started) / 60_000, sample));
  }
  return samples;
}

/** Tabs come and go while the checkout stays open, so that what is kept of closed ones would be seen. */
async function visitAnotherTab({ visited }: CheckoutServer, { context }: ExtensionSession): Promise<void> {
  const page = await context.newPage();
  await page.goto(visited);
  await page.waitForTimeout(VISIT_MS);
  await page.close();
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(error instanceof UsageError ? 2 : 1);
  },
);
