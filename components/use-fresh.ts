import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

/** Calls back when what was loaded may have changed; returns how to stop. */
export type Subscribe = (changed: () => void) => () => void;

/** A value that is loaded, kept fresh, and may be replaced by a newer one at hand. */
export interface Fresh<T> {
  /** `undefined` until it was loaded once. */
  value: T | undefined;
  replace: (value: T) => void;
  reload: () => void;
}

/**
 * Loads a value and loads it again whenever `subscribe` calls back. Answers that were overtaken by a later load or by
 * `replace` are dropped. Both functions must keep their identity between renders. `load` should not reject.
 */
export function useFresh<T>(load: () => Promise<T>, subscribe: Subscribe): Fresh<T> {
  const [value, setValue] = useState<T>();
  const turn = useRef(0);
  const replace = useCallback((next: T) => {
    turn.current += 1;
    setValue(() => next);
  }, []);
  const reload = useCallback(() => {
    const mine = ++turn.current;
    void load().then((next) => {
      if (mine === turn.current) setValue(() => next);
    });
  }, [load]);
  useEffect(() => {
    reload();
    return subscribe(reload);
  }, [reload, subscribe]);
  return { value, replace, reload };
}

/** Calls back when any of several sources does. */
export function anyOf(...sources: readonly Subscribe[]): Subscribe {
  return (changed) => {
    const stops = sources.map((subscribe) => subscribe(changed));
    return () => {
      for (const stop of stops) stop();
    };
  };
}
