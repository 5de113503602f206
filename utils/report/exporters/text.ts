import type { Report } from '../../model/report';
import { countByRequirement } from '../counts';
import { wordsFor } from '../words/labels';
import { itemName, kindName, needName } from '../words/names';

/** Control characters of a hostile page could rewrite a terminal; they are shown as a replacement character. */
// oxlint-disable-next-line no-control-regex
const CONTROL_CHARACTERS = /[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/gu;

/** The report for a terminal: findings with their action first, then every item, one line each. Ends with a line feed. */
export function reportAsText(report: Report): string {
  const words = wordsFor(report.language, report.page.language);
  const { labels, language } = words;
  const counts = countByRequirement(report.items);
  const declared = (['mandatory', 'optional', 'unmarked', 'unknown'] as const).filter(
    (requirement) => counts[requirement] > 0,
  );
  const lines = [
    report.page.title || report.page.url,
    `  ${report.page.url}`,
    `  ${labels.finding.headline(report.findings.length)}`,
    ...report.findings.flatMap(({ severity, sentence, action }) => [
      `  ! ${sentence} (${labels.severity[severity]})`,
      `    ${action}`,
    ]),
    `  ${labels.item.counts(report.items.length)}: ${declared.map((requirement) => labels.item.countOf[requirement](counts[requirement])).join(labels.comma)}`,
    ...report.items.map((item) => {
      const kind = kindName(item.kind, language);
      return `    ${labels.requirement[item.requirement]} | ${itemName(item, language)} | ${kind} | ${needName(item, words)}`;
    }),
    ...(report.read.truncated ? [`  ${labels.read.fields(report.read.items, report.read.of)}`] : []),
    ...(report.read.unreadFrames > 0 ? [`  ${labels.read.unreadFrames(report.read.unreadFrames)}`] : []),
  ];
  return `${lines.map((line) => line.replace(CONTROL_CHARACTERS, '\uFFFD')).join('\n')}\n`;
}
