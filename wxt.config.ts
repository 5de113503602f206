import { defineConfig } from 'wxt';
import preact from '@preact/preset-vite';
import { phraseTablesPlugin } from './setup/phrase-tables-plugin';

/** Hosts a person may grant, one shop or all; never part of the install. */
const OPTIONAL_HOSTS = ['*://*/*'];

/** Packaged pages load their own files and nothing else; `connect-src 'none'` is the promise that nothing is sent. */
const PACKAGED_CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  outDir: '.output',
  vite: () => ({ plugins: [preact(), phraseTablesPlugin()] }),
  manifest: ({ browser, manifestVersion }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'storage', 'scripting'],
    content_security_policy:
      manifestVersion === 3
        ? { extension_pages: PACKAGED_CSP }
        : // A string in Manifest V2, which WXT's types do not know.
          (PACKAGED_CSP as unknown as Record<string, string>),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'overask@overask.example',
          strict_min_version: '128.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
  hooks: {
    'build:manifestGenerated': (_wxt, manifest) => {
      if (manifest.manifest_version === 3) manifest.optional_host_permissions = OPTIONAL_HOSTS;
      else (manifest as { optional_permissions?: string[] }).optional_permissions = OPTIONAL_HOSTS;
    },
    // The polyfill serves the background and the extension's pages; in a content script it would cost every page 10 kB.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.every((entrypoint) => entrypoint.type === 'unlisted-script')) return;
      const alias = config.resolve?.alias as Record<string, string> | undefined;
      if (alias) delete alias['wxt/browser'];
    },
  },
});
