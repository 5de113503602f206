import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The built extension for Chromium. */
export const EXTENSION_FOLDER = `${ROOT}.output/chrome-mv3`;

/** Builds the extension from the sources. @throws with the build's own words when it fails. */
export function buildExtension(): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`${ROOT}node_modules/wxt/bin/wxt.mjs`, 'build'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The extension could not be built.\n${stdout}${stderr}`);
}
