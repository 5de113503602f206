import { browser } from 'wxt/browser';
import type { Message } from '../../utils/browser/messages';
import type { PageRequest } from '../../utils/browser/page-script';
import { onPageChanged } from '../../utils/observe/changes';
import { frameAddress, isReadFromAbove } from '../../utils/observe/frame-address';
import { findControls } from '../../utils/observe/listed-controls';
import { firstLook } from '../../utils/observe/first-look';
import { observePage } from '../../utils/observe/page';
import { showElement } from '../../utils/observe/show-element';
import { useClosedShadowReader } from '../../utils/observe/unclobbered';

/**
 * Starts the content script once in a page: asks whether it may read before its first query, looks, reads on only when told to, and
 * answers the background until it is told to stop.
 */
export function watchPage(): void {
  // A frame of the same origin is read by the script above it, as one page.
  if (isReadFromAbove()) return;
  useClosedShadowReader(closedShadowRoot);
  const flag = globalThis as { overaskWatches?: boolean };
  if (flag.overaskWatches) return;
  flag.overaskWatches = true;
  const watching = new AbortController();
  const listener = (request: PageRequest, _sender: unknown, reply: (answer: unknown) => void) => {
    answer(request, watching).then(reply, () => reply(false));
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  watching.signal.addEventListener('abort', () => {
    browser.runtime.onMessage.removeListener(listener);
    flag.overaskWatches = false;
  });
  void start(watching);
}

async function answer(request: PageRequest, watching: AbortController): Promise<boolean> {
  switch (request.type) {
    case 'are-you-there':
      return true;
    case 'stop':
      watching.abort();
      return true;
    case 'check-grant':
      if (!(await mayRead())) watching.abort();
      return true;
    case 'read':
      await read(watching.signal);
      // The person may have granted this shop with the same click.
      void start(watching);
      return true;
    case 'show-element':
      return showElement(document, request.path);
  }
}

/** The browser's own way into closed shadow roots, which only extensions have. */
function closedShadowRoot(element: Element): ShadowRoot | null {
  try {
    const ofFirefox = (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
    const { chrome } = globalThis as {
      chrome?: { dom?: { openOrClosedShadowRoot(host: Element): ShadowRoot | null } };
    };
    return ofFirefox ?? chrome?.dom?.openOrClosedShadowRoot(element) ?? null;
  } catch {
    return null;
  }
}

let isStarted = false;

async function start(watching: AbortController): Promise<void> {
  if (isStarted || !(await mayRead())) return;
  isStarted = true;
  watching.signal.addEventListener('abort', () => {
    isStarted = false;
  });
  const changes = onPageChanged(document, watching.signal, () => void lookAndFollow());
  const lookAndFollow = async () => {
    if (watching.signal.aborted || !(await mayRead())) return;
    const found = findControls(document);
    changes.follow(found.trees.map(({ root }) => root));
    if ((await send({ type: 'first-look', look: firstLook(document, found) })) === true) await read(watching.signal);
  };
  await lookAndFollow();
  if (window !== window.top) lookAgain(watching.signal, lookAndFollow);
}

/** A frame of another origin may be told only after its first layout that it can be seen, and nothing in it changes then. */
const LOOK_AGAIN_MS = [800, 2500] as const;

function lookAgain(signal: AbortSignal, look: () => Promise<void>): void {
  for (const wait of LOOK_AGAIN_MS) {
    setTimeout(() => {
      if (!signal.aborted) void look();
    }, wait);
  }
}

/** Asked before every query of the page: the off switch and the grant may have changed since the last one. */
async function mayRead(): Promise<boolean> {
  return (await send({ type: 'may-i-read' })) === true;
}

let reading: Promise<void> | undefined;
let changedMeanwhile = false;

/** One reading at a time; what is asked for during one is read once more after it. */
function read(signal: AbortSignal): Promise<void> {
  changedMeanwhile = reading !== undefined;
  reading ??= readOnce(signal).finally(() => {
    reading = undefined;
    if (changedMeanwhile && !signal.aborted) void read(signal);
  });
  return reading;
}

async function readOnce(signal: AbortSignal): Promise<void> {
  try {
    const observation = await observePage(document, { pause: () => nextTask(signal) });
    if (!signal.aborted) await send({ type: 'observation', observation, frame: frameAddress() });
  } catch {
    if (!signal.aborted) await send({ type: 'could-not-read' });
  }
}

/** Lets the page's own work run; rejects when the person switched off meanwhile, which ends the reading. */
function nextTask(signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    setTimeout(() => (signal.aborted ? reject(new Error('stopped')) : resolve()), 0);
  });
}

/** Sends to the background. `undefined` when it is gone, as after an update: the script then stays silent. */
async function send(message: Message): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(message);
  } catch {
    return undefined;
  }
}
