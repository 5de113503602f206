import type { Browser, CDPSession } from 'playwright-core';

/** What the extension's own script did on the main threads of all pages while a trace ran. All times are CPU milliseconds. */
export interface ExtensionTasks {
  /** Most that the extension's script took inside one task, with the layout and the garbage collection it caused. 0 when it never ran. */
  longestOwn: number;
  /** The longest task in which the extension's script ran at all, the page's own work in it included. 0 when it never ran. */
  longestTask: number;
  /** All that the extension's script took, over all tasks. */
  totalOwn: number;
  /** How many tasks the extension's script ran in. */
  tasks: number;
  /** Garbage collections inside those tasks, and what they took. */
  collections: number;
  collecting: number;
}

interface TraceEvent {
  name: string;
  ph: string;
  id?: string;
  pid: number;
  tid: number;
  /** Microseconds of one clock for all processes; `dur` is wall time, `tdur` CPU time of the thread. */
  ts: number;
  dur?: number;
  tdur?: number;
  args: { name?: string; data?: { url?: string; startTime?: number; timeDeltas?: number[]; cpuProfile?: ProfilePart } };
}

interface ProfilePart {
  nodes?: { id: number; parent?: number; callFrame: { url?: string; functionName: string } }[];
  samples?: number[];
}

interface Sample {
  at: number;
  isOurs: boolean;
}

const EXTENSION_ADDRESS = 'chrome-extension://';
/** `RunTask` with its CPU time comes with the second, the address of each script call with the first, the stacks with the third. */
const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-v8.cpu_profiler',
];

/**
 * Records the main-thread tasks of all pages of a browser and tells those in which an extension's script ran.
 *
 * An extension's timers and listeners leave an event with the script's address (`FunctionCall`, `EvaluateScript`), but what goes on after an
 * awaited answer is a microtask that leaves none. So stacks are sampled about every millisecond too: a task is the extension's when such an event
 * or a stack with its address lies in it, and of the task's CPU time it is charged the share of the samples that have it on the stack.
 *
 * Caveats: a task shorter than the sampling interval after an awaited answer may be missed, which matters to `totalOwn` of an idle page and not
 * to the longest; a share is as exact as a millisecond of samples; layout and collection that the extension causes but that run after its last
 * frame has left the stack are the page's; tracing itself makes calls dearer, so figures are upper bounds; any other extension counts too, so
 * only one may be loaded; pages of the extension itself and its service worker run in processes of their own and do not count.
 */
export class TaskTrace {
  private readonly session: CDPSession;
  private readonly events: TraceEvent[] = [];

  private constructor(session: CDPSession) {
    this.session = session;
  }

  /** Starts recording. @throws when the browser is traced already. */
  static async start(browser: Browser): Promise<TaskTrace> {
    const trace = new TaskTrace(await browser.newBrowserCDPSession());
    trace.session.on('Tracing.dataCollected', ({ value }) => {
      for (const event of value) trace.events.push(event as unknown as TraceEvent);
    });
    await trace.session.send('Tracing.start', {
      transferMode: 'ReportEvents',
      traceConfig: { recordMode: 'recordAsMuchAsPossible', includedCategories: CATEGORIES },
    });
    return trace;
  }

  /** Ends recording and tells what the extension did. @throws when the browser lost part of the trace, or no page ran. */
  async stop(): Promise<ExtensionTasks> {
    const complete = new Promise<{ dataLossOccurred: boolean }>((resolve) => {
      this.session.once('Tracing.tracingComplete', resolve);
    });
    await this.session.send('Tracing.end');
    const { dataLossOccurred } = await complete;
    await this.session.detach();
    if (dataLossOccurred) throw new Error('the trace has gaps: record less at a time');
    const threads = pageThreads(this.events);
    if (threads.length === 0) throw new Error('the trace names no page');
    return sum(threads.flatMap(({ pid, tid }) => threadTasks(this.events, pid, tid)));
  }
}

/** The main threads of pages; those of the extension's own pages lie in processes of another name. */
function pageThreads(events: readonly TraceEvent[]): { pid: number; tid: number }[] {
  const pages = new Set(
    events.flatMap(({ name, args, pid }) => (name === 'process_name' && args.name === 'Renderer' ? [pid] : [])),
  );
  return events.filter(
    ({ name, args, pid }) => name === 'thread_name' && args.name === 'CrRendererMain' && pages.has(pid),
  );
}

