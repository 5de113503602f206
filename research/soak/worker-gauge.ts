import type { CDPSession } from 'playwright-core';
import type { browser } from 'wxt/browser';
import type { ExtensionSession } from '../extension/launch-granted';

/** What the extension's service worker holds. */
export interface WorkerFigures {
  /** Bytes of its JavaScript heap after a collection of garbage. */
  heap: number;
  /** Bytes kept in `storage.session`. */
  stored: number;
}

/** Commands that the worker has not answered within this time, in milliseconds, are an error. */
const ANSWER_TIMEOUT_MS = 20_000;

/** Reads the figures of the service worker again and again. */
export class WorkerGauge {
  private readonly extension: ExtensionSession;
  private readonly browserSession: CDPSession;
  private readonly sessionId: string;
  private commands = 0;

  private constructor(extension: ExtensionSession, browserSession: CDPSession, sessionId: string) {
    this.extension = extension;
    this.browserSession = browserSession;
    this.sessionId = sessionId;
  }

  /** Starts reading the worker, which the browser keeps alive from then on. @throws when there is none. */
  static async of(extension: ExtensionSession): Promise<WorkerGauge> {
    const session = await extension.context.browser()?.newBrowserCDPSession();
    if (!session) throw new Error('the browser cannot be asked for its workers');
    const { targetInfos } = await session.send('Target.getTargets');
    const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url === extension.worker.url());
    if (!worker) throw new Error('the extension has no service worker');
    const { sessionId } = await session.send('Target.attachToTarget', { targetId: worker.targetId, flatten: false });
    return new WorkerGauge(extension, session, sessionId);
  }

  /** The figures of this moment. @throws when the worker does not answer. */
  async read(): Promise<WorkerFigures> {
    for (let round = 0; round < 2; round += 1) await this.ask('HeapProfiler.collectGarbage');
    const { usedSize } = (await this.ask('Runtime.getHeapUsage')) as { usedSize: number };
    const stored = await this.extension.worker.evaluate(() =>
      (globalThis as unknown as { chrome: typeof browser }).chrome.storage.session.getBytesInUse(null),
    );
    return { heap: usedSize, stored };
  }

  private async ask(method: string): Promise<unknown> {
    this.commands += 1;
    const id = this.commands;
    const answered = new Promise<unknown>((resolve, reject) => {
      const timer = setTimeout(
        () => reject(new Error(`the service worker did not answer ${method}`)),
        ANSWER_TIMEOUT_MS,
      );
      const listen = ({ sessionId, message }: { sessionId: string; message: string }) => {
        const answer = JSON.parse(message) as { id?: number; result?: unknown };
        if (sessionId !== this.sessionId || answer.id !== id) return;
        clearTimeout(timer);
        this.browserSession.off('Target.receivedMessageFromTarget', listen);
        resolve(answer.result);
      };
      this.browserSession.on('Target.receivedMessageFromTarget', listen);
    });
    await this.browserSession.send('Target.sendMessageToTarget', {
      sessionId: this.sessionId,
      message: JSON.stringify({ id, method }),
    });
    return await answered;
  }
}
