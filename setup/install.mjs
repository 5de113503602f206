// Plain Node, no dependency: makes `npm start` and `npm test` work alone on a fresh machine.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Overask needs Node 20.19 or newer; this is ${process.versions.node}. Install a newer Node from https://nodejs.org.`,
  );
  process.exit(2);
}

const lockOf = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');
/** npm writes this file when an install is complete; it lists every package at its version. */
const installed = lockOf('node_modules/.package-lock.json');
const isComplete =
  installed !== '' && isSubset(JSON.parse(installed).packages, JSON.parse(lockOf('package-lock.json')).packages);

if (!isComplete) {
  console.error('Installing packages (once) ...');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('npm ci failed. Check the network and the npm registry, then run the same command again.');
    process.exit(1);
  }
}
if (!existsSync('.wxt/tsconfig.json')) {
  const { status } = spawnSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'prepare'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) process.exit(1);
}

function isSubset(present, wanted) {
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || present[path]?.version === version,
  );
}
