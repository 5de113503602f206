import type { Report } from '../../../model/report';
import type { Words } from '../../words/labels';
import { functionName } from '../../words/names';
import { evidenceLists } from './evidence';
import { code, html, type Markup } from './markup';

/** What was read and what was not: fields, frames, limits, and what this version does not look for. */
export function readSection({ read }: Report, { labels }: Words): Markup {
  const gaps = read.notLookedFor.map((gap) => html`<li>${labels.read.gap[gap]}</li>`);
  return html`<section>
    <h2>${labels.read.heading}</h2>
    <p>${labels.read.fields(read.items, read.of)} ${labels.read.noValues}</p>
    ${read.truncated && html`<p><strong>${labels.read.truncated}</strong></p>`}
    ${read.unreadFrames > 0 && html`<p>${labels.read.unreadFrames(read.unreadFrames)}</p>`}
    ${
      gaps.length > 0 &&
      html`<p>${labels.read.notLookedFor}</p>
        <ul>
          ${gaps}
        </ul>`
    }
  </section>`;
}

/** What the page is for, as understood, and whether it reads as a shop. */
export function serviceSection({ shop, functions }: Report, words: Words): Markup {
  const { labels, language } = words;
  const lines = functions.map(
    (one) =>
      html`<li>
        ${functionName(one.id, language)}<span class="quiet">${labels.aside(labels.confidence(one.confidence))}</span>
        <details>
          <summary>${labels.item.details}</summary>
          ${evidenceLists(one.evidence, words)}
        </details>
      </li>`,
  );
  return html`<section>
    <h2>${labels.service.heading}</h2>
    ${
      lines.length > 0
        ? html`<ul>
            ${lines}
          </ul>`
        : html`<p>${labels.service.none}</p>`
    }
    <p>${labels.shop[shop.is]}</p>
    <details>
      <summary>${labels.item.details}</summary>
      ${evidenceLists(shop.evidence, words)}
    </details>
  </section>`;
}

/** Whole seconds of an ISO 8601 time in UTC, readable and unambiguous; the text as it is when it is no such time. */
export function readableTime(capturedAt: string): string {
  const parts = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2})(?:\.\d+)?Z$/.exec(capturedAt);
  return parts ? `${parts[1]} ${parts[2]} UTC` : capturedAt;
}

/** Page, time, tool and rules version, and the jurisdiction with how it was chosen. */
export function aboutSection({ page, tool, jurisdiction }: Report, { labels }: Words): Markup {
  const facts: [string, Markup][] = [
    [labels.about.page, code(page.url)],
    [labels.about.time, html`${readableTime(page.capturedAt)}`],
    [labels.about.tool, html`${tool.name} ${tool.version} · ${labels.about.rules(tool.rulesVersion)}`],
    [
      labels.about.jurisdiction,
      html`${labels.jurisdiction[jurisdiction.id]}${labels.aside(labels.jurisdictionFrom[jurisdiction.from])}`,
    ],
  ];
  return html`<dl>
    ${facts.map(
      ([name, value]) =>
        html`<dt>${name}</dt>
          <dd>${value}</dd>`,
    )}
  </dl>`;
}
