/** Path of the content script in the built extension. It is registered after a grant, never in the manifest. */
export const PAGE_SCRIPT = 'watch.js';
/** The script that reads; put into a page when the first one asks for it. */
export const READER_SCRIPT = 'read.js';
/** Id under which it is registered. */
export const PAGE_SCRIPT_ID = 'watch';

/** What the background may ask of a page's content script. */
export type PageRequest =
  | { type: 'are-you-there' }
  | { type: 'stop' }
  | { type: 'check-grant' }
  | { type: 'read' }
  | { type: 'show-element'; path: string[] };
