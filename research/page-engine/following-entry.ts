import { changeBetween } from '../../utils/model/observation-change';
import type { Observation } from '../../utils/model/observation';
import { OBSERVED } from '../../utils/observe/changes';
import { firstLook } from '../../utils/observe/first-look';
import { PageReading } from '../../utils/observe/page-reading';
import { Slices } from '../../utils/observe/slices';

let reading: PageReading | undefined;
let last: Observation | undefined;
let changes: MutationRecord[] = [];
const observer = new MutationObserver((records) => changes.push(...records));

/** What tests and measurements ask of a reading that is kept up to date, without the timers that the extension puts between. */
const following = {
  look: () => firstLook(document).look,
  /** Reads the page and watches it from then on. */
  start: async () => {
    reading = await PageReading.of(document, new Slices());
    last = await reading.observation(new Slices());
    follow();
    return last;
  },
  /** Brings the reading up to date with what changed since. */
  update: async () => {
    const all = [...changes, ...observer.takeRecords()];
    changes = [];
    await reading?.update(all, new Slices());
    follow();
    const now = await reading?.observation(new Slices());
    const change = last && now && changeBetween(last, now);
    last = now;
    return { observation: now, sent: change?.controls.length ?? 0 };
  },
};

function follow(): void {
  for (const root of reading?.roots ?? []) observer.observe(root, OBSERVED);
}

Object.defineProperty(globalThis, 'overaskFollowing', { value: following });
