import type { CDPSession as PuppeteerSession } from 'puppeteer-core';
import type { CDPSession as PlaywrightSession } from 'playwright-core';

/** What both drivers of the browser can do; their own types name each command apart. */
interface Session {
  send(method: string, parameters?: object): Promise<unknown>;
}

interface FunctionRange {
  startOffset: number;
  endOffset: number;
  count: number;
}

interface Coverage {
  result: { scriptId: string; url: string; functions: { ranges: FunctionRange[] }[] }[];
}

/** A function of the content script that ran: its own source without the functions inside it, and how often it was called. */
export interface RanFunction {
  source: string;
  calls: number;
}

/** Reads from the browser which functions of the extension's content script run in a page, in whichever of its worlds. */
export class ScriptCoverage {
  private readonly session: Session;
  /** All functions of each script, as the first reading lists them; later ones list only what ran. */
  private readonly known = new Map<string, FunctionRange[]>();

  private constructor(session: Session) {
    this.session = session;
  }

  /** Starts counting in the page of a session, from its next script on. */
  static async start(of: PlaywrightSession | PuppeteerSession): Promise<ScriptCoverage> {
    const session = of as Session;
    await session.send('Debugger.enable');
    await session.send('Profiler.enable');
    await session.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
    return new ScriptCoverage(session);
  }

  /** The functions of the content script that ran since the last call, none where it never came into the page. */
  async take(): Promise<RanFunction[]> {
    const { result } = (await this.session.send('Profiler.takePreciseCoverage')) as Coverage;
    const ran: RanFunction[] = [];
    for (const { scriptId, url, functions } of result) {
      if (!url.startsWith('chrome-extension://') || !/\/(?:watch|read)\.js$/u.test(url)) continue;
      const ranges = functions.flatMap((one) => one.ranges.slice(0, 1));
      const all = this.known.get(scriptId) ?? ranges;
      this.known.set(scriptId, all);
      // A document that was left takes its script with it; the counts of it are the old document's.
      const source = await this.session.send('Debugger.getScriptSource', { scriptId }).catch(() => null);
      if (!source) continue;
      const { scriptSource } = source as { scriptSource: string };
      for (const range of ranges)
        if (range.count > 0) ran.push({ source: ownSource(scriptSource, range, all), calls: range.count });
    }
    return ran;
  }
}

/** The source of a function with the functions inside it cut out. */
function ownSource(source: string, range: FunctionRange, all: readonly FunctionRange[]): string {
  const isInside = ({ startOffset, endOffset }: FunctionRange) =>
    startOffset >= range.startOffset &&
    endOffset <= range.endOffset &&
    endOffset - startOffset < range.endOffset - range.startOffset;
  const inner = all.filter(isInside).sort((a, b) => a.startOffset - b.startOffset);
  let own = '';
  let at = range.startOffset;
  for (const { startOffset, endOffset } of inner) {
    if (startOffset > at) own += source.slice(at, startOffset);
    at = Math.max(at, endOffset);
  }
  return own + source.slice(at, range.endOffset);
}

/** Every way in which the content script asks a page for its elements, their texts or their boxes. */
const QUERY =
  /\.(?:querySelector(?:All)?|getElementsBy\w+|getElementById|createTreeWalker|getComputedStyle|getBoundingClientRect|checkVisibility|matches|closest|getAttribute|textContent|contentDocument)\b/u;

/** The functions among them that ask the page for anything. */
export function queriesIn(ran: readonly RanFunction[]): string[] {
  return ran.flatMap(({ source }) => (QUERY.test(source) ? [source] : []));
}
