import type { ElementReference } from '../utils/model/element';
import { FromPage } from './FromPage';
import { useWords } from './words';

/** Where a control is: accessible name, role, and the selectors that lead to it. */
export function ElementPlace({ element: { name, role, path } }: { element: ElementReference }) {
  const { labels } = useWords();
  return (
    <p class="place">
      {name ? <FromPage text={name} /> : labels.item.unnamed}
      <span class="quiet">{labels.aside(labels.item.role + labels.colon + role)}</span>
      <br />
      <code>
        <bdi>{path.join(' → ')}</bdi>
      </code>
    </p>
  );
}
