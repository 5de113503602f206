import type { CDPSession, Page } from 'playwright-core';
import { ObservationSchema, type Observation } from '../../utils/model/observation';
import { pageEngineScript } from './bundle';

/** The engine inside one loaded page, in a world that the page's scripts cannot reach. */
export interface PageReader {
  observe(): Promise<Observation>;
  /** Position of each control among the top document's `input, select, textarea`; -1 where it has none. */
  positions(paths: string[][]): Promise<number[]>;
}

/** Injects the engine into the page's main frame. @throws when the page has gone away. */
export async function readerFor(page: Page): Promise<PageReader> {
  const session = await page.context().newCDPSession(page);
  const contextId = await isolatedWorld(session);
  await evaluate(session, contextId, `${await pageEngineScript()};0`);
  return {
    observe: async () => ObservationSchema.parse(await evaluate(session, contextId, 'overask.observe()')),
    positions: async (paths) =>
      (await evaluate(session, contextId, `overask.positions(${JSON.stringify(paths)})`)) as number[],
  };
}

async function isolatedWorld(session: CDPSession): Promise<number> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'overask',
  });
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
