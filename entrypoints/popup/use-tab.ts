import { useCallback, useMemo } from 'preact/hooks';
import { anyOf, useFresh } from '../../components/use-fresh';
import { onSettingsChanged } from '../../utils/browser/settings';
import { askTabState, onTabStateChanged, readTabNow } from '../../utils/browser/tabs';
import type { TabState } from '../../utils/model/tab-state';

const FAILED: TabState = { state: 'failed' };

/** No answer, or an error on the way, is a failed reading: a person can try again. */
function orFailed(answer: Promise<TabState | undefined>): Promise<TabState> {
  return answer.then(
    (state) => state ?? FAILED,
    () => FAILED,
  );
}

/** The state of a tab, kept fresh, and the two ways to get a newer one. `undefined` until the background answered. */
export function useTab(tabId: number) {
  const load = useCallback(() => orFailed(askTabState(tabId)), [tabId]);
  const subscribe = useMemo(
    () => anyOf((changed) => onTabStateChanged((changedId) => changedId === tabId && changed()), onSettingsChanged),
    [tabId],
  );
  const { value: state, replace, reload } = useFresh(load, subscribe);
  const url = state?.url;
  const readNow = () => {
    replace({ state: 'reading', ...(url !== undefined && { url }) });
    void orFailed(readTabNow(tabId)).then((next) =>
      replace(next.url === undefined && url !== undefined ? { ...next, url } : next),
    );
  };
  return { state, readNow, lookAgain: reload };
}
