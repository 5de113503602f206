import type { ComponentChildren } from 'preact';
import { useWords } from './words';

/** One of several ways to use Overask: name, note, a mark on the one that holds now, and a button where it needs one. */
export function ChoiceCard(props: { name: string; note: string; current: boolean; children?: ComponentChildren }) {
  const { labels } = useWords();
  return (
    <li class={props.current ? 'card choice current' : 'card choice'}>
      <div class="spread">
        <h3>{props.name}</h3>
        {props.current && <span class="tag optional">✓ {labels.watch.current}</span>}
      </div>
      <p>{props.note}</p>
      {props.children}
    </li>
  );
}
