import type { Report } from '../utils/model/report';
import { functionName } from '../utils/report/words/names';
import { EvidenceList } from './EvidenceList';
import { useWords } from './words';

/** What the page is for, as understood, and whether it reads as a shop, each with its evidence folded. */
export function ServiceNote({ report: { functions, shop } }: { report: Report }) {
  const { labels, language } = useWords();
  return (
    <section aria-labelledby="service">
      <h2 id="service">{labels.service.heading}</h2>
      {functions.length === 0 && <p>{labels.service.none}</p>}
      <ul class="plain items">
        {functions.map((one) => (
          <li key={one.id} class="item">
            {functionName(one.id, language)} <span class="quiet">{labels.confidence(one.confidence)}</span>
            <details>
              <summary>{labels.item.details}</summary>
              <EvidenceList evidence={one.evidence} />
            </details>
          </li>
        ))}
        <li class="item">
          {labels.shop[shop.is]}
          <details>
            <summary>{labels.item.details}</summary>
            <EvidenceList evidence={shop.evidence} />
          </details>
        </li>
      </ul>
    </section>
  );
}
