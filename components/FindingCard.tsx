import type { Item, ReportFinding } from '../utils/model/report';
import { itemName } from '../utils/report/words/names';
import { FindingDetails } from './FindingDetails';
import { ShowButton, type Show } from './ShowButton';
import { SeverityTag } from './Tag';
import { useWords } from './words';

/** One finding: its sentence and what the person can do in the open, everything else folded. */
export function FindingCard(props: { finding: ReportFinding; items: readonly Item[]; onShow?: Show | undefined }) {
  const { finding, items, onShow } = props;
  const { labels, language } = useWords();
  return (
    <li class={`card finding ${finding.severity}`} data-testid="finding" data-finding-id={finding.id}>
      <div class="spread">
        <SeverityTag severity={finding.severity} />
        {onShow &&
          items.map((item) => (
            <ShowButton key={item.id} element={item.element} name={itemName(item, language)} onShow={onShow} />
          ))}
      </div>
      <h3>{finding.sentence}</h3>
      <p>
        <b>{labels.finding.action + labels.colon}</b>
        {finding.action}
      </p>
      <FindingDetails finding={finding} items={items} />
    </li>
  );
}
