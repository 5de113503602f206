import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PageReading } from '../../utils/observe/page-reading';
import { useClosedShadowReader } from '../../utils/observe/unclobbered';
import { closedShadowRoot } from '../watch/closed-shadow-root';
import { provideReader } from '../watch/reader';

/** What reads a page. It comes into a page only once the first look was worth it, so that all others are spared it (docs/decisions/0012). */
export default defineUnlistedScript(() => {
  useClosedShadowReader(closedShadowRoot);
  provideReader({ of: (document, slices) => PageReading.of(document, slices) });
});
