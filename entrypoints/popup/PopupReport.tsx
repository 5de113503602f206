import { ConsentList } from '../../components/ConsentList';
import { CountSummary } from '../../components/CountSummary';
import { ExportButtons } from '../../components/ExportButtons';
import { FindingsList } from '../../components/FindingsList';
import { ItemList } from '../../components/ItemList';
import { LoginList, PromptList } from '../../components/AskedByPage';
import { ReadNote } from '../../components/ReadNote';
import type { SaveFormat } from '../../components/save-report';
import type { Show } from '../../components/ShowButton';
import { useWords } from '../../components/words';
import type { Report } from '../../utils/model/report';

/** The report in a popup: summary and exports, findings, then every item, then what was not read. */
export function PopupReport(props: {
  report: Report;
  onShow: Show;
  onExport: (format: SaveFormat) => void;
  onFullReport: () => void;
}) {
  const { labels } = useWords();
  const { report, onShow } = props;
  return (
    <>
      <CountSummary report={report} />
      <div class="actions compact">
        <button type="button" class="main" data-testid="full-report" onClick={props.onFullReport}>
          {labels.action.fullReport}
        </button>
        <ExportButtons onExport={props.onExport} />
      </div>
      <FindingsList report={report} onShow={onShow} />
      <ItemList items={report.items} onShow={onShow} />
      {report.consents.length > 0 && <ConsentList consents={report.consents} onShow={onShow} />}
      <PromptList prompts={report.prompts} />
      <LoginList logins={report.logins} />
      <ReadNote read={report.read} />
    </>
  );
}
