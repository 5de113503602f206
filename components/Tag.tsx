import type { Item, ReportFinding } from '../utils/model/report';
import { useWords } from './words';

/** Whether an item is mandatory, as a word in a frame: told apart by text and by border, never by colour alone. */
export function RequirementTag({ requirement }: { requirement: Item['requirement'] }) {
  const { labels } = useWords();
  return (
    <span class={`tag ${requirement}`} title={labels.requirementMeaning[requirement]}>
      {labels.requirement[requirement]}
    </span>
  );
}

/** How much a finding weighs, as words. */
export function SeverityTag({ severity }: { severity: ReportFinding['severity'] }) {
  const { labels } = useWords();
  return <span class={`tag ${severity}`}>{labels.severity[severity]}</span>;
}
