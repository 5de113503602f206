/** A stretch of work ends after this long, so that with the step under way no task reaches the 50 ms from which browsers call it long. */
const SLICE_MS = 20;
/**
 * Longest time for one reading, waits not counted: ten times what 10,000 fields take (docs/figures.md). What is not read by then is told as
 * not read.
 */
const BUDGET_MS = 10_000;

/** Cuts work into slices between which the page's own work runs, and counts the time spent. */
export class Slices {
  private readonly pause: (() => Promise<void>) | undefined;
  private startedAt = performance.now();
  private spentBefore = 0;

  /** Without `pause` all work is one slice (runner, tests). */
  constructor(pause?: () => Promise<void>) {
    this.pause = pause;
  }

  /** Whether the page's own work should run now. */
  get isOver(): boolean {
    return this.pause !== undefined && performance.now() - this.startedAt > SLICE_MS;
  }

  /** Lets the page's own work run. Rejects as `pause` does. */
  async next(): Promise<void> {
    this.spentBefore += performance.now() - this.startedAt;
    await this.pause?.();
    this.startedAt = performance.now();
  }

  /** Milliseconds of work so far, waits not counted. */
  get spent(): number {
    return this.spentBefore + performance.now() - this.startedAt;
  }

  /** Whether the time for one reading has run out. */
  get isSpent(): boolean {
    return this.spent > BUDGET_MS;
  }
}
