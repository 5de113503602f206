import { fileURLToPath } from 'node:url';

const nameOf = (path: string) => path.replace(/\.html$/u, '').replace(/[/.]/gu, '-');

/** The stored observation of a demo page. */
export function observationFile(path: string): string {
  return fileURLToPath(new URL(`./observations/${nameOf(path)}.json`, import.meta.url));
}

/** The stored report of a demo page. */
export function reportFile(path: string, language: string): string {
  return fileURLToPath(new URL(`./reports/${nameOf(path)}.${language}.json`, import.meta.url));
}
