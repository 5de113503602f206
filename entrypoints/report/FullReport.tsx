import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { AboutReport } from '../../components/AboutReport';
import { LoginList, PromptList } from '../../components/AskedByPage';
import { ConsentList } from '../../components/ConsentList';
import { CountSummary } from '../../components/CountSummary';
import { ExportButtons } from '../../components/ExportButtons';
import { FindingsList } from '../../components/FindingsList';
import { FromPage } from '../../components/FromPage';
import { ItemList } from '../../components/ItemList';
import { ReadNote } from '../../components/ReadNote';
import { saveReport } from '../../components/save-report';
import { ServiceNote } from '../../components/ServiceNote';
import { useWords } from '../../components/words';
import type { Report } from '../../utils/model/report';
import { showOnPage } from '../../utils/browser/tabs';

/** Shows an element and brings its tab to the front, so that the person sees it. False when it is no longer there. */
async function showInTab(tabId: number, path: string[]): Promise<boolean> {
  const found = await showOnPage(tabId, path).catch(() => false);
  if (found) await browser.tabs.update(tabId, { active: true });
  return found;
}

/** Everything a report says, at full width. */
export function FullReport({ report, tabId }: { report: Report; tabId: number }) {
  const { labels } = useWords();
  const [notice, setNotice] = useState('');
  const show = (path: string[]) =>
    void showInTab(tabId, path).then((found) => setNotice(found ? '' : labels.notice.gone));
  return (
    <>
      <main class="page">
        <h1>
          <FromPage text={report.page.title || report.page.url} />
        </h1>
        <AboutReport report={report} />
        <CountSummary report={report} />
        <div class="actions">
          <ExportButtons onExport={(format) => setNotice(labels.notice.saved(saveReport(report, format)))} />
        </div>
        <FindingsList report={report} onShow={show} />
        <ItemList items={report.items} onShow={show} />
        <ConsentList consents={report.consents} onShow={show} />
        <PromptList prompts={report.prompts} />
        <LoginList logins={report.logins} />
        <ReadNote read={report.read} />
        <ServiceNote report={report} />
        <footer class="page-end quiet">{labels.notLegalAdvice}</footer>
      </main>
      <p class="notice" role="status">
        {notice}
      </p>
    </>
  );
}
