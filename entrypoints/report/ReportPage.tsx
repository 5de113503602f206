import { useCallback, useMemo } from 'preact/hooks';
import { Masthead } from '../../components/Masthead';
import { StateNote } from '../../components/StateNote';
import { useDocumentLanguage } from '../../components/use-document-language';
import { anyOf, useFresh, type Subscribe } from '../../components/use-fresh';
import { Spoken, useWords } from '../../components/words';
import { languageOf, onSettingsChanged, readSettings } from '../../utils/browser/settings';
import { askTabState, onTabStateChanged } from '../../utils/browser/tabs';
import type { TabState } from '../../utils/model/tab-state';
import { labelsFor } from '../../utils/report/words/labels';
import { FullReport } from './FullReport';

const GONE: TabState = { state: 'failed' };

/** The state of the tab that the report is about; a tab that is not there, or does not answer, has no report. */
function useReportedTab(tabId: number | undefined): TabState | undefined {
  const load = useCallback(async () => {
    if (tabId === undefined) return GONE;
    return (await askTabState(tabId).catch(() => GONE)) ?? GONE;
  }, [tabId]);
  const subscribe: Subscribe = useMemo(
    () => anyOf((changed) => onTabStateChanged((changedId) => changedId === tabId && changed()), onSettingsChanged),
    [tabId],
  );
  return useFresh(load, subscribe).value;
}

function Unreported({ state }: { state: TabState | undefined }) {
  const { labels } = useWords();
  const known = state?.state === 'off' || state?.state === 'reading' || state?.state === 'nothing-asked';
  const sentence = known ? labels.state[state.state] : state ? labels.state.gone : labels.state.waiting;
  return (
    <main class="page">
      <h1>{labels.action.fullReport}</h1>
      <StateNote state={state?.state ?? 'waiting'} sentence={sentence} />
    </main>
  );
}

/** The full report of one tab, in the person's language. */
export function ReportPage({ tabId }: { tabId: number | undefined }) {
  const { value: settings } = useFresh(readSettings, onSettingsChanged);
  const state = useReportedTab(tabId);
  const language = settings ? languageOf(settings) : 'en';
  const { name } = labelsFor(language);
  // The shop's name stays out of the title, and so out of the browser's history.
  useDocumentLanguage(language, name);
  if (!settings) return null;
  return (
    <Spoken language={language} pageLanguage={state?.state === 'read' ? state.report.page.language : null}>
      <Masthead />
      {state?.state === 'read' && tabId !== undefined ? (
        <FullReport report={state.report} tabId={tabId} />
      ) : (
        <Unreported state={state} />
      )}
    </Spoken>
  );
}