interface Task {
  cpu: number;
  own: number;
  collections: number;
  collecting: number;
}

/** The tasks of one thread in which the extension's script ran. */
function threadTasks(events: readonly TraceEvent[], pid: number, tid: number): Task[] {
  const timed = events
    .filter((event) => event.pid === pid && event.tid === tid && event.ph === 'X')
    .sort((a, b) => a.ts - b.ts);
  const samples = samplesOf(events, pid, tid);
  const calls = timed.filter(({ args }) => args.data?.url?.startsWith(EXTENSION_ADDRESS));
  const collections = timed.filter(({ name }) => name === 'MinorGC' || name === 'MajorGC');
  return timed.flatMap((task) => {
    if (task.name !== 'RunTask' || task.tdur === undefined) return [];
    const inside = within(samples, task, ({ at }) => at);
    const ours = inside.filter(({ isOurs }) => isOurs).length;
    const called = within(calls, task, ({ ts }) => ts);
    if (ours === 0 && called.length === 0) return [];
    const collected = within(collections, task, ({ ts }) => ts);
    const cpu = task.tdur / 1000;
    // Too short for a stack to be seen: its calls are all there is to go by.
    const own = inside.length > 0 ? (cpu * ours) / inside.length : Math.min(cpu, cpuOf(called));
    return [{ cpu, own, collections: collected.length, collecting: cpuOf(collected) }];
  });
}

/** The stacks seen on one thread, oldest first. A collection has no stack of its own: whoever ran before it is charged. */
function samplesOf(events: readonly TraceEvent[], pid: number, tid: number): Sample[] {
  const samples: Sample[] = [];
  for (const profile of events.filter((event) => event.name === 'Profile' && event.pid === pid && event.tid === tid)) {
    const nodes = new Map<number, { isOurs: boolean; isCollection: boolean }>();
    let at = profile.args.data?.startTime ?? profile.ts;
    let isOurs = false;
    for (const { args } of events.filter(
      (event) => event.name === 'ProfileChunk' && event.pid === pid && event.id === profile.id,
    )) {
      for (const { id, parent, callFrame } of args.data?.cpuProfile?.nodes ?? []) {
        const isBelow = parent !== undefined && (nodes.get(parent)?.isOurs ?? false);
        nodes.set(id, {
          isOurs: isBelow || (callFrame.url ?? '').startsWith(EXTENSION_ADDRESS),
          isCollection: callFrame.functionName === '(garbage collector)',
        });
      }
      for (const [index, id] of (args.data?.cpuProfile?.samples ?? []).entries()) {
        at += args.data?.timeDeltas?.[index] ?? 0;
        const node = nodes.get(id);
        if (!node?.isCollection) isOurs = node?.isOurs ?? false;
        samples.push({ at, isOurs });
      }
    }
  }
  return samples.sort((a, b) => a.at - b.at);
}

/** What of a sorted list lies in the wall time of a task. */
function within<T>(sorted: readonly T[], { ts, dur = 0 }: TraceEvent, timeOf: (entry: T) => number): T[] {
  const inside: T[] = [];
  for (let index = firstFrom(sorted, ts, timeOf); index < sorted.length; index += 1) {
    const entry = sorted[index];
    if (entry === undefined || timeOf(entry) > ts + dur) break;
    inside.push(entry);
  }
  return inside;
}

function firstFrom<T>(sorted: readonly T[], time: number, timeOf: (entry: T) => number): number {
  let low = 0;
  for (let high = sorted.length; low < high;) {
    const middle = (low + high) >> 1;
    const entry = sorted[middle];
    if (entry !== undefined && timeOf(entry) < time) low = middle + 1;
    else high = middle;
  }
  return low;
}

function cpuOf(events: readonly TraceEvent[]): number {
  return events.reduce((milliseconds, { tdur = 0 }) => milliseconds + tdur / 1000, 0);
}

function sum(tasks: readonly Task[]): ExtensionTasks {
  return {
    longestOwn: Math.max(0, ...tasks.map(({ own }) => own)),
    longestTask: Math.max(0, ...tasks.map(({ cpu }) => cpu)),
    totalOwn: tasks.reduce((total, { own }) => total + own, 0),
    tasks: tasks.length,
    collections: tasks.reduce((total, { collections }) => total + collections, 0),
    collecting: tasks.reduce((total, { collecting }) => total + collecting, 0),
  };
}
