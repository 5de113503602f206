import type { Reading } from '../model/data-request';
import type { Judgment } from '../model/finding';
import type { Observation } from '../model/observation';
import { REPORT_SCHEMA_VERSION, type JurisdictionId, type Language, type Report } from '../model/report';
import { findingsInWords } from './findings';
import { consentsOf, itemsOf } from './items';
import { reportableUrl } from '../model/reportable-url';

/** What a report needs beyond the page: whose law, in which language, made by what. */
export interface ReportContext {
  jurisdiction: { id: JurisdictionId; from: 'person' | 'default' };
  language: Language;
  toolVersion: string;
  rulesVersion: string;
}

/** Parts that this version does not look for; named in each report so that an empty list is not misread. */
const NOT_LOOKED_FOR: Report['read']['notLookedFor'] = ['prompts', 'logins', 'later-steps'];

/** Composes the report of one page. Pure: the same input gives the same document. */
export function composeReport(
  observation: Observation,
  reading: Reading,
  judgment: Judgment,
  context: ReportContext,
): Report {
  const { page, read } = observation;
  const shown = judgment.requests.map(({ request }) => request);
  return {
    schemaVersion: REPORT_SCHEMA_VERSION,
    language: context.language,
    tool: { name: 'overask', version: context.toolVersion, rulesVersion: context.rulesVersion },
    page: {
      url: reportableUrl(page.url),
      title: page.title,
      language: page.language ?? null,
      capturedAt: page.capturedAt,
    },
    jurisdiction: context.jurisdiction,
    shop: reading.shop,
    functions: pageFunctions(
      reading,
      shown.map(({ control }) => control.form),
    ),
    items: itemsOf(judgment.requests, context.language),
    consents: consentsOf(shown),
    prompts: [],
    logins: [],
    findings: findingsInWords(judgment.findings, context.language),
    read: { ...read, notLookedFor: [...NOT_LOOKED_FOR] },
  };
}

/** Functions of the forms that a person sees, each once, the surest reading of it. */
function pageFunctions({ functions }: Reading, shownForms: readonly number[]): Report['functions'] {
  const best = new Map<string, Report['functions'][number]>();
  for (const { id, form, confidence, evidence } of functions) {
    if (form !== null && !shownForms.includes(form)) continue;
    const known = best.get(id);
    if (!known || known.confidence < confidence) best.set(id, { id, confidence, evidence });
  }
  return Array.from(best.values()).sort((a, b) => b.confidence - a.confidence);
}
