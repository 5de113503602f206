import type { ElementReference } from '../utils/model/element';
import { useWords } from './words';

/** Shows an element on the page, given the path to it. */
export type Show = (path: string[]) => void;

/** A button that shows one control on the page. Its name tells a screen reader which control; sighted people see the row. */
export function ShowButton({ element, name, onShow }: { element: ElementReference; name: string; onShow: Show }) {
  const { labels, pageLanguage } = useWords();
  return (
    <button type="button" class="small" data-testid="show-on-page" onClick={() => onShow(element.path)}>
      {labels.action.showOnPage}
      <span class="for-ears">
        {labels.colon}
        <span lang={pageLanguage}>{name}</span>
      </span>
    </button>
  );
}
