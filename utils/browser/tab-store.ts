import { browser } from 'wxt/browser';
import { ObservationSchema, type Observation } from '../model/observation';
import type { FrameObservation } from '../model/merge-frames';

/** What is kept of a tab: the last observation of each of its frames, from which a report is made again in any language or jurisdiction. */
export type TabRecord =
  | { url: string; state: 'reading' | 'nothing-asked' | 'failed' }
  | { url: string; state: 'read'; observation: Observation; frames?: FrameObservation[] };

const key = (tabId: number) => `tab:${tabId}`;
/** Private windows are kept here and nowhere else: gone when the background stops. */
const inMemory = new Map<number, TabRecord>();

/** Keeps a tab's record for the session; in memory only for private windows, and where the next record follows at once. Too large a one is too. */
export async function keepTab(tabId: number, record: TabRecord, inMemoryOnly: boolean): Promise<void> {
  inMemory.set(tabId, record);
  if (inMemoryOnly) return;
  try {
    await browser.storage.session.set({ [key(tabId)]: record });
  } catch {
    await browser.storage.session.remove(key(tabId));
  }
}

/** The tab's record. `undefined` when nothing is known of it. */
export async function tabRecord(tabId: number): Promise<TabRecord | undefined> {
  const known = inMemory.get(tabId);
  if (known) return known;
  const stored = (await browser.storage.session.get(key(tabId)))[key(tabId)] as TabRecord | undefined;
  if (!stored) return undefined;
  if (stored.state !== 'read') return stored;
  const parsed = ObservationSchema.safeParse(stored.observation);
  if (!parsed.success) return undefined;
  const frames = (stored.frames ?? []).filter((frame) => ObservationSchema.safeParse(frame.observation).success);
  return { ...stored, observation: parsed.data, frames };
}

/** Forgets a tab: it was closed, or went to another page. */
export async function forgetTab(tabId: number): Promise<void> {
  inMemory.delete(tabId);
  await browser.storage.session.remove(key(tabId));
}

/** Ids of all tabs that something is kept of. */
export async function keptTabIds(): Promise<number[]> {
  const stored = Object.keys(await browser.storage.session.get(null)).flatMap((name) =>
    name.startsWith('tab:') ? [Number(name.slice(4))] : [],
  );
  return Array.from(new Set([...stored, ...inMemory.keys()]));
}
