import type { Item, ReportFinding } from '../utils/model/report';
import { ElementPlace } from './ElementPlace';
import { EvidenceList } from './EvidenceList';
import { Provisions } from './Provisions';
import { useWords } from './words';

function Steps({ steps }: { steps: ReportFinding['steps'] }) {
  const { labels } = useWords();
  return (
    <>
      <h4>{labels.finding.steps}</h4>
      <ol>
        {steps.map((step) => (
          <li key={step.id}>
            {step.question} <b>{labels.outcome[step.outcome] + labels.stop}</b> {step.because}
          </li>
        ))}
      </ol>
    </>
  );
}

function Doubts({ mayBeWrong }: { mayBeWrong: readonly string[] }) {
  const { labels } = useWords();
  if (mayBeWrong.length === 0) return null;
  return (
    <>
      <h4>{labels.finding.mayBeWrong}</h4>
      <ul>
        {mayBeWrong.map((doubt) => (
          <li key={doubt}>{doubt}</li>
        ))}
      </ul>
    </>
  );
}

/** Everything needed to check a finding: steps, evidence, provisions, doubts, place, rule and confidence. Folded. */
export function FindingDetails({ finding, items }: { finding: ReportFinding; items: readonly Item[] }) {
  const { labels } = useWords();
  return (
    <details>
      <summary>{labels.finding.details}</summary>
      <Steps steps={finding.steps} />
      <h4>{labels.finding.evidence}</h4>
      <EvidenceList evidence={finding.evidence} />
      <Provisions provisions={finding.provisions} />
      <Doubts mayBeWrong={finding.mayBeWrong} />
      {items.length > 0 && <h4>{labels.finding.where}</h4>}
      {items.map((item) => (
        <ElementPlace key={item.id} element={item.element} />
      ))}
      <p class="quiet">
        {labels.confidence(finding.confidence)} · {labels.finding.rule} {finding.rule} {finding.ruleVersion}
      </p>
    </details>
  );
}
