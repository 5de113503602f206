import type { Report } from '../utils/model/report';
import { purposeName } from '../utils/report/words/names';
import { EvidenceList } from './EvidenceList';
import { FromPage } from './FromPage';
import { ShowButton, type Show } from './ShowButton';
import { useWords } from './words';

type Consent = Report['consents'][number];

function ConsentRow({ consent, onShow }: { consent: Consent; onShow?: Show | undefined }) {
  const words = useWords();
  const { consent: labels, item } = words.labels;
  const name = consent.element.name || item.unnamed;
  const purposes = consent.purposes.map((purpose) => purposeName(purpose, words)).join(words.labels.comma);
  return (
    <li class="item">
      <p class="item-name">
        <FromPage text={name} />
      </p>
      <p class="need">
        <b>{consent.checkedAtLoad ? labels.tickedAtLoad : labels.notTickedAtLoad}</b>
        {consent.locked && <> · {labels.locked}</>}
        {purposes && (
          <>
            {' · '}
            {labels.purposes + words.labels.colon + purposes}
          </>
        )}
      </p>
      <div class="row-foot">
        <details>
          <summary>{item.details}</summary>
          <EvidenceList evidence={consent.evidence} />
        </details>
        {onShow && <ShowButton element={consent.element} name={name} onShow={onShow} />}
      </div>
    </li>
  );
}

/** The boxes that ask for agreement, and how the page was sent with them. */
export function ConsentList({ consents, onShow }: { consents: readonly Consent[]; onShow?: Show | undefined }) {
  const { labels } = useWords();
  return (
    <section aria-labelledby="consents">
      <h2 id="consents">{labels.consent.heading}</h2>
      {consents.length === 0 && <p>{labels.consent.none}</p>}
      <ul class="plain items">
        {consents.map((consent) => (
          <ConsentRow key={consent.id} consent={consent} onShow={onShow} />
        ))}
      </ul>
    </section>
  );
}
