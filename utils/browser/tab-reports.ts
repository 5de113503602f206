import { browser } from 'wxt/browser';
import { assess } from '../assess';
import type { Observation } from '../model/observation';
import { MAX_FRAMES } from '../model/limits';
import type { Report } from '../model/report';
import { showBadge } from './badge';
import { isMoreWaiting } from './in-turn';
import { applyChange, type ObservationChange } from '../model/observation-change';
import { mergeFrames, pathOfFrame, type FrameObservation } from '../model/merge-frames';
import type { PageRequest } from './page-script';
import { injectPageScript } from './registration';
import { languageOf, readSettings } from './settings';
import { forgetTab, keepTab, keptTabIds, tabRecord, type TabRecord } from './tab-store';
import type { TabState } from '../model/tab-state';
import { ALL_SHOPS, isWatched, shopPattern } from './watching';

/** Addresses where browsers let no extension read. */
const UNREADABLE =
  /^(?!https?:|file:)|^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org)/u;

/** The report of an observation, in the person's language and under the person's jurisdiction. */
async function reportOf(observation: Observation): Promise<Report> {
  const settings = await readSettings();
  return assess(observation, { language: languageOf(settings), jurisdiction: settings.jurisdiction ?? undefined });
}

/** The report of all that is kept of a tab. */
function reportOfRecord({ observation, frames = [] }: ReadRecord): Promise<Report> {
  return reportOf(mergeFrames(observation, frames));
}

/** Takes what a page sent, keeps it, and shows the number of findings. Frames that it does not show are kept, and left out until it does. */
export async function takeObservation(tab: SendingTab, observation: Observation): Promise<void> {
  const known = await tabRecord(tab.id);
  // After a way back in the history the tab may still hold another page, whose frames are not this one's.
  const isSamePage = known?.state === 'read' && known.observation.page.url === observation.page.url;
  const frames = isSamePage ? (known.frames ?? []) : (waitingFrames.get(tab.id) ?? []);
  waitingFrames.delete(tab.id);
  await keepRead(tab, { url: observation.page.url, state: 'read', observation, frames });
}

/** Takes what a frame sent that only its own script can read. One that comes before its page waits for it. */
export async function takeFrame(tab: SendingTab, frame: FrameObservation): Promise<void> {
  const known = await tabRecord(tab.id);
  const others = known?.state === 'read' ? (known.frames ?? []) : (waitingFrames.get(tab.id) ?? []);
  const address = frame.address.join();
  const rest = others.filter((other) => other.frameId !== frame.frameId && other.address.join() !== address);
  // Of too many frames the first ones stay, so that the report of such a page comes to rest.
  if (rest.length >= MAX_FRAMES) return;
  const frames = [...rest, frame];
  if (known?.state === 'read') await keepRead(tab, { ...known, frames });
  else waitingFrames.set(tab.id, frames);
}

/** Takes what changed in what a page or frame sent before. False when that is not known here any more, so that all has to be sent again. */
export async function takeChange(
  tab: SendingTab,
  change: ObservationChange,
  frame: Pick<FrameObservation, 'address' | 'frameId'>,
): Promise<boolean> {
  const known = await tabRecord(tab.id);
  if (known?.state !== 'read') return false;
  const isOfTop = frame.address.length === 0;
  const before = isOfTop
    ? known.observation
    : known.frames?.find(({ frameId }) => frameId === frame.frameId)?.observation;
  const observation = before && applyChange(before, change);
  if (!observation) return false;
  if (isOfTop) await keepRead(tab, { ...known, url: observation.page.url, observation });
  else await takeFrame(tab, { ...frame, observation });
  return true;
}

interface SendingTab {
  id: number;
  incognito: boolean;
}
type ReadRecord = Extract<TabRecord, { state: 'read' }>;

/** Frames whose page has not been read yet. */
const waitingFrames = new Map<number, FrameObservation[]>();

/** Keeps what was read. Of many frames that report at once only the last one has the page assessed. */
async function keepRead(tab: SendingTab, record: ReadRecord): Promise<void> {
  const isMore = isMoreWaiting(tab.id);
  await keepTab(tab.id, record, tab.incognito || isMore);
  if (isMore) return;
  const report = await reportOfRecord(record);
  await showBadge(tab.id, report.findings.length);
  tellPages(tab.id);
}

/** Notes that a page could not be read. */
export async function takeFailure(tab: { id: number; incognito: boolean }, url: string): Promise<void> {
  await keepTab(tab.id, { url, state: 'failed' }, tab.incognito);
  await showBadge(tab.id, 0);
  tellPages(tab.id);
}

/** Tabs that the person clicked to read, while their reading runs. */
const beingRead = new Set<number>();

/** Whether a reading that the person asked for is under way in a tab. */
export function isBeingRead(tabId: number): boolean {
  return beingRead.has(tabId);
}

/** Notes that a page was looked at and asks nothing. */
export async function takeEmptyPage(tab: { id: number; incognito: boolean }, url: string): Promise<void> {
  await keepTab(tab.id, { url, state: 'nothing-asked' }, tab.incognito);
  await showBadge(tab.id, 0);
  tellPages(tab.id);
}

