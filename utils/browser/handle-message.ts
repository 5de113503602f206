import { browser } from 'wxt/browser';
import { isWorthReading } from '../assess';
import { inTurn } from './in-turn';
import { injectReader } from './registration';
import { emptyObservation } from '../model/empty-observation';
import { MessageSchema, type Message } from './messages';
import { readSettings } from './settings';
import { isWatched } from './watching';
import {
  isBeingRead,
  readNow,
  showInTab,
  tabState,
  takeChange,
  takeEmptyPage,
  takeFailure,
  takeFrame,
  takeObservation,
} from './tab-reports';

/** Who sent a message, as the browser says. */
export interface Sender {
  tab?: { id?: number | undefined; incognito: boolean; url?: string | undefined } | undefined;
  url?: string | undefined;
  /** 0 for the top document. */
  frameId?: number | undefined;
}

/** What a page's content script may send; everything else is for the extension's own pages, which alone may hear of other tabs. */
const FROM_PAGES: ReadonlySet<Message['type']> = new Set([
  'may-i-read',
  'reader',
  'first-look',
  'observation',
  'observation-change',
  'could-not-read',
]);

/** Answers one message. What is none of ours, does not parse, or comes from where it may not, is dropped: `undefined`. */
export async function handleMessage(raw: unknown, sender: Sender): Promise<unknown> {
  const parsed = MessageSchema.safeParse(raw);
  if (!parsed.success) return isObservation(raw) ? await handleMessage({ type: 'could-not-read' }, sender) : undefined;
  const isOurPage = sender.url?.startsWith(browser.runtime.getURL('/')) ?? false;
  return isOurPage !== FROM_PAGES.has(parsed.data.type) ? await answer(parsed.data, sender) : undefined;
}

/** A page whose observation does not parse was not read, and is not to be passed over in silence. */
function isObservation(raw: unknown): boolean {
  return typeof raw === 'object' && raw !== null && 'type' in raw && raw.type === 'observation';
}

async function answer(message: Message, sender: Sender): Promise<unknown> {
  switch (message.type) {
    case 'may-i-read':
      return await mayRead(sender);
    case 'reader':
      return await putReader(sender);
    case 'first-look':
      return await takeLook(message, sender);
    case 'observation':
      return await fromPage(sender, async (tab) => {
        if (!(await isWanted(tab.id, sender))) return;
        const { observation, frame } = message;
        if (isTop(sender)) await takeObservation(tab, observation);
        else if (frame.length > 0) await takeFrame(tab, { address: frame, frameId: sender.frameId ?? 0, observation });
      });
    case 'observation-change':
      return await fromPage(sender, async (tab) => {
        if (!(await isWanted(tab.id, sender))) return true;
        return await takeChange(tab, message.change, { address: message.frame, frameId: sender.frameId ?? 0 });
      });
    case 'could-not-read':
      return await fromPage(sender, async (tab) => {
        if (isTop(sender) && (await isWanted(tab.id, sender))) await takeFailure(tab, sender.url ?? '');
      });
    case 'tab-state':
      return await tabState(message.tabId);
    case 'read-now':
      return await readNow(message.tabId);
    case 'show':
      return await showInTab(message.tabId, message.path);
  }
}

/** The off switch first, then the grant: a page read once on a click is not watched from then on. */
async function mayRead(sender: Sender): Promise<boolean> {
  if ((await readSettings()).paused) return false;
  const url = addressOf(sender);
  return url !== undefined && /^https?:/u.test(url) && (await isWatched(url));
}

/** Puts the script that reads into the frame that asks for it, where it may read. */
async function putReader(sender: Sender): Promise<boolean> {
  const id = sender.tab?.id;
  if (id === undefined || !(await isWanted(id, sender))) return false;
  await injectReader(id, sender.frameId ?? 0);
  return true;
}

/** The address that a grant is asked of: a frame without one of its own (about:blank, data, sandboxes) goes with its page. */
function addressOf({ url, tab }: Sender): string | undefined {
  return url !== undefined && /^https?:/u.test(url) ? url : tab?.url;
}

function isTop({ frameId }: Sender): boolean {
  return (frameId ?? 0) === 0;
}

/** An observation is taken from a page that is watched now, or that the person has just clicked to read. */
async function isWanted(tabId: number, sender: Sender): Promise<boolean> {
  if ((await readSettings()).paused) return false;
  return isBeingRead(tabId) || (await mayRead(sender));
}

async function takeLook({ look, frame }: Extract<Message, { type: 'first-look' }>, sender: Sender): Promise<boolean> {
  if (!(await mayRead(sender))) return false;
  if (isTop(sender)) {
    if (isWorthReading(look)) return true;
    await fromPage(sender, (tab) => takeEmptyPage(tab, look.url));
    return false;
  }
  // A frame's one line may be the card number of its page.
  if (look.controls > 0 || look.outsideFrames > 0) return true;
  const { frameId = 0 } = sender;
  if (frame.length > 0)
    await fromPage(sender, (tab) => takeFrame(tab, { address: frame, frameId, observation: emptyObservation(look) }));
  return false;
}

async function fromPage<Result>(
  sender: Sender,
  take: (tab: { id: number; incognito: boolean }) => Promise<Result>,
): Promise<Result | undefined> {
  const { tab } = sender;
  const id = tab?.id;
  return id === undefined ? undefined : await inTurn(id, () => take({ id, incognito: tab?.incognito ?? false }));
}
