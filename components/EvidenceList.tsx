import type { Evidence } from '../utils/model/evidence';
import { saidName, sourceName } from '../utils/report/words/names';
import { useWords } from './words';

const KNOWN = ['seen', 'inferred', 'unknown'] as const satisfies readonly Evidence['known'][];

function EvidenceLine({ evidence: { from, text, says } }: { evidence: Evidence }) {
  const words = useWords();
  return (
    <li>
      {sourceName(from, words)}
      {text && (
        <>
          {words.labels.colon}
          <q dir="auto" lang={words.pageLanguage}>
            {text}
          </q>
        </>
      )}
      {says && (
        <span class="quiet">
          {' '}
          → {words.labels.evidence.says} {saidName(says, words)}
        </span>
      )}
    </li>
  );
}

/** Evidence in up to three lists: what was seen, what was inferred, what was looked for and not found. */
export function EvidenceList({ evidence }: { evidence: readonly Evidence[] }) {
  const { labels } = useWords();
  if (evidence.length === 0) return <p class="quiet">{labels.evidence.none}</p>;
  return (
    <>
      {KNOWN.map((known) => {
        const those = evidence.filter((one) => one.known === known);
        if (those.length === 0) return null;
        return (
          <div key={known}>
            <p class={`known ${known}`}>{labels.known[known]}</p>
            <ul>
              {those.map((one, index) => (
                <EvidenceLine key={index} evidence={one} />
              ))}
            </ul>
          </div>
        );
      })}
    </>
  );
}
