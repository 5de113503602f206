import type { Item, Report } from '../../../model/report';
import type { Words } from '../../words/labels';
import { askedFor, functionName, itemName, needName } from '../../words/names';
import { evidenceLists } from './evidence';
import { code, fromPage, html, type Markup } from './markup';

function cell(label: string, content: Markup): Markup {
  return html`<td role="cell" data-label="${label}">${content}</td>`;
}

function why(item: Item, { language }: Words): Markup {
  const use = item.function && html`<span class="quiet block">${functionName(item.function, language)}</span>`;
  return html`${item.reason} ${item.condition && html`<em class="block">${item.condition}</em>`} ${use}`;
}

function evidence(item: Item, words: Words): Markup {
  const { item: labels } = words.labels;
  return html`<details>
    <summary>${labels.details}</summary>
    <h3 class="minor">${labels.kindEvidence}</h3>
    ${evidenceLists(item.evidence, words)}
    <h3 class="minor">${labels.requirementEvidence}</h3>
    ${evidenceLists(item.requirementEvidence, words)}
    <p class="quiet">${words.labels.compelled[item.compelled]} ${words.labels.confidence(item.confidence)}</p>
    <p class="quiet">${labels.path}${words.labels.colon}${code(item.element.path.join(' → '))}</p>
  </details>`;
}

function row(item: Item, words: Words): Markup {
  const { labels, language } = words;
  const requirement = html`<span class="tag ${item.requirement}">${labels.requirement[item.requirement]}</span>`;
  return html`<tr role="row">
    <th role="rowheader" scope="row">
      ${fromPage(itemName(item, language), words)} <span class="quiet">${askedFor(item, words)}</span>
    </th>
    ${cell(labels.item.declared, requirement)}${cell(labels.item.needed, html`${needName(item, words)}`)}
    ${cell(labels.item.why, why(item, words))}${cell(labels.item.evidence, evidence(item, words))}
  </tr> `;
}

/** Every item in one table. Roles are written out because small screens turn its rows into blocks. */
export function itemsSection(report: Report, words: Words): Markup {
  const { item: labels } = words.labels;
  if (report.items.length === 0)
    return html`<section>
      <h2>${labels.heading}</h2>
      <p>${labels.none}</p>
    </section>`;
  const heads = [labels.name, labels.declared, labels.needed, labels.why, labels.evidence];
  return html`<section>
    <h2 id="items">${labels.heading}</h2>
    <table role="table" aria-labelledby="items">
      <thead role="rowgroup">
        <tr role="row">
          ${heads.map((head) => html`<th role="columnheader" scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${report.items.map((item) => row(item, words))}
      </tbody>
    </table>
  </section>`;
}
