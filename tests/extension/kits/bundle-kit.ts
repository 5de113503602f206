import { build } from 'vite';
import type { KitPage } from './kit-pages';

/**
 * One page of this folder as a document: its entry and its kit in one script, as a shop's build makes it, and their styles. Templates of Vue
 * are compiled in the page. @throws when the sources do not build.
 */
export async function bundleKit({ entry, language, title }: KitPage): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    // A test run counts as development, where React's elements would be made by another function than its build exports.
    oxc: { jsx: { development: false } },
    resolve: { alias: { vue: 'vue/dist/vue.esm-bundler.js' } },
    build: {
      write: false,
      minify: false,
      cssMinify: false,
      lib: { entry: new URL(entry, import.meta.url).pathname, formats: ['iife'], name: 'kit' },
      target: 'chrome120',
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error(`${entry} gave no script`);
  let script = '';
  let style = '';
  for (const part of output.output) {
    if (part.type === 'chunk') script += part.code;
    else if (part.fileName.endsWith('.css')) style += String(part.source);
  }
  // A script element ends at the first such text, wherever it stands.
  const code = script.replaceAll('</script', String.raw`<\/script`);
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title><style>${style}</style></head>
<body><div id="root"></div><script>${code}</script></body></html>`;
}
