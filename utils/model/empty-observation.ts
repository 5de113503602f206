import type { FirstLook, Observation } from './observation';

/** The observation of a document that was looked at and asks nothing. */
export function emptyObservation(look: FirstLook): Observation {
  return {
    schemaVersion: 1,
    page: { url: look.url, title: look.title, capturedAt: new Date().toISOString() },
    look,
    headings: [],
    forms: [],
    controls: [],
    read: { items: 0, of: 0, truncated: false, unreadFrames: 0, ms: 0 },
  };
}