/** What popup and report page show for a tab. */
export async function tabState(tabId: number): Promise<TabState> {
  const tab = await browser.tabs.get(tabId);
  const record = await tabRecord(tabId);
  const url = record?.url ?? tab.url;
  const withUrl = url === undefined ? {} : { url };
  if ((await readSettings()).paused) return { state: 'off', ...withUrl };
  if (record?.state === 'read') {
    const report = await reportOfRecord(record);
    return report.items.length > 0
      ? { state: 'read', url: record.url, report }
      : { state: 'nothing-asked', url: record.url };
  }
  if (record) return { state: record.state, url: record.url };
  return { state: url !== undefined && UNREADABLE.test(url) ? 'cannot-read' : 'not-watched', ...withUrl };
}

/** Reads a tab once, on the person's click. */
export async function readNow(tabId: number): Promise<TabState> {
  if ((await readSettings()).paused) return tabState(tabId);
  const tab = await browser.tabs.get(tabId);
  beingRead.add(tabId);
  try {
    await injectPageScript(tabId);
    await askPage(tabId, { type: 'read' });
    for (const { frameId } of await framesOf(tabId))
      void browser.tabs.sendMessage(tabId, { type: 'read' }, { frameId }).catch(() => undefined);
  } catch {
    await keepTab(tabId, { url: tab.url ?? '', state: 'failed' }, tab.incognito);
  } finally {
    beingRead.delete(tabId);
  }
  return tabState(tabId);
}

/** Outlines an element of the page. The person's click opened the popup, so the script may be put in first. */
export async function showInTab(tabId: number, path: string[]): Promise<boolean> {
  try {
    await injectPageScript(tabId);
    const { frameId, own } = await frameOf(tabId, path);
    return (await browser.tabs.sendMessage(tabId, { type: 'show-element', path: own }, { frameId })) === true;
  } catch {
    return false;
  }
}

/** Which frame's script can find an element, and the rest of its path there. */
async function frameOf(tabId: number, path: string[]): Promise<{ frameId: number; own: string[] }> {
  const record = await tabRecord(tabId);
  if (record?.state !== 'read') return { frameId: 0, own: path };
  const { observation, frames = [] } = record;
  const inside = frames.flatMap(({ address, frameId }) => {
    const prefix = pathOfFrame(address, observation, frames);
    return prefix && prefix.every((hop, at) => hop === path[at]) ? [{ frameId, own: path.slice(prefix.length) }] : [];
  });
  return inside.sort((a, b) => a.own.length - b.own.length)[0] ?? { frameId: 0, own: path };
}

/** A tab is loading or has loaded: its record stays only while the script that made it is still in the page (single-page steps). */
export async function checkTab(tabId: number): Promise<void> {
  if (!(await tabRecord(tabId))) return;
  const there = await askPage(tabId, { type: 'are-you-there' }).catch(() => false);
  if (there !== true) await leaveTab(tabId);
}

/** A tab went to another page or was closed. */
export async function leaveTab(tabId: number): Promise<void> {
  waitingFrames.delete(tabId);
  await forgetTab(tabId);
  await showBadge(tabId, 0);
}

/** The off switch: every page that was read is told to stop, its record goes, its badge too. */
export async function stopAllTabs(): Promise<void> {
  await askAllPages({ type: 'stop' });
  for (const tabId of await keptTabIds()) await stopTab(tabId);
}

/** Hosts were taken back: the pages there are told to stop. Pages read once on a click elsewhere stay. */
export async function stopTabsOf(origins: readonly string[]): Promise<void> {
  await askAllPages({ type: 'check-grant' });
  for (const tabId of await keptTabIds()) {
    const url = (await tabRecord(tabId))?.url ?? '';
    const taken = origins.includes(ALL_SHOPS) || origins.includes(shopPattern(url) ?? '');
    if (taken && !(await isWatched(url))) await stopTab(tabId);
  }
}

/** Reaches pages that nothing is kept of yet, since their first reading is still under way. */
async function askAllPages(request: PageRequest): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.flatMap(({ id }) => (id === undefined ? [] : [askFrames(id, request).catch(() => undefined)])),
  );
}

async function stopTab(tabId: number): Promise<void> {
  await askFrames(tabId, { type: 'stop' }).catch(() => undefined);
  await leaveTab(tabId);
  tellPages(tabId);
}

/** Badges go with a navigation or an update of the extension, not with the background: set again from what is kept. */
export async function restoreBadges(): Promise<void> {
  for (const tabId of await keptTabIds()) {
    const record = await tabRecord(tabId);
    if (record?.state === 'read') await showBadge(tabId, (await reportOfRecord(record)).findings.length);
  }
}

/** Asks the script of the top document. */
function askPage(tabId: number, request: PageRequest): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, request, { frameId: 0 });
}

/** Asks the scripts of all frames; the first answer counts. */
function askFrames(tabId: number, request: PageRequest): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, request);
}

async function framesOf(tabId: number): Promise<readonly FrameObservation[]> {
  const record = await tabRecord(tabId);
  return record?.state === 'read' ? (record.frames ?? []) : [];
}

/** Popup and report page may be open or not: nobody listening is no error. */
function tellPages(tabId: number): void {
  browser.runtime.sendMessage({ type: 'tab-changed', tabId }).catch(() => undefined);
}
