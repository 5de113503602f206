import type { BrowserContext, Page, Response } from 'playwright-core';
import { checkFile } from './check-file';
import { TargetError } from './target-error';

/** Longest wait for a page, and for it to settle after loading: scripts that build forms run in the first second or two. */
const LOAD_TIMEOUT_MS = 45_000;
const SETTLE_TIMEOUT_MS = 3_000;

/**
 * Opens a page and waits until it stands still. Saved files are read offline, so that the result depends on the file alone.
 * @throws TargetError for answers that are no page: errors of the server, PDFs, downloads, hosts that do not answer.
 */
export async function openTarget(context: BrowserContext, url: string): Promise<Page> {
  if (url.startsWith('file:')) checkFile(url);
  const page = await context.newPage();
  try {
    if (url.startsWith('file:')) await goOffline(page);
    const answer = await page.goto(url, { waitUntil: 'domcontentloaded', timeout: LOAD_TIMEOUT_MS });
    checkAnswer(url, answer);
    await page.waitForLoadState('load', { timeout: LOAD_TIMEOUT_MS }).catch(() => undefined);
    if (!url.startsWith('file:'))
      await page.waitForLoadState('networkidle', { timeout: SETTLE_TIMEOUT_MS }).catch(() => undefined);
    await untilQuiet(page);
    return page;
  } catch (error) {
    await page.close();
    throw error instanceof TargetError ? error : new TargetError(plainReason(url, error));
  }
}

/** As long as the extension waits after the last change (utils/observe/changes.ts). */
const QUIET_MS = 600;

/** Waits until no script has changed the page for a while, three seconds at most, in a world that the page does not see. */
async function untilQuiet(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  const wait = `new Promise((done) => {
    let timer = setTimeout(done, ${QUIET_MS});
    const observer = new MutationObserver(() => { clearTimeout(timer); timer = setTimeout(done, ${QUIET_MS}); });
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    setTimeout(done, ${SETTLE_TIMEOUT_MS});
  })`;
  await session
    .send('Runtime.evaluate', {
      expression: wait,
      contextId: executionContextId,
      awaitPromise: true,
      userGesture: false,
    })
    .catch(() => undefined);
  await session.detach().catch(() => undefined);
}

/** Refuses answers that are no page. @throws TargetError for errors of the server and for anything but HTML. */
export function checkAnswer(url: string, answer: Response | null): void {
  const status = answer?.status() ?? 200;
  if (status >= 400) throw new TargetError(`${url} answered with ${status}`);
  const type = answer?.headers()['content-type'] ?? '';
  if (type && !/html|xml/iu.test(type)) throw new TargetError(`${url} is no web page but ${type.split(';')[0]}`);
}

async function goOffline(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setBlockedURLs', { urls: ['http://*', 'https://*', 'ws://*', 'wss://*'] });
}

function plainReason(url: string, error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  if (/net::ERR_(NAME_NOT_RESOLVED|CONNECTION_REFUSED|INTERNET_DISCONNECTED|ADDRESS_UNREACHABLE)/u.test(text))
    return `${url} could not be reached (${/net::(\w+)/u.exec(text)?.[1] ?? ''})`;
  if (/net::ERR_FILE_NOT_FOUND/u.test(text)) return `${url}: there is no such file`;
  if (/ERR_ABORTED|Download is starting/u.test(text)) return `${url} is no web page: the browser would download it`;
  if (/Timeout/u.test(text)) return `${url} did not load within ${LOAD_TIMEOUT_MS / 1000} s`;
  return `${url} could not be opened: ${text.split('\n')[0] ?? ''}`;
}
