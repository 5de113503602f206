import { build } from 'vite';

const bundled = new Map<string, Promise<string>>();

/** A module and what it imports as one script for a page, built from the sources once per process. @throws when the sources do not build. */
export function scriptOf(entry: URL): Promise<string> {
  const known = bundled.get(entry.pathname) ?? bundle(entry.pathname);
  bundled.set(entry.pathname, known);
  return known;
}

/** The observe room as one script for a page. @throws when the sources do not build. */
export function pageEngineScript(): Promise<string> {
  return scriptOf(new URL('./entry.ts', import.meta.url));
}

async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      lib: { entry, formats: ['iife'], name: 'overaskBundle' },
      target: 'chrome120',
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  for (const output of outputs) {
    if ('output' in output) return output.output[0].code;
  }
  throw new Error(`${entry} gave no script`);
}
