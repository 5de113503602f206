import type { Report } from '../utils/model/report';
import { FindingCard } from './FindingCard';
import type { Show } from './ShowButton';
import { useWords } from './words';

/** All findings in the order of the report, or a sentence that says there are none and what that does not mean. */
export function FindingsList({ report, onShow }: { report: Report; onShow?: Show | undefined }) {
  const { labels } = useWords();
  const items = new Map(report.items.map((item) => [item.id, item]));
  return (
    <section aria-labelledby="findings">
      <h2 id="findings">{labels.finding.heading}</h2>
      {report.findings.length === 0 && <p>{labels.finding.none}</p>}
      <ul class="plain" data-testid="findings-list">
        {report.findings.map((finding) => (
          <FindingCard
            key={finding.id}
            finding={finding}
            items={finding.items.flatMap((id) => items.get(id) ?? [])}
            onShow={onShow}
          />
        ))}
      </ul>
    </section>
  );
}
