import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

/** A browser that takes unpacked extensions from the command line. */
export interface FoundChromium {
  path: string;
  from: 'OVERASK_CHROMIUM' | 'machine' | 'debian' | 'playwright';
}

/** Names under which Chromium, Edge and Chrome for Testing are found on a PATH, the most common first. */
const NAMES = [
  'chromium',
  'chromium-browser',
  'chrome-for-testing',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
];
const PLACES = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
  '/snap/bin/chromium',
];

/** Said whenever branded Chrome is the only browser at hand. */
const BRANDED_CHROME_NOTE =
  'Google Chrome from version 137 on ignores --load-extension, so it cannot be used here; Chromium, Microsoft Edge and Chrome for Testing can.';

/**
 * Finds a Chromium, installing one where that can be done: what `OVERASK_CHROMIUM` names, one on this machine, Debian's package (as root),
 * Playwright's own. @throws with what to do when there is none.
 */
export function ensureChromium(say: (line: string) => void): FoundChromium {
  const found = findChromium();
  if (found) return found;
  if (hasBrandedChrome()) say(BRANDED_CHROME_NOTE);
  const installed = installFromDebian(say) ?? installFromPlaywright(say);
  if (installed) return installed;
  throw new Error(
    `No Chromium was found and none could be installed. Install Chromium, Microsoft Edge or Chrome for Testing, or set OVERASK_CHROMIUM to its path. ${BRANDED_CHROME_NOTE}`,
  );
}

/** A Chromium that is already there. @throws when `OVERASK_CHROMIUM` names something that cannot be run. */
function findChromium(): FoundChromium | undefined {
  const named = process.env['OVERASK_CHROMIUM'];
  if (named) {
    if (!isRunnable(named))
      throw new Error(`OVERASK_CHROMIUM names ${named}, which cannot be run. Correct or unset it.`);
    return { path: named, from: 'OVERASK_CHROMIUM' };
  }
  const path = onPath(NAMES) ?? PLACES.find(isRunnable);
  if (path) return { path, from: 'machine' };
  const own = chromium.executablePath();
  return own && isRunnable(own) ? { path: own, from: 'playwright' } : undefined;
}

function onPath(names: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const endings = process.platform === 'win32' ? ['.exe'] : [''];
  return names
    .flatMap((name) => folders.flatMap((folder) => endings.map((ending) => join(folder, name + ending))))
    .find(isRunnable);
}

function hasBrandedChrome(): boolean {
  return (
    onPath(['google-chrome', 'google-chrome-stable', 'chrome']) !== undefined ||
    existsSync('/Applications/Google Chrome.app')
  );
}

function isRunnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installFromDebian(say: (line: string) => void): FoundChromium | undefined {
  if (process.getuid?.() !== 0 || !onPath(['apt-get'])) return undefined;
  say('Installing Chromium and Chinese fonts from Debian (once) ...');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const path = onPath(NAMES);
  return path ? { path, from: 'debian' } : undefined;
}

function installFromPlaywright(say: (line: string) => void): FoundChromium | undefined {
  say("Installing Playwright's Chromium (once) ...");
  const cli = join(import.meta.dirname, '../../node_modules/playwright-core/cli.js');
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: ['ignore', 'ignore', 'inherit'] });
  const path = chromium.executablePath();
  return path && isRunnable(path) ? { path, from: 'playwright' } : undefined;
}
