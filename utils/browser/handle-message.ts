import { isWorthReading } from '../assess';
import { MessageSchema, type Message } from './messages';
import { readSettings } from './settings';
import { isWatched } from './watching';
import { readNow, showInTab, tabState, takeEmptyPage, takeObservation } from './tab-reports';

/** Who sent a message, as the browser says. */
export interface Sender {
  tab?: { id?: number | undefined; incognito: boolean } | undefined;
  url?: string | undefined;
}

/** Answers one message. Anything that is none of ours, and observations that do not parse, are dropped: `undefined`. */
export async function handleMessage(raw: unknown, sender: Sender): Promise<unknown> {
  const parsed = MessageSchema.safeParse(raw);
  return parsed.success ? await answer(parsed.data, sender) : undefined;
}

async function answer(message: Message, sender: Sender): Promise<unknown> {
  switch (message.type) {
    case 'may-i-read':
      return await mayRead(sender);
    case 'first-look':
      return await takeLook(message, sender);
    case 'observation':
      return await fromPage(sender, async (tab) => {
        if (!(await readSettings()).paused) await takeObservation(tab, message.observation);
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
