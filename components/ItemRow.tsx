import type { Item } from '../utils/model/report';
import { askedFor, itemName, needName } from '../utils/report/words/names';
import { FromPage } from './FromPage';
import { ItemEvidence } from './ItemEvidence';
import { ShowButton, type Show } from './ShowButton';
import { RequirementTag } from './Tag';
import { useWords } from './words';

/** One item: the page's name for it, whether it must be filled in, whether it is needed and why; evidence folded. */
export function ItemRow({ item, onShow }: { item: Item; onShow?: Show | undefined }) {
  const words = useWords();
  const name = itemName(item, words.language);
  return (
    <li class="item" data-testid="item-row" data-item-id={item.id}>
      <div class="spread">
        <p class="item-name">
          <FromPage text={name} />
        </p>
        <RequirementTag requirement={item.requirement} />
      </div>
      <p class="quiet">{askedFor(item, words)}</p>
      <p class="need">
        <b>{needName(item, words)}</b>
        {item.reason && <> · {item.reason}</>}
        {item.condition && <em class="condition">{item.condition}</em>}
      </p>
      <div class="row-foot">
        <ItemEvidence item={item} />
        {onShow && <ShowButton element={item.element} name={name} onShow={onShow} />}
      </div>
    </li>
  );
}
