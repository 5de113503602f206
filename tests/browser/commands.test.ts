import { spawn } from 'node:child_process';
import { mkdtempSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ReportSchema } from '../../utils/model/report';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const DEMO = join(ROOT, 'demo');
const folder = mkdtempSync(join(tmpdir(), 'overask-commands-'));
let server: Server;
let address: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === '/paper.pdf') response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-1.4');
    else response.writeHead(404, { 'content-type': 'text/html' }).end('<p>not here</p>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

/** Runs a command as npm does, without npm's own lines. */
function run(script: string, ...args: string[]): Promise<{ code: number | null; out: string; error: string }> {
  return new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), join(ROOT, `research/${script}.ts`), ...args],
      { cwd: ROOT },
    );
    let out = '';
    let error = '';
    child.stdout.on('data', (part) => (out += part));
    child.stderr.on('data', (part) => (error += part));
    child.on('close', (code) => resolve({ code, out, error }));
  });
}

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('npm run scan', () => {
  test('reads a folder of pages, one report a page, each of the published form', async () => {
    const out = join(folder, 'clean.jsonl');
    const { code, error } = await run('scan', join(DEMO, 'clean'), '--format', 'jsonl', '--out', out);
    expect(code, error).toBe(0);
    const records = readFileSync(out, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(records.length).toBe(8);
    for (const record of records) expect(ReportSchema.parse(record).findings).toEqual([]);
  });

  test('reads the addresses of a list; a page that fails is a record, the others go on, and the exit code says so', async () => {
    const list = file(
      'list.csv',
      `site,why\n${address}/gone.html,404\n${address}/paper.pdf,pdf\n${join(DEMO, 'soy-sauce/checkout.html')},file\nfile://${join(DEMO, 'soy-sauce/checkout.html')},url\n`,
    );
    const { code, out } = await run('scan', list, '--format', 'json', '--jurisdiction', 'cn');
    const records = JSON.parse(out) as {
      target: string;
      outcome: string;
      error?: string;
      findings?: { items: string[] }[];
      jurisdiction?: object;
    }[];
    expect(code).toBe(1);
    const errors = records.flatMap(({ error }) => (error === undefined ? [] : [error])).sort();
    expect(errors).toEqual([
      `${address}/gone.html answered with 404`,
      `${address}/paper.pdf is no web page but application/pdf`,
    ]);
    const read = records.filter(({ outcome }) => outcome === 'ok');
    expect(read).toHaveLength(2);
    expect(read[0]?.findings).toHaveLength(2);
    expect(read[0]?.jurisdiction).toEqual({ id: 'cn', from: 'person' });
  });

  test.each([
    [
      'a file that is no page',
      () => [file('x.html', Buffer.from([0x89, 0x50, 0, 1, 2]))],
      1,
      /x\.html is no web page/u,
    ],
    ['a PDF', () => [file('x.pdf', '%PDF-1.7 …')], 1, /x\.pdf is a PDF/u],
    ['an empty file', () => [file('empty.html', '')], 1, /empty\.html is empty/u],
    ['a missing file', () => ['no/such/page.html'], 2, /no file or folder no\/such\/page\.html/u],
    [
      'an empty folder',
      () => {
        mkdirSync(join(folder, 'none'), { recursive: true });
        return [join(folder, 'none')];
      },
      2,
      /none holds no page/u,
    ],
    ['an empty list', () => [file('empty.txt', '\n# nothing\n')], 2, /names no address/u],
    ['no target', () => [], 2, /Name at least one page/u],
    ['an unknown format', () => ['x.html', '--format', 'xml'], 2, /--format xml/u],
    ['an unknown jurisdiction', () => ['x.html', '--jurisdiction', 'mars'], 2, /--jurisdiction mars/u],
    ['an unknown option', () => ['x.html', '--wide'], 2, /--wide/u],
  ] as const)('says what is wrong with %s', async (_, args, code, message) => {
    const result = await run('scan', ...args());
    expect(result.code).toBe(code);
    expect(result.out + result.error).toMatch(message);
  });
});

describe('npm run accuracy', () => {
  const corpus = (
    name: string,
    gold: string,
    page = '<label>E-mail <input name=e></label><label>Town <input name=t></label><input name=q placeholder=Search>',
  ) => {
    mkdirSync(join(folder, name, 'pages'), { recursive: true });
    writeFileSync(join(folder, name, 'gold.jsonl'), gold);
    writeFileSync(
      join(folder, name, 'pages', 'p.html'),
      `<!doctype html><html lang=en><body><form>${page}</form></body></html>`,
    );
    return join(folder, name);
  };
  const row = (index: number, group: string, kinds: string[]) =>
    `${JSON.stringify({ page: 'p.html', index, tag: 'input', type: 'text', name: null, id: null, lang: 'en', visible: true, label: null, group, kinds })}\n`;

  test('prints one object of the agreed form, and one line for each wrong field', async () => {
    const errors = join(folder, 'errors.jsonl');
    const { code, out } = await run(
      'accuracy',
      corpus('scored', row(0, 'email', ['email']) + row(1, 'gender', ['sex']) + row(2, 'none', [])),
      '--json',
      '--errors',
      errors,
    );
    expect(code).toBe(0);
    const score = JSON.parse(out) as Record<string, unknown>;
    expect(score).toMatchObject({ fields: 3, groupAccuracy: 0.5, kindAccuracy: 0.5, falseAlarmRate: 0 });
    expect(Object.keys(score)).toEqual([
      'fields',
      'groupAccuracy',
      'kindAccuracy',
      'falseAlarmRate',
      'byGroup',
      'byLanguage',
    ]);
    expect(
      readFileSync(errors, 'utf8')
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { gold: string; predicted: string }).gold),
    ).toEqual(['gender']);
  });

  test.each([
    [
      'a broken line',
      () => corpus('broken', `${row(0, 'email', ['email'])}{"page": \n`),
      /gold\.jsonl, line 2 is not JSON/u,
    ],
    ['an unknown kind', () => corpus('unknown', row(0, 'email', ['e-post'])), /gold\.jsonl, line 1: kinds\.0/u],
    ['a folder without gold', () => folder, /has no gold\.jsonl/u],
    ['a missing folder', () => join(folder, 'nowhere'), /There is no folder/u],
  ])('names %s', async (_, make, message) => {
    const { code, error } = await run('accuracy', make());
    expect(code).toBe(2);
    expect(error).toMatch(message);
  });
});
