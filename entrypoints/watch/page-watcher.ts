import type { Message } from '../../utils/browser/messages';
import type { PageRequest } from '../../utils/browser/page-script';
import { watchChanges, type Unread } from '../../utils/observe/changes';
import { isReadFromAbove } from '../../utils/observe/frame-address';
import { showElement } from '../../utils/observe/show-element';
import { useClosedShadowReader } from '../../utils/observe/unclobbered';
import { closedShadowRoot } from './closed-shadow-root';
import { extensionApi } from './extension-api';
import { PageTeller, WHOLE } from './page-teller';

/**
 * Starts the content script once in a page: asks whether it may read before its first query, looks, reads on only when told to, and
 * answers the background until it is told to stop.
 */
export function watchPage(): void {
  // A frame of the same origin is read by the script above it, as one page.
  if (isReadFromAbove()) return;
  useClosedShadowReader(closedShadowRoot);
  const world = globalThis as { [WAKE]?: () => void };
  if (world[WAKE]) {
    world[WAKE]();
    return;
  }
  const watching = new AbortController();
  world[WAKE] = () => void start(watching);
  const { onMessage } = extensionApi().runtime;
  const listener = (request: PageRequest, _sender: unknown, reply: (answer: unknown) => void) => {
    answer(request, watching).then(reply, () => reply(false));
    return true;
  };
  onMessage.addListener(listener);
  watching.signal.addEventListener('abort', () => {
    onMessage.removeListener(listener);
    delete world[WAKE];
  });
  void start(watching);
}

/** Under which a script that is there already is woken: no string, since elements with that id would be seen under it. */
const WAKE = Symbol.for('overask');

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
      await tellerOf(watching.signal).readAll();
      // The person may have granted this shop with the same click.
      void start(watching);
      return true;
    case 'show-element':
      return showElement(document, request.path);
  }
}

let isStarted = false;

async function start(watching: AbortController): Promise<void> {
  const { signal } = watching;
  if (isStarted) return;
  isStarted = true;
  signal.addEventListener('abort', () => {
    isStarted = false;
  });
  if (!(await mayRead())) {
    isStarted = false;
    return;
  }
  const teller = tellerOf(signal);
  const look = async (unread: Unread) => {
    // It ends early when the person switches off meanwhile.
    const spent = await teller.look(unread).catch(() => 0);
    changes.follow(teller.roots);
    return spent;
  };
  const changes = watchChanges(document, signal, async () => {
    const mayLook = (await mayRead()) && !signal.aborted;
    // What happened while nothing may be read is not kept.
    const unread = changes.take();
    return mayLook ? await look(unread) : 0;
  });
  // A page that comes back from the browser's memory shows again what the tab has forgotten meanwhile.
  const returned = ({ persisted }: PageTransitionEvent) => {
    if (persisted) void mayRead().then(async (may) => may && (await teller.lookAnew().catch(() => 0)));
  };
  window.addEventListener('pageshow', returned, { signal });
  await untilShown(signal);
  if (signal.aborted || !(await mayRead())) return;
  await look(WHOLE);
  if (window !== window.top) lookAgain(signal, () => look(WHOLE));
}

/** A tab that was opened behind others rests until it is seen. */
function untilShown(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const check = () => {
      if (document.visibilityState === 'hidden') return;
      document.removeEventListener('visibilitychange', check);
      resolve();
    };
    document.addEventListener('visibilitychange', check, { signal });
    check();
  });
}

/** A frame of another origin may be told only after its first layout that it can be seen, and nothing in it changes then. */
const LOOK_AGAIN_MS = [800, 2500] as const;

function lookAgain(signal: AbortSignal, look: () => Promise<unknown>): void {
  for (const wait of LOOK_AGAIN_MS) {
    setTimeout(() => {
      if (!signal.aborted) void mayRead().then(async (may) => may && (await look()));
    }, wait);
  }
}

/** Asked before every query of the page: the off switch and the grant may have changed since the last one. */
async function mayRead(): Promise<boolean> {
  return (await send({ type: 'may-i-read' })) === true;
}

let teller: { of: AbortSignal; tells: PageTeller } | undefined;

/** The one that reads and tells; another one after the script was stopped and started again. */
function tellerOf(signal: AbortSignal): PageTeller {
  if (teller?.of !== signal) teller = { of: signal, tells: new PageTeller(send, signal) };
  return teller.tells;
}

/** Sends to the background. `undefined` when it is gone, as after an update: the script then stays silent. */
async function send(message: Message): Promise<unknown> {
  try {
    return await extensionApi().runtime.sendMessage(message);
  } catch {
    return undefined;
  }
}
