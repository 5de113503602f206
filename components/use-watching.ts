import { useCallback } from 'preact/hooks';
import { useFresh } from './use-fresh';

/** The three ways to the browser's permissions; entrypoints hand them in, so that views need no extension API. */
export interface WatchingAccess {
  list: () => Promise<string[]>;
  request: (pattern: string) => Promise<boolean>;
  stop: (pattern: string) => Promise<boolean>;
}

/** What is watched, and how to change it. */
export interface Watching {
  /** Match patterns; `undefined` until known. */
  patterns: string[] | undefined;
  /** Asks the browser at once, so that it counts as the person's click. True when granted. */
  watch: (pattern: string) => Promise<boolean>;
  stop: (patterns: readonly string[]) => Promise<void>;
}

/** Permissions can also be taken back in the browser's own pages: coming back to this one looks again. */
function onReturn(changed: () => void): () => void {
  window.addEventListener('focus', changed);
  return () => window.removeEventListener('focus', changed);
}

/** Keeps the list of watched patterns fresh and changes it. `access` must keep its identity between renders. */
export function useWatching(access: WatchingAccess): Watching {
  const { value, reload } = useFresh(access.list, onReturn);
  const watch = useCallback(
    async (pattern: string) => {
      const granted = await access.request(pattern).catch(() => false);
      reload();
      return granted;
    },
    [access, reload],
  );
  const stop = useCallback(
    async (patterns: readonly string[]) => {
      for (const pattern of patterns) await access.stop(pattern).catch(() => false);
      reload();
    },
    [access, reload],
  );
  return { patterns: value, watch, stop };
}
