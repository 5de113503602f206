import { useState } from 'preact/hooks';
import type { Item } from '../utils/model/report';
import { ItemRow } from './ItemRow';
import type { Show } from './ShowButton';
import { useWords } from './words';

/** Rows drawn at first and with each further click: a page can ask thousands of items, and a popup must open at once. */
const ROWS_AT_A_TIME = 100;

/** Every item that the page asks, in its order; long lists are drawn piece by piece, never cut silently. */
export function ItemList({ items, onShow }: { items: readonly Item[]; onShow?: Show | undefined }) {
  const { labels } = useWords();
  const [shown, setShown] = useState(ROWS_AT_A_TIME);
  const hidden = items.length - shown;
  return (
    <section aria-labelledby="items">
      <h2 id="items">{labels.item.heading}</h2>
      {items.length === 0 && <p>{labels.item.none}</p>}
      <ul class="plain items">
        {items.slice(0, shown).map((item) => (
          <ItemRow key={item.id} item={item} onShow={onShow} />
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" onClick={() => setShown(shown + ROWS_AT_A_TIME)}>
          {labels.item.more(Math.min(hidden, ROWS_AT_A_TIME))}
        </button>
      )}
    </section>
  );
}
