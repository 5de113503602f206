import type { CDPSession, Page } from 'playwright-core';

/** What one page holds and spends. All worlds of the page are counted, that of the content script among them. */
export interface PageFigures {
  /** Bytes of the JavaScript heap after a collection of garbage. */
  heap: number;
  /** Nodes alive after it, detached ones as well. */
  nodes: number;
  listeners: number;
  /** CPU milliseconds of the main thread since the last reading, that of collecting garbage left out. */
  cpu: number;
}

/** Reads the figures of one page again and again. */
export class PageGauge {
  private readonly session: CDPSession;
  private cpuBefore = 0;

  private constructor(session: CDPSession) {
    this.session = session;
  }

  /** Starts reading a page. @throws when the browser has no thread clock. */
  static async of(page: Page): Promise<PageGauge> {
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const gauge = new PageGauge(session);
    await gauge.read();
    return gauge;
  }

  /** The figures of this moment. @throws when the page has gone away. */
  async read(): Promise<PageFigures> {
    const cpu = (await this.metric('ThreadTime')) * 1000 - this.cpuBefore;
    // The second collection takes what the first one let go of in the other heap, that of the nodes.
    for (let round = 0; round < 2; round += 1) await this.session.send('HeapProfiler.collectGarbage');
    const figures = {
      heap: await this.metric('JSHeapUsedSize'),
      nodes: await this.metric('Nodes'),
      listeners: await this.metric('JSEventListeners'),
      cpu,
    };
    this.cpuBefore = (await this.metric('ThreadTime')) * 1000;
    return figures;
  }

  private async metric(wanted: string): Promise<number> {
    const { metrics } = await this.session.send('Performance.getMetrics');
    const found = metrics.find(({ name }) => name === wanted);
    if (!found) throw new Error(`this browser does not measure ${wanted}`);
    return found.value;
  }
}
