import type { Report } from '../utils/model/report';
import { countByRequirement, REQUIREMENTS } from '../utils/report/counts';
import { useWords } from './words';

/** The report in two lines: how many findings, then how many items of each requirement and how much was read. */
export function CountSummary({ report }: { report: Report }) {
  const { labels } = useWords();
  const counts = countByRequirement(report.items);
  const parts = REQUIREMENTS.filter((one) => counts[one] > 0).map((one) => labels.item.countOf[one](counts[one]));
  return (
    <div class="summary" data-testid="count-summary">
      <p class="headline">{labels.finding.headline(report.findings.length)}</p>
      <p class="quiet">
        {[labels.item.counts(report.items.length), ...parts].join(' · ')}
        {' · '}
        {labels.read.short(report.read.items, report.read.of)}
      </p>
    </div>
  );
}
