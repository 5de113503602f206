import { useWords } from '../../components/words';
import { ALL_SHOPS, shopPattern } from '../../utils/browser/watching';

/** Watches this shop, or stops. Nothing where the page cannot be watched, or every shop is watched already. */
export function ShopButton(props: {
  url: string | undefined;
  /** Match patterns that are watched; `undefined` until known. */
  watched: readonly string[] | undefined;
  onWatch: (pattern: string) => void;
  onStop: (pattern: string) => void;
}) {
  const { labels } = useWords();
  const pattern = props.url === undefined ? null : shopPattern(props.url);
  if (pattern === null || !props.watched || props.watched.includes(ALL_SHOPS)) return null;
  return props.watched.includes(pattern) ? (
    <button type="button" data-testid="stop-shop" onClick={() => props.onStop(pattern)}>
      {labels.action.stopShop}
    </button>
  ) : (
    <button type="button" data-testid="watch-shop" onClick={() => props.onWatch(pattern)}>
      {labels.action.watchShop}
    </button>
  );
}
