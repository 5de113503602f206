import type { Report } from '../../model/report';

/** The report as pretty-printed JSON with a trailing newline: the whole document, nothing added, nothing left out. */
export function reportAsJson(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
