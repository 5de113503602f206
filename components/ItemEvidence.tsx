import type { Item } from '../utils/model/report';
import { ElementPlace } from './ElementPlace';
import { EvidenceList } from './EvidenceList';
import { useWords } from './words';

/** Why an item counts as what it is, and as mandatory or not. Folded. */
export function ItemEvidence({ item }: { item: Item }) {
  const { labels } = useWords();
  return (
    <details>
      <summary>{labels.item.details}</summary>
      <h3 class="minor">{labels.item.kindEvidence}</h3>
      <EvidenceList evidence={item.evidence} />
      <h3 class="minor">{labels.item.requirementEvidence}</h3>
      <EvidenceList evidence={item.requirementEvidence} />
      <p class="quiet">
        {labels.compelled[item.compelled]} {labels.confidence(item.confidence)}
      </p>
      <ElementPlace element={item.element} />
    </details>
  );
}
