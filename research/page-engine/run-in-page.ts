import type { CDPSession, Page } from 'playwright-core';
import { mergeFrames } from '../../utils/model/merge-frames';
import { ObservationSchema, type Observation } from '../../utils/model/observation';
import { pageEngineScript } from './bundle';
import { observeFrames } from './frames';

/** The engine inside one loaded page, in a world that the page's scripts cannot reach. */
export interface PageReader {
  /** Reads the page with all its frames. */
  observe(): Promise<Observation>;
  /** Position of each control among the top document's `input, select, textarea`; -1 where it has none. */
  positions(paths: string[][]): Promise<number[]>;
}

/** Injects the engine into the page. @throws when the page has gone away. */
export async function readerFor(page: Page): Promise<PageReader> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const contextId = await worldWithEngine(session, frameTree.frame.id);
  return {
    observe: async () => {
      const top = ObservationSchema.parse(await evaluate(session, contextId, 'overask.observe()'));
      if (!top.outsideFrames) return top;
      const frames = await observeFrames(page, session, async (of, frameId) =>
        evaluate(of, await worldWithEngine(of, frameId), 'overask.observeFrame()'),
      );
      return mergeFrames(top, frames);
    },
    positions: async (paths) =>
      (await evaluate(session, contextId, `overask.positions(${JSON.stringify(paths)})`)) as number[],
  };
}

async function worldWithEngine(session: CDPSession, frameId: string): Promise<number> {
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId, worldName: 'overask' });
  await evaluate(session, executionContextId, `${await pageEngineScript()};0`);
  return executionContextId;
}

/** Evaluates without the user gesture that `page.evaluate` would grant, so that the page behaves as if nobody had touched it. */
async function evaluate(session: CDPSession, contextId: number, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    contextId,
    awaitPromise: true,
    returnByValue: true,
    userGesture: false,
  });
  if (exceptionDetails)
    throw new Error(`reading the page failed: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
  return result.value;
}
