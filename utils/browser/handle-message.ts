import { browser } from 'wxt/browser';
import { isWorthReading } from '../assess';
import { MessageSchema, type Message } from './messages';
import { readSettings } from './settings';
import { isWatched } from './watching';
import { isBeingRead, readNow, showInTab, tabState, takeEmptyPage, takeFailure, takeObservation } from './tab-reports';

/** Who sent a message, as the browser says. */
export interface Sender {
  tab?: { id?: number | undefined; incognito: boolean } | undefined;
  url?: string | undefined;
}

/** What a page's content script may send; everything else is for the extension's own pages, which alone may hear of other tabs. */
const FROM_PAGES: ReadonlySet<Message['type']> = new Set(['may-i-read', 'first-look', 'observation', 'could-not-read']);

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
    case 'first-look':
      return await takeLook(message, sender);
    case 'observation':
      return await fromPage(sender, async (tab) => {
        if (await isWanted(tab.id, sender)) await takeObservation(tab, message.observation);
      });
    case 'could-not-read':
      return await fromPage(sender, async (tab) => {
        if (await isWanted(tab.id, sender)) await takeFailure(tab, sender.url ?? '');
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
async function mayRead({ url }: Sender): Promise<boolean> {
  if ((await readSettings()).paused) return false;
  return url !== undefined && /^https?:/u.test(url) && (await isWatched(url));
}

/** An observation is taken from a page that is watched now, or that the person has just clicked to read. */
async function isWanted(tabId: number, sender: Sender): Promise<boolean> {
  if ((await readSettings()).paused) return false;
  return isBeingRead(tabId) || (await mayRead(sender));
}

async function takeLook({ look }: Extract<Message, { type: 'first-look' }>, sender: Sender): Promise<boolean> {
  if (!(await mayRead(sender))) return false;
  if (isWorthReading(look)) return true;
  await fromPage(sender, (tab) => takeEmptyPage(tab, look.url));
  return false;
}

async function fromPage(
  sender: Sender,
  take: (tab: { id: number; incognito: boolean }) => Promise<void>,
): Promise<void> {
  const { tab } = sender;
  if (tab?.id !== undefined) await take({ id: tab.id, incognito: tab.incognito });
}
