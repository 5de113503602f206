import type { Message } from '../../utils/browser/messages';
import { changeBetween } from '../../utils/model/observation-change';
import type { Observation } from '../../utils/model/observation';
import type { Unread } from '../../utils/observe/changes';
import { firstLook, type Looked } from '../../utils/observe/first-look';
import { frameAddress } from '../../utils/observe/frame-address';
import { PageReading } from '../../utils/observe/page-reading';
import { Slices } from '../../utils/observe/slices';

/** Everything, as at the first time. */
export const WHOLE: Unread = { changes: [], isWhole: true, mayShowOthers: false };

/** Sends to the background; `undefined` when it is gone. */
export type Send = (message: Message) => Promise<unknown>;

/** Looks at the page, reads it where told to, and tells the background: all of it the first time, later what changed. */
export class PageTeller {
  private readonly send: Send;
  private readonly signal: AbortSignal;
  private reading: PageReading | undefined;
  private sent: Observation | undefined;
  private looked: Looked['roots'] = [];
  private running: Promise<unknown> = Promise.resolve();

  constructor(send: Send, signal: AbortSignal) {
    this.send = send;
    this.signal = signal;
  }

  /** All documents and shadow roots that were read or looked into. */
  get roots(): (Document | ShadowRoot)[] {
    return this.reading?.roots ?? this.looked;
  }

  /** Looks, and reads on where the page is worth it. Returns the milliseconds of work; asked for meanwhile, it is done in turn. */
  look(unread: Unread): Promise<number> {
    return this.inTurn(async () => {
      if (this.reading) return await this.read(unread);
      const started = performance.now();
      const { look, roots } = firstLook(document);
      this.looked = roots;
      const spent = performance.now() - started;
      const isWorthReading = (await this.send({ type: 'first-look', look })) === true;
      return spent + (isWorthReading ? await this.read(WHOLE) : 0);
    });
  }

  /** Reads all of the page and tells all of it, whatever was told before. */
  readAll(): Promise<number> {
    return this.inTurn(() => {
      this.sent = undefined;
      return this.read(WHOLE);
    });
  }

  private inTurn(work: () => Promise<number>): Promise<number> {
    const turn = this.running.then(work, work);
    this.running = turn;
    return turn;
  }

  private async read({ changes, isWhole, mayShowOthers }: Unread): Promise<number> {
    const slices = new Slices(() => nextTask(this.signal));
    try {
      if (isWhole || !this.reading) this.reading = await PageReading.of(document, slices);
      else await this.reading.update(changes, slices, mayShowOthers);
      if (!this.signal.aborted) await this.tell(this.reading.observation());
    } catch {
      this.reading = this.sent = undefined;
      if (!this.signal.aborted) await this.send({ type: 'could-not-read' });
    }
    return slices.spent;
  }

  private async tell(observation: Observation): Promise<void> {
    const frame = frameAddress();
    if (this.sent) {
      const change = changeBetween(this.sent, observation);
      if (!change) return;
      if ((await this.send({ type: 'observation-change', change, frame })) === true) {
        this.sent = observation;
        return;
      }
    }
    await this.send({ type: 'observation', observation, frame });
    this.sent = observation;
  }
}

/** Lets the page's own work run; rejects when the person switched off meanwhile, which ends the reading. */
function nextTask(signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    setTimeout(() => (signal.aborted ? reject(new Error('stopped')) : resolve()), 0);
  });
}
