import type { CDPSession, Page } from 'playwright-core';
import { z } from 'zod/mini';
import type { FrameObservation } from '../../utils/model/merge-frames';
import { ObservationSchema } from '../../utils/model/observation';

const SentSchema = z.nullable(z.object({ address: z.array(z.number()), observation: ObservationSchema }));

interface FrameTree {
  /** With `unreachableUrl` the browser shows its own page of an error instead. */
  frame: { id: string; unreachableUrl?: string };
  childFrames?: FrameTree[];
}

/** Runs a script in one frame by its id and gives what it answers. */
export type RunInFrame = (session: CDPSession, frameId: string) => Promise<unknown>;

/**
 * What all frames say that no script above them can read: frames of other origins run in processes of their own and have sessions of their
 * own, sandboxes and data addresses lie in the page's. A frame that goes away meanwhile is left out.
 */
export async function observeFrames(page: Page, session: CDPSession, run: RunInFrame): Promise<FrameObservation[]> {
  const answers: unknown[] = [];
  const ask = async (of: CDPSession, frameId: string) => {
    answers.push(await run(of, frameId).catch(() => null));
  };
  const { frameTree } = await session.send('Page.getFrameTree');
  for (const id of idsBelow(frameTree)) await ask(session, id);
  for (const frame of page.frames().slice(1)) {
    const own = await page
      .context()
      .newCDPSession(frame)
      .catch(() => null);
    if (!own) continue;
    const { frameTree: inner } = await own.send('Page.getFrameTree');
    for (const id of idsFrom(inner)) await ask(own, id);
    await own.detach().catch(() => undefined);
  }
  return answers.flatMap((answer, frameId) => {
    const sent = SentSchema.parse(answer);
    return sent && sent.address.length > 0 ? [{ ...sent, frameId }] : [];
  });
}

function idsBelow(tree: FrameTree): string[] {
  return (tree.childFrames ?? []).flatMap(idsFrom);
}

/** A frame that did not load has nothing to read, and stays unread. */
function idsFrom(tree: FrameTree): string[] {
  return tree.frame.unreachableUrl ? [] : [tree.frame.id, ...idsBelow(tree)];
}
