import { useWords } from './words';

/** Host of a match pattern: `*://shop.example/*` names `shop.example`. Anything else stands for itself. */
function hostOfPattern(pattern: string): string {
  return /^[^:]+:\/\/([^/]+)\/\*$/.exec(pattern)?.[1] ?? pattern;
}

/** What is watched now, each with a button that gives the permission back. `everywhere` is the pattern of all shops. */
export function WatchedList(props: {
  patterns: readonly string[];
  everywhere: string;
  onStop: (pattern: string) => void;
}) {
  const { labels } = useWords();
  return (
    <>
      <h3 id="watched">{labels.watch.listHeading}</h3>
      {props.patterns.length === 0 && <p class="quiet">{labels.watch.listNone}</p>}
      <ul class="plain" aria-labelledby="watched" data-testid="watched-list">
        {props.patterns.map((pattern) => {
          const name = pattern === props.everywhere ? labels.watch.all : hostOfPattern(pattern);
          return (
            <li key={pattern} class="spread watched">
              <bdi>{name}</bdi>
              <button type="button" class="small" onClick={() => props.onStop(pattern)}>
                {labels.action.stop}
                <span class="for-ears">: {name}</span>
              </button>
            </li>
          );
        })}
      </ul>
      <p class="quiet">{labels.watch.revoke}</p>
    </>
  );
}
