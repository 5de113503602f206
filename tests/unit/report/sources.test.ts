import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { labelsFor } from '../../../utils/report/words/labels';

const CLASSIFY = fileURLToPath(new URL('../../../utils/classify', import.meta.url));

test('every sign that the classifier names has words in both languages', () => {
  const context = readdirSync(join(CLASSIFY, 'context')).map((file) =>
    readFileSync(join(CLASSIFY, 'context', file), 'utf8'),
  );
  const signs = context.flatMap((text) =>
    Array.from(text.matchAll(/reread\([^;]*?'([a-z]+(?:-[a-z]+)+)',?\s*\)/gsu), ([, sign]) => sign ?? ''),
  );
  expect(signs.length).toBeGreaterThan(8);
  for (const language of ['en', 'zh-CN'] as const)
    for (const sign of signs) expect(labelsFor(language).source).toHaveProperty([sign]);
});
