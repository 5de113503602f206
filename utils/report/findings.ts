import { KIND_BY_ID } from '../knowledge/field-kinds';
import { provision, type ProvisionId } from '../knowledge/provisions';
import type { DataRequest } from '../model/data-request';
import type { Finding, Step } from '../model/finding';
import type { Language, ReportFinding } from '../model/report';
import { publicEvidence } from './items';
import { findingWords } from './words/finding-words';
import { inLanguage } from './words/in-language';

const SEVERITY_ORDER = { high: 0, medium: 1, low: 2 } as const;

/** Findings in words, the gravest first; among equals the order of the page. */
export function findingsInWords(findings: readonly Finding[], language: Language): ReportFinding[] {
  return [...findings]
    .sort((a, b) => SEVERITY_ORDER[a.severity] - SEVERITY_ORDER[b.severity])
    .map((finding) => inWords(finding, language));
}

function inWords(finding: Finding, language: Language): ReportFinding {
  const words = findingWords(language);
  const [request] = finding.requests;
  const what = namesOf(finding.requests, language);
  const service = finding.need.function ? words.services[finding.need.function] : words.anyService;
  const { sentence, action } = words.rules[finding.rule];
  return {
    id: `${finding.rule}-${request?.control.id ?? ''}`.slice(0, 60),
    rule: finding.rule,
    ruleVersion: finding.ruleVersion,
    severity: finding.severity,
    items: finding.requests.map(({ control }) => control.id),
    steps: finding.steps.map((step) => stepInWords(step, language)),
    evidence: finding.requests.flatMap(({ requirementEvidence, evidence }) => [
      ...requirementEvidence,
      ...publicEvidence(evidence),
    ]),
    provisions: finding.provisions.map((id) => cite(id, language)),
    sentence: sentence(what, service),
    action: action(what),
    mayBeWrong: finding.mayBeWrong.map((key) => words.mayBeWrong[key] ?? key),
    confidence: finding.confidence,
  };
}

/** What the person is asked for, in plain words: the kinds, which say more than their category; each named once. */
function namesOf(requests: readonly DataRequest[], language: Language): string {
  const names = Array.from(
    new Set(requests.map(({ kind }) => inLanguage(KIND_BY_ID.get(kind) ?? { en: kind, zh: kind }, language))),
  );
  return language === 'en' ? `your ${new Intl.ListFormat('en').format(names)}` : names.join('、');
}

function stepInWords({ id, outcome, because, values = {} }: Step, language: Language): ReportFinding['steps'][number] {
  const words = findingWords(language);
  const filled = Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      typeof value === 'string' ? value : inLanguage(value, language),
    ]),
  );
  return { id, question: words.steps[id], outcome, because: words.because[because]?.(filled) ?? because };
}

function cite(id: ProvisionId, language: Language): ReportFinding['provisions'][number] {
  const record = provision(id);
  return {
    id,
    instrument: inLanguage(record.instrument, language),
    article: articleIn(record.article, language),
    paraphrase: inLanguage(record.paraphrase, language),
    verified: record.verification === 'verified',
    verification: record.verificationNote,
  };
}

/** Articles are recorded in English; Chinese readers know them by 第…条. Anything else (points of rulings, annexes) stays as recorded. */
function articleIn(article: string, language: Language): string {
  return language === 'zh-CN' ? article.replace(/^arts?\. (\d+)/u, '第$1条') : article;
}
