import type { Message } from '../../utils/browser/messages';
import { changeBetween } from '../../utils/model/observation-change';
import type { Observation } from '../../utils/model/observation';
import type { Unread } from '../../utils/observe/changes';
import { firstLook, type Looked } from '../../utils/observe/first-look';
import { frameAddress } from '../../utils/observe/frame-address';
import type { PageReading } from '../../utils/observe/page-reading';
import { Slices } from '../../utils/observe/slices';
import { readerHere, type Reader } from './reader';

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
      const isWorthReading = (await this.send({ type: 'first-look', look, frame: frameAddress() })) === true;
      this.signal.throwIfAborted();
      return spent + (isWorthReading ? await this.read(WHOLE) : 0);
    });
  }

  /** Looks as at the first time, whatever was read and told before. */
  lookAnew(): Promise<number> {
    this.reading = this.sent = undefined;
    return this.look(WHOLE);
  }

  /** Reads all of the page and tells all of it, whatever was told before. */
  readAll(): Promise<number> {
    return this.inTurn(() => {
      this.sent = undefined;
      return this.read(WHOLE);
    });
  }

  private inTurn(work: () => Promise<number>): Promise<number> {
    const begin = () => {
      this.signal.throwIfAborted();
      return work();
    };
    const turn = this.running.then(begin, begin);
    this.running = turn;
    return turn;
  }

  private async read({ changes, isWhole, mayShowOthers }: Unread): Promise<number> {
    const slices = new Slices(() => nextTask(this.signal));
    try {
      if (isWhole || !this.reading) this.reading = await (await this.reader()).of(document, slices);
      else await this.reading.update(changes, slices, mayShowOthers);
      if (!this.signal.aborted) await this.tell(await this.reading.observation(slices));
    } catch {
      this.reading = this.sent = undefined;
      if (!this.signal.aborted) await this.send({ type: 'could-not-read' });
    }
    return slices.spent;
  }

  /** The script that reads, put in when it is first needed. @throws when the background may not put it in. */
  private async reader(): Promise<Reader> {
    if (!readerHere()) await this.send({ type: 'reader' });
    const reader = readerHere();
    this.signal.throwIfAborted();
    if (!reader) throw new Error('nothing to read with');
    return reader;
  }

  /** Tells a whole observation; a large one in parts, each of which says how much is still to come. */
  private async tellAll(observation: Observation, frame: number[]): Promise<void> {
    const { controls, read } = observation;
    let told: Observation | undefined;
    for (let end = TOLD_AT_ONCE; told?.controls.length !== controls.length; end += TOLD_AT_ONCE) {
      const isLast = end >= controls.length;
      const part = isLast
        ? observation
        : { ...observation, controls: controls.slice(0, end), read: { ...read, items: end, truncated: true } };
      const change = told && changeBetween(told, part);
      if (change) await this.send({ type: 'observation-change', change, frame });
      else await this.send({ type: 'observation', observation: part, frame });
      if (isLast || this.signal.aborted) return;
      told = part;
      await nextTask(this.signal);
    }
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
    await this.tellAll(observation, frame);
    this.sent = observation;
  }
}

/** Questions told at once: packing a message of a thousand takes about 10 ms of the page's thread. */
const TOLD_AT_ONCE = 1_000;

/** Lets the page's own work run; rejects when the person switched off meanwhile, which ends the reading. */
function nextTask(signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    setTimeout(() => (signal.aborted ? reject(new Error('stopped')) : resolve()), 0);
  });
}
