import type { Report } from '../../model/report';

/** Longest host part of a file name; with time and extension it stays far below the 255 bytes of common file systems. */
const MAX_HOST_CHARS = 100;

function hostOf(url: string): string {
  try {
    return new URL(url).hostname;
  } catch {
    return '';
  }
}

/** Host in the characters that every file system takes: `a-z`, `0-9`, `-` and single dots between them. */
function safeHost(url: string): string {
  let safe = hostOf(url)
    .toLowerCase()
    .replace(/[^a-z0-9.-]+/g, '-')
    .replace(/\.{2,}/g, '.')
    .slice(0, MAX_HOST_CHARS)
    .replace(/^[.-]+/, '');
  while (/[.-]$/.test(safe)) safe = safe.slice(0, -1);
  return safe || 'page';
}

/** Date and minute of an ISO 8601 time as `20261122-0512`, in UTC as written; `undated` when it is none. */
function stamp(capturedAt: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})/.exec(capturedAt);
  return parts ? `${parts.slice(1, 4).join('')}-${parts.slice(4, 6).join('')}` : 'undated';
}

/** File name of an export, for example `overask-shop.example-20261122-0512.json`: host and time, safe characters only. */
export function reportFileName(report: Report, extension: string): string {
  return `overask-${safeHost(report.page.url)}-${stamp(report.page.capturedAt)}.${extension}`;
}
