import type { Evidence } from '../../../model/evidence';
import type { Words } from '../../words/labels';
import { saidName, sourceName } from '../../words/names';
import { html, pageLang, type Markup } from './markup';

const KNOWN = ['seen', 'inferred', 'unknown'] as const satisfies readonly Evidence['known'][];

function line({ from, text, says }: Evidence, words: Words): Markup {
  const said = says && html` <span class="says">→ ${words.labels.evidence.says} ${saidName(says, words)}</span>`;
  return html`<li>
    ${sourceName(from, words)}${text && html`${words.labels.colon}<q dir="auto" ${pageLang(words)}>${text}</q>`}${said}
  </li>`;
}

/** Evidence as lists, what was seen, what was inferred and what was not found each under its own name. */
export function evidenceLists(evidence: readonly Evidence[], words: Words): Markup {
  if (evidence.length === 0) return html`<p class="quiet">${words.labels.evidence.none}</p>`;
  const lists = KNOWN.map((known) => {
    const lines = evidence.filter((one) => one.known === known).map((one) => line(one, words));
    if (lines.length === 0) return html``;
    return html`<p class="known known-${known}">${words.labels.known[known]}</p>
      <ul>
        ${lines}
      </ul>`;
  });
  return html`${lists}`;
}
