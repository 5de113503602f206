import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { z } from 'zod/mini';
import { TOOL_VERSION } from '../utils/assess';
import { ReportSchema, REPORT_SCHEMA_VERSION } from '../utils/model/report';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CODE = new Set(['.ts', '.tsx', '.mjs']);
const SOURCE_FOLDERS = ['utils', 'components', 'entrypoints', 'research', 'setup'];

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

function filesUnder(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => statSync(join(ROOT, file)).isFile());
}

const sources = SOURCE_FOLDERS.flatMap(filesUnder).filter((file) => CODE.has(extname(file)));

describe('every room', () => {
  const rooms = [
    'entrypoints',
    'components',
    'research',
    'demo',
    'tests',
    'setup',
    ...readdirSync(join(ROOT, 'utils'), { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? [`utils/${entry.name}`] : [],
    ),
  ];

  test.each(rooms)('%s opens with a README of one to three sentences', (room) => {
    const text = read(join(room, 'README.md')).replace(/`[^`]*`/gu, '');
    const sentences = text.split(/[.!?](?:\s|$)/u).filter((part) => part.trim().length > 3);
    expect(sentences.length).toBeGreaterThanOrEqual(1);
    expect(sentences.length).toBeLessThanOrEqual(3);
  });
});

describe('names and sizes', () => {
  test('nothing is called common, helpers, misc or shared', () => {
    expect(sources.filter((file) => /(?:^|\/)(?:common|helpers?|misc|shared)(?:\/|\.|-)/u.test(file))).toEqual([]);
  });

  test('file names are kebab-case; components and views PascalCase', () => {
    const wrong = sources.filter(
      (file) => !/(?:^|\/)(?:[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z-]+)?|[A-Z][A-Za-z]+)\.(?:tsx?|mjs)$/u.test(file),
    );
    expect(wrong).toEqual([]);
  });

  test('the median file has at most 60 lines', () => {
    const lengths = sources.map((file) => read(file).split('\n').length).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(60);
  });

  test('no machine path and no other project stands in the sources', () => {
    expect(sources.filter((file) => /\/work\/|\/root\/|\/home\//u.test(read(file)))).toEqual([]);
  });
});

describe('docstrings', () => {
  test('stand on every exported function, class and constant of a room', () => {
    const bare = sources
      .filter((file) => !file.startsWith('entrypoints'))
      .flatMap((file) => {
        const lines = read(file).split('\n');
        return lines.flatMap((line, index) => {
          const name = /^export (?:async )?(?:function|const|class) (\w+)/u.exec(line)?.[1];
          return name && !/(?:\*\/|^\s*\/\/.*)$/u.test(lines[index - 1] ?? '')
            ? [`${relative(ROOT, join(ROOT, file))}: ${name}`]
            : [];
        });
      });
    // A schema whose name and members say all needs no sentence of its own.
    expect(bare.filter((place) => !place.endsWith('Schema'))).toEqual([]);
  });
});

describe('least data', () => {
  test('no source of the page side reads a value, a choice, a selection or a file; one function asks whether there is none', () => {
    const reading =
      /\.(?:value|valueAsNumber|valueAsDate|checked|selectedIndex|selectedOptions|files|defaultValue|selected)\b(?!\s*[:(])|new FormData/u;
    const pageSide = sources.filter((file) => file.startsWith('utils/observe') || file.startsWith('entrypoints/watch'));
    expect(pageSide.length).toBeGreaterThan(10);
    expect(pageSide.filter((file) => reading.test(read(file)))).toEqual(['utils/observe/emptiness.ts']);
    expect(read('utils/observe/emptiness.ts').match(/\.value\b/gu)).toEqual(['.value']);
    expect(read('utils/observe/emptiness.ts')).toContain("control.value === ''");
  });

  test('no source has a way to the network', () => {
    const shipped = sources.filter((file) => !file.startsWith('research') && !file.startsWith('setup'));
    expect(
      shipped.filter((file) =>
        /\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource|importScripts/u.test(read(file)),
      ),
    ).toEqual([]);
  });
});

describe('what others read', () => {
  test('the version of the engine is that of the package', () => {
    expect(TOOL_VERSION).toBe((JSON.parse(read('package.json')) as { version: string }).version);
  });

  test('the published JSON Schema is that of the report', async () => {
    const [major] = REPORT_SCHEMA_VERSION.split('.');
    const schema = z.toJSONSchema(ReportSchema, { io: 'input' });
    await expect(`${JSON.stringify({ $id: `overask-report-${major}`, ...schema }, null, 2)}\n`).toMatchFileSnapshot(
      join(ROOT, `docs/schema/report-${major}.json`),
    );
  });

  test('the README has exactly the two set-up commands, and the papers are there', () => {
    const setUp = /## Set up\n([\s\S]*?)\n## /u.exec(read('README.md'))?.[1] ?? '';
    expect(setUp.match(/^(?:npm|npx|node) .*$/gmu)).toEqual(['npm start', 'npm test']);
    for (const paper of [
      'README.zh-CN.md',
      'LICENSE',
      'CONTRIBUTING.md',
      'SECURITY.md',
      'PRIVACY.md',
      'CHANGELOG.md',
      'docs/architecture.md',
      'docs/figures.md',
    ]) {
      expect(existsSync(join(ROOT, paper)), paper).toBe(true);
    }
  });
});
