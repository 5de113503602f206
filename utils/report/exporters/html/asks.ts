import type { Report } from '../../../model/report';
import type { Words } from '../../words/labels';
import { categoryName, purposeName } from '../../words/names';
import { evidenceLists } from './evidence';
import { code, fromPage, html, type Markup } from './markup';

type Consent = Report['consents'][number];

function consent(one: Consent, words: Words): Markup {
  const { consent: labels } = words.labels;
  const purposes = one.purposes.map((purpose) => purposeName(purpose, words)).join(words.labels.comma);
  return html`<li>
    ${fromPage(one.element.name || labels.heading, words)}
    <p class="quiet">
      ${one.checkedAtLoad ? labels.tickedAtLoad : labels.notTickedAtLoad}${one.locked && html` · ${labels.locked}`}
      ${purposes && html` · ${labels.purposes}${words.labels.colon}${purposes}`}
    </p>
    <details>
      <summary>${words.labels.item.details}</summary>
      ${evidenceLists(one.evidence, words)}
      <p class="quiet">${code(one.element.path.join(' → '))}</p>
    </details>
  </li>`;
}

/** The boxes that ask for agreement. */
export function consentsSection(report: Report, words: Words): Markup {
  const { heading, none } = words.labels.consent;
  const lines = report.consents.map((one) => consent(one, words));
  return html`<section>
    <h2>${heading}</h2>
    ${
      lines.length > 0
        ? html`<ul>
            ${lines}
          </ul>`
        : html`<p>${none}</p>`
    }
  </section>`;
}

/** Permission prompts, when there were any; that they are not looked for is said under what was read. */
export function promptsSection(report: Report, { labels, language }: Words): Markup {
  if (report.prompts.length === 0) return html``;
  const lines = report.prompts.map((one) => {
    const call = [one.api, labels.prompt.gesture[one.gesture], labels.prompt.times(one.count), one.at];
    return html`<li>
      ${one.category ? categoryName(one.category, language) : one.api}<span class="quiet"
        >${labels.aside(call.join(labels.comma))}</span
      >
      ${code(one.frame)}
    </li>`;
  });
  return html`<section>
    <h2>${labels.prompt.heading}</h2>
    <ul>
      ${lines}
    </ul>
  </section>`;
}

/** Logins of other companies, when there were any. */
export function loginsSection(report: Report, words: Words): Markup {
  const { labels, language } = words;
  if (report.logins.length === 0) return html``;
  const lines = report.logins.map((one) => {
    const passed = one.categories.map((id) => categoryName(id, language)).join(labels.comma);
    return html`<li>
      ${fromPage(one.element.name || one.provider, words)} (${one.provider})
      ${passed && html`<p class="quiet">${labels.login.passesOn}${labels.colon}${passed}</p>`}
    </li>`;
  });
  return html`<section>
    <h2>${labels.login.heading}</h2>
    <ul>
      ${lines}
    </ul>
  </section>`;
}
