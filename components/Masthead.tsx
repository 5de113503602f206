import type { ComponentChildren } from 'preact';
import { useWords } from './words';

/** Name of the tool at the head of a page, with what belongs beside it. */
export function Masthead({ children }: { children?: ComponentChildren }) {
  const { labels } = useWords();
  return (
    <header class="masthead">
      <span class="brand">
        <span class="seal" lang="zh-CN" aria-hidden="true">
          过
        </span>
        {labels.name}
      </span>
      {children}
    </header>
  );
}
