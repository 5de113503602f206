import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { check } from 'recheck';
import { parseSync } from 'vite';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDERS = ['utils', 'entrypoints', 'components', 'research'];

interface Expression {
  file: string;
  pattern: string;
  flags: string;
}

const sources = FOLDERS.flatMap((folder) =>
  readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/u.test(file))
    .map((file) => `${folder}/${file}`),
);

function expressionsIn(file: string): Expression[] {
  const found: Expression[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('regex' in node) found.push({ file, ...(node.regex as { pattern: string; flags: string }) });
    for (const child of Object.values(node)) walk(child);
  };
  walk(parseSync(file, readFileSync(`${ROOT}${file}`, 'utf8')).program);
  return found;
}

const expressions = sources.flatMap(expressionsIn);

describe('regular expressions', () => {
  test('the checker can tell a slow one', async () => {
    expect((await check('(a+)+$', 'u')).status).toBe('vulnerable');
    expect(expressions.length).toBeGreaterThan(50);
  });

  test('are all written as literals, so that none escapes the checker', () => {
    expect(sources.filter((file) => /\bRegExp\(/u.test(readFileSync(`${ROOT}${file}`, 'utf8')))).toEqual([]);
  });

  test('are each proved linear, so that no text of a page makes them slow', async () => {
    const slow: string[] = [];
    for (const { file, pattern, flags } of expressions) {
      const { status } = await check(pattern, flags, { timeout: 60_000 });
      if (status !== 'safe') slow.push(`${file}: /${pattern}/${flags} is ${status}`);
    }
    expect(slow).toEqual([]);
  }, 300_000);
});
