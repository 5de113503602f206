import { useState } from 'preact/hooks';
import { saveReport } from '../../components/save-report';
import { StateNote } from '../../components/StateNote';
import { useWatching, type WatchingAccess } from '../../components/use-watching';
import { Spoken, useWords } from '../../components/words';
import { showOnPage } from '../../utils/browser/tabs';
import { requestWatching, stopWatching, watchedPatterns } from '../../utils/browser/watching';
import { Frame } from './Frame';
import { openReport } from './open-pages';
import { PopupReport } from './PopupReport';
import { ShopButton } from './ShopButton';
import { Unread } from './states';
import { useTab } from './use-tab';

const ACCESS: WatchingAccess = { list: watchedPatterns, request: requestWatching, stop: stopWatching };

/** The popup over one tab: its report, or its state with one action, and the switch for watching this shop. */
export function PopupTab({ tabId, paused }: { tabId: number; paused: boolean }) {
  const { labels, language } = useWords();
  const { state, readNow, lookAgain } = useTab(tabId);
  const watching = useWatching(ACCESS);
  const [notice, setNotice] = useState('');

  const sayWhetherFound = (found: boolean) => setNotice(found ? '' : labels.notice.gone);
  const show = (path: string[]) =>
    void showOnPage(tabId, path)
      .catch(() => false)
      .then(sayWhetherFound);
  // Asking the browser is the first thing the click does: it is refused after any wait.
  const watch = (pattern: string) =>
    void watching.watch(pattern).then((granted) => (granted ? readNow() : setNotice(labels.notice.notWatched)));
  const stop = (pattern: string) => void watching.stop([pattern]);
  const shopUrl = paused || state?.state === 'cannot-read' ? undefined : state?.url;

  return (
    <Frame
      paused={paused}
      notice={notice}
      beside={<ShopButton url={shopUrl} watched={watching.patterns} onWatch={watch} onStop={stop} />}
    >
      {!state && <StateNote state="waiting" sentence={labels.state.waiting} />}
      {state && state.state !== 'read' && <Unread state={state.state} readNow={readNow} lookAgain={lookAgain} />}
      {state?.state === 'read' && (
        <Spoken language={language} pageLanguage={state.report.page.language}>
          <PopupReport
            report={state.report}
            onShow={show}
            onExport={(format) => setNotice(labels.notice.saved(saveReport(state.report, format)))}
            onFullReport={() => void openReport(tabId)}
          />
        </Spoken>
      )}
    </Frame>
  );
}
