import type { Report } from '../utils/model/report';
import { reportFileName } from '../utils/report/exporters/file-name';
import { reportAsHtml } from '../utils/report/exporters/html';
import { reportAsJson } from '../utils/report/exporters/json';

/** The files that a person can save a report as. */
export type SaveFormat = 'json' | 'html';

const WRITERS = {
  json: { type: 'application/json', write: reportAsJson },
  html: { type: 'text/html;charset=utf-8', write: reportAsHtml },
} as const satisfies Record<SaveFormat, { type: string; write: (report: Report) => string }>;

/** The browser reads the blob after the click; a minute is ample also for large files on slow disks. */
const REVOKE_AFTER_MS = 60_000;

/** Hands the report to the browser as a download, which needs no permission, and returns the name of the file. */
export function saveReport(report: Report, format: SaveFormat): string {
  const { type, write } = WRITERS[format];
  const url = URL.createObjectURL(new Blob([write(report)], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = reportFileName(report, format);
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), REVOKE_AFTER_MS);
  return link.download;
}
