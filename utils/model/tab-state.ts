import type { Report } from './report';

/**
 * What is known of a tab, for popup and report page:
 * `off`: the off switch is on; `cannot-read`: a browser page, a store, a PDF; `not-watched`: no permission here, a click
 * can read it once; `reading`: under way; `nothing-asked`: read or looked at, and nothing is asked; `read`: see `report`;
 * `failed`: reading was tried and failed.
 */
export type TabState =
  | { state: 'off' | 'cannot-read' | 'not-watched' | 'reading' | 'nothing-asked' | 'failed'; url?: string }
  | { state: 'read'; url: string; report: Report };
