import type { CDPSession, Page } from 'playwright-core';

/** Measures CPU time of a page's main thread, which other processes of a shared machine hardly change; never wall time. */
export class ThreadClock {
  private readonly session: CDPSession;

  private constructor(session: CDPSession) {
    this.session = session;
  }

  /** Starts counting in a page. @throws when the browser has no thread clock. */
  static async in(page: Page): Promise<ThreadClock> {
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    return new ThreadClock(session);
  }

  /** CPU milliseconds that the page's main thread spends until the script's promise settles. @throws what the script throws. */
  async of(expression: string): Promise<number> {
    const before = await this.now();
    const { exceptionDetails } = await this.session.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
    });
    const spent = (await this.now()) - before;
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return spent;
  }

  private async now(): Promise<number> {
    const { metrics } = await this.session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? 0) * 1000;
  }
}

/** The middle of several measurements. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
