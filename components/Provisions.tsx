import type { ReportFinding } from '../utils/model/report';
import { useWords } from './words';

type Citation = ReportFinding['provisions'][number];

function CitationLine({ citation }: { citation: Citation }) {
  const { labels } = useWords();
  return (
    <li>
      {!citation.verified && <strong class="not-verified">{labels.finding.notVerified}</strong>}{' '}
      <cite>
        {citation.instrument} {citation.article}
      </cite>
      {labels.colon}
      {citation.paraphrase}
      {citation.verification !== 'verified' && (
        <span class="quiet">
          {' '}
          {labels.finding.checked}
          {labels.colon}
          <span lang="en">{citation.verification}</span>
        </span>
      )}
    </li>
  );
}

/** Provisions of a finding: those that were verified first, the others apart and marked. */
export function Provisions({ provisions }: { provisions: readonly Citation[] }) {
  const { labels } = useWords();
  const verified = provisions.filter((one) => one.verified);
  const others = provisions.filter((one) => !one.verified);
  if (provisions.length === 0) return null;
  return (
    <>
      <h4>{labels.finding.provisions}</h4>
      {verified.length > 0 && (
        <ul>
          {verified.map((one) => (
            <CitationLine key={one.id} citation={one} />
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <>
          <p class="quiet">{labels.finding.notVerifiedNote}</p>
          <ul>
            {others.map((one) => (
              <CitationLine key={one.id} citation={one} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}
