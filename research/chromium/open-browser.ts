import { chromium, type Browser } from 'playwright-core';
import { ensureChromium } from './find-chromium';
import { QUIET_FLAGS, sandboxFlags } from './launch-options';

/** Starts headless Chromium without any extension. The caller closes it. @throws when no Chromium can be had. */
export function openBrowser(): Promise<Browser> {
  const { path } = ensureChromium((line) => console.error(line));
  return chromium.launch({ executablePath: path, headless: true, args: [...QUIET_FLAGS, ...sandboxFlags()] });
}
