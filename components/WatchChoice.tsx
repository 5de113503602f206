import { useState } from 'preact/hooks';
import type { Watching } from './use-watching';
import { ChoiceCard } from './ChoiceCard';
import { WatchedList } from './WatchedList';
import { useWords } from './words';

/**
 * The three choices of where Overask may read: every shop, single shops (chosen from the popup), or only on a click; and
 * what is watched now. `everywhere` is the match pattern for every page.
 */
export function WatchChoice({ watching, everywhere }: { watching: Watching; everywhere: string }) {
  const { labels } = useWords();
  const [refused, setRefused] = useState(false);
  const patterns = watching.patterns ?? [];
  const all = patterns.includes(everywhere);
  const known = watching.patterns !== undefined;
  // The request is the first thing the click does: browsers refuse it after any wait.
  const watchAll = () => void watching.watch(everywhere).then((granted) => setRefused(!granted));
  return (
    <div data-testid="watch-choice">
      <ul class="plain choices">
        <ChoiceCard name={labels.watch.all} note={labels.watch.allNote} current={all}>
          {!all && (
            <button type="button" class="main" data-testid="watch-all" onClick={watchAll}>
              {labels.watch.allAction}
            </button>
          )}
        </ChoiceCard>
        <ChoiceCard name={labels.watch.one} note={labels.watch.oneNote} current={!all && patterns.length > 0} />
        <ChoiceCard name={labels.watch.none} note={labels.watch.noneNote} current={known && patterns.length === 0}>
          {patterns.length > 0 && (
            <button type="button" data-testid="watch-none" onClick={() => void watching.stop(patterns)}>
              {labels.watch.noneAction}
            </button>
          )}
        </ChoiceCard>
      </ul>
      <p role="status">{refused && labels.notice.notWatched}</p>
      <WatchedList patterns={patterns} everywhere={everywhere} onStop={(pattern) => void watching.stop([pattern])} />
    </div>
  );
}
