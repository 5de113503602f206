import { readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod/mini';
import { FIELD_KINDS } from '../../utils/knowledge/field-kinds';

const kindIds = new Set<string>(FIELD_KINDS.map(({ id }) => id));

/** One labelled field, as a corpus folder gives it (gold.jsonl). */
const GoldRowSchema = z.object({
  page: z.string(),
  index: z.number(),
  lang: z.string(),
  visible: z.boolean(),
  label: z.nullable(z.string()),
  group: z.string(),
  kinds: z.array(z.string().check(z.refine((kind) => kindIds.has(kind), 'is no field kind of ours'))),
});
export type GoldRow = z.infer<typeof GoldRowSchema>;

/** A corpus folder that cannot be scored, with the place and the way out. */
export class GoldError extends Error {
  override readonly name = 'GoldError';
}

/** The labelled fields of a corpus folder. @throws GoldError naming the line that is broken, or the file that is missing. */
export function readGold(folder: string): GoldRow[] {
  const file = join(folder, 'gold.jsonl');
  if (!existsSync(folder)) throw new GoldError(`There is no folder ${folder}.`);
  if (!existsSync(file))
    throw new GoldError(`${folder} is no corpus: it has no gold.jsonl. See ../shared/corpora/README.md for its form.`);
  const lines = readFileSync(file, 'utf8').split('\n');
  const rows = lines.flatMap((line, index) => (line.trim() ? [parseRow(line, `${file}, line ${index + 1}`)] : []));
  if (rows.length === 0) throw new GoldError(`${file} has no labelled field.`);
  return rows;
}

function parseRow(line: string, place: string): GoldRow {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    throw new GoldError(`${place} is not JSON: ${line.slice(0, 80)}`);
  }
  const parsed = GoldRowSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new GoldError(`${place}: ${issue?.path.join('.') || 'the row'} ${issue?.message ?? 'is not right'}.`);
}
