import type { Report } from '../utils/model/report';
import { useWords } from './words';

/** What was read and what was not: fields, limits, frames, and what this version does not look for at all. */
export function ReadNote({ read }: { read: Report['read'] }) {
  const { labels } = useWords();
  return (
    <section aria-labelledby="read" data-testid="read-note">
      <h2 id="read">{labels.read.heading}</h2>
      <p>
        {labels.read.fields(read.items, read.of)} {labels.read.noValues}
      </p>
      {read.truncated && (
        <p>
          <strong>{labels.read.truncated}</strong>
        </p>
      )}
      {read.unreadFrames > 0 && <p>{labels.read.unreadFrames(read.unreadFrames)}</p>}
      {read.notLookedFor.length > 0 && (
        <>
          <p>{labels.read.notLookedFor}</p>
          <ul>
            {read.notLookedFor.map((gap) => (
              <li key={gap}>{labels.read.gap[gap]}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
