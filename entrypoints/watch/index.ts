import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchPage } from './page-watcher';

/**
 * The content script. An unlisted script and no WXT content script, since WXT's start-up message would be seen by the page
 * (docs/decisions/0004).
 */
export default defineUnlistedScript(() => watchPage());
