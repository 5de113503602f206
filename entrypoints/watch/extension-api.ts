import type { browser } from 'wxt/browser';

/**
 * The extension API of a content script. Only what the global object has of its own is taken: a form with the id `browser` is seen under that
 * name in every script world, as WXT's own look-up would find it.
 */
export function extensionApi(): typeof browser {
  const world = globalThis as unknown as Record<'browser' | 'chrome', typeof browser>;
  return Object.hasOwn(world, 'browser') ? world.browser : world.chrome;
}
