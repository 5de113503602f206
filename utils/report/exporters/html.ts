import type { Report } from '../../model/report';
import { countByRequirement, REQUIREMENTS } from '../counts';
import { wordsFor, type Words } from '../words/labels';
import { consentsSection, loginsSection, promptsSection } from './html/asks';
import { findingsSection } from './html/findings';
import { itemsSection } from './html/items';
import { fromPage, html, type Markup } from './html/markup';
import { aboutSection, readSection, serviceSection } from './html/reading';
import { STYLE } from './html/style';

/** Nothing is loaded and nothing runs, also when the file is opened from a disk. The style is written in the file. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

function summary(report: Report, { labels }: Words): Markup {
  const counts = countByRequirement(report.items);
  const parts = REQUIREMENTS.filter((one) => counts[one] > 0).map((one) => labels.item.countOf[one](counts[one]));
  const all = [labels.item.counts(report.items.length), ...parts].join(' · ');
  return html`<p class="summary">
    <b>${labels.finding.headline(report.findings.length)}</b><br />
    <span class="quiet">${all} · ${labels.read.short(report.read.items, report.read.of)}</span>
  </p>`;
}

function body(report: Report, words: Words): Markup {
  return html`<header>
      <p class="quiet">${words.labels.name}</p>
      <h1>${fromPage(report.page.title || report.page.url, words)}</h1>
      ${aboutSection(report, words)} ${summary(report, words)}
    </header>
    <main>
      ${findingsSection(report, words)} ${itemsSection(report, words)} ${consentsSection(report, words)}
      ${promptsSection(report, words)} ${loginsSection(report, words)} ${readSection(report, words)}
      ${serviceSection(report, words)}
    </main>
    <footer><p class="quiet">${words.labels.notLegalAdvice}</p></footer>`;
}

/** The report as one self-contained HTML file in the report's language, findings first. Every text of the page is escaped. */
export function reportAsHtml(report: Report): string {
  const words = wordsFor(report.language, report.page.language);
  const style: Markup = { markup: STYLE };
  return html`<!doctype html>
    <html lang="${report.language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>${words.labels.name}${words.labels.colon}${report.page.title || report.page.url}</title>
        <style>
          ${style}
        </style>
      </head>
      <body>
        ${body(report, words)}
      </body>
    </html> `.markup;
}
