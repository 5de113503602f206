import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { EXTENSION_FOLDER } from '../../research/extension/build-extension';

const read = (file: string) => readFileSync(`${EXTENSION_FOLDER}/${file}`, 'utf8');

describe('the built manifest', () => {
  const manifest = JSON.parse(read('manifest.json')) as Record<string, unknown>;

  test('asks for these permissions at install, and no host', () => {
    expect(manifest['permissions']).toEqual(['activeTab', 'storage', 'scripting']);
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest['optional_host_permissions']).toEqual(['*://*/*']);
    expect(manifest).not.toHaveProperty('optional_permissions');
  });

  test('has exactly these keys', () => {
    expect(Object.keys(manifest).sort()).toEqual([
      'action',
      'background',
      'content_security_policy',
      'default_locale',
      'description',
      'icons',
      'manifest_version',
      'name',
      'optional_host_permissions',
      'options_ui',
      'permissions',
      'version',
    ]);
  });

  test('lets its pages load their own files only, and connect to nothing', () => {
    const { extension_pages: policy } = manifest['content_security_policy'] as Record<string, string>;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/https?:|unsafe|\*/u);
  });
});

describe.each([
  // Issue 4 sets 15 kB gzip: what every granted page gets stays below it. What reads comes only into pages that are read (decision 0012).
  ['watch.js', 15_000],
  ['read.js', 22_000],
])('%s, which comes into pages', (file, cap) => {
  const script = read(file);

  test('carries no polyfill, no schema library, no view library, no words and no law', () => {
    for (const foreign of ['webextension-polyfill', 'ZodError', 'invalid_type', 'preact', '身份证', 'PIPL'])
      expect(script).not.toContain(foreign);
  });

  test('stays below the size that a page should carry', () => {
    expect(gzipSync(script).length).toBeLessThan(cap);
  });

  test('has no way to the network and posts nothing to the page', () => {
    expect(script).not.toMatch(/\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource|postMessage|dispatchEvent/u);
  });
});

test('no script of the extension has a way to the network', () => {
  expect(read('background.js')).not.toMatch(/\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource/u);
});
