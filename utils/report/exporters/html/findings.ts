import type { Item, Report, ReportFinding } from '../../../model/report';
import type { Words } from '../../words/labels';
import { itemName } from '../../words/names';
import { evidenceLists } from './evidence';
import { code, fromPage, html, type Markup } from './markup';

type Citation = ReportFinding['provisions'][number];

function steps(finding: ReportFinding, { labels }: Words): Markup {
  const lines = finding.steps.map(
    (step) => html`<li>${step.question} <b>${labels.outcome[step.outcome]}${labels.stop}</b> ${step.because}</li>`,
  );
  return html`<h4>${labels.finding.steps}</h4>
    <ol>
      ${lines}
    </ol>`;
}

function citation(one: Citation, { labels }: Words): Markup {
  const mark = !one.verified && html`<strong class="not-verified">${labels.finding.notVerified}</strong> `;
  const checked =
    one.verification !== 'verified' &&
    html` <small>${labels.finding.checked}${labels.colon}<span lang="en">${one.verification}</span></small>`;
  return html`<li>${mark}<cite>${one.instrument} ${one.article}</cite>${labels.colon}${one.paraphrase}${checked}</li>`;
}

/** Provisions of a finding: the verified ones as they are, the others apart, marked, and with what was checked. */
function provisions(finding: ReportFinding, words: Words): Markup {
  if (finding.provisions.length === 0) return html``;
  const verified = finding.provisions.filter((one) => one.verified).map((one) => citation(one, words));
  const others = finding.provisions.filter((one) => !one.verified).map((one) => citation(one, words));
  return html`<h4>${words.labels.finding.provisions}</h4>
    ${
      verified.length > 0 &&
      html`<ul>
        ${verified}
      </ul>`
    }
    ${
      others.length > 0 &&
      html`<p class="quiet">${words.labels.finding.notVerifiedNote}</p>
        <ul class="unverified">
          ${others}
        </ul>`
    }`;
}

/** Where a control is: its accessible name, its role, and the selectors that lead to it. */
function place(item: Item, words: Words): Markup {
  const { path, role } = item.element;
  const { labels, language } = words;
  return html`<p>
    ${fromPage(itemName(item, language), words)}<span class="quiet"
      >${labels.aside(labels.item.role + labels.colon + role)}</span
    ><br />
    ${code(path.join(' → '))}
  </p>`;
}

function details(finding: ReportFinding, items: readonly Item[], words: Words): Markup {
  const { labels } = words;
  const doubts = finding.mayBeWrong.map((doubt) => html`<li>${doubt}</li>`);
  return html`<details>
    <summary>${labels.finding.details}</summary>
    ${steps(finding, words)}
    <h4>${labels.finding.evidence}</h4>
    ${evidenceLists(finding.evidence, words)} ${provisions(finding, words)}
    ${
      doubts.length > 0 &&
      html`<h4>${labels.finding.mayBeWrong}</h4>
        <ul>
          ${doubts}
        </ul>`
    }
    ${
      items.length > 0 &&
      html`<h4>${labels.finding.where}</h4>
        ${items.map((item) => place(item, words))}`
    }
    <p class="quiet">
      ${labels.confidence(finding.confidence)} · ${labels.finding.rule} ${finding.rule} ${finding.ruleVersion}
    </p>
  </details>`;
}

function card(finding: ReportFinding, items: readonly Item[], words: Words): Markup {
  const { labels } = words;
  return html`<article class="finding ${finding.severity}" id="finding-${finding.id}">
    <p class="tag ${finding.severity}">${labels.severity[finding.severity]}</p>
    <h3>${finding.sentence}</h3>
    <p><b>${labels.finding.action}${labels.colon}</b>${finding.action}</p>
    ${details(finding, items, words)}
  </article> `;
}

/** All findings, each with its sentence and action in the open and the rest folded. */
export function findingsSection(report: Report, words: Words): Markup {
  const items = new Map(report.items.map((item) => [item.id, item]));
  const cards = report.findings.map((finding) => {
    const concerned = finding.items.flatMap((id) => items.get(id) ?? []);
    return card(finding, concerned, words);
  });
  const { heading, none } = words.labels.finding;
  return html`<section>
    <h2>${heading}</h2>
    ${cards.length > 0 ? cards : html`<p>${none}</p>`}
  </section>`;
}
