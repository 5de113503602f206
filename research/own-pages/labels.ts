import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod/mini';
import { CATEGORIES } from '../../utils/knowledge/categories';
import { FIELD_KINDS } from '../../utils/knowledge/field-kinds';
import { GOODS } from '../../utils/knowledge/goods';
import { SERVICE_FUNCTIONS } from '../../utils/knowledge/service-functions';

const oneOf = <Id extends string>(rows: readonly { readonly id: Id }[], what: string) =>
  z.custom<Id>((id) => rows.some((row) => row.id === id), `is no ${what} of ours`);
const kind = oneOf(FIELD_KINDS, 'field kind');
const category = oneOf(CATEGORIES, 'category');
const serviceFunction = oneOf(SERVICE_FUNCTIONS, 'service function');

const LabelsSchema = z.strictObject({
  about: z.string().check(z.minLength(20)),
  url: z.string().check(z.regex(/^https?:\/\/[^/]+\.(?:example|test)\//u)),
  language: z.string(),
  shop: z.boolean(),
  goods: z.array(oneOf(GOODS, 'kind of goods')),
  forms: z.array(
    z.strictObject({
      at: z.string(),
      functions: z.array(serviceFunction),
      mayAlso: z.optional(z.array(serviceFunction)),
    }),
  ),
  items: z.array(
    z.strictObject({
      at: z.string(),
      kind: z.union([kind, z.array(kind)]),
      category: z.nullable(category),
      requirement: z.enum(['mandatory', 'optional', 'unmarked']),
      compelled: z.optional(z.enum(['yes'])),
    }),
  ),
  findings: z.array(category),
});

/** What a careful person reads on an own page; tests/pages/FORMAT.md says what each part means. */
export type Labels = z.infer<typeof LabelsSchema>;

/** Labels that do not parse, or a folder without any, with the place. */
class LabelsError extends Error {
  override readonly name = 'LabelsError';
}

/** Names of the labelled pages of a folder, sorted; empty when it has none. */
export function ownPagesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.html') && existsSync(join(folder, file.replace(/html$/u, 'json'))))
    .map((file) => file.slice(0, -'.html'.length))
    .sort();
}

/** The page as it is served. */
export function htmlOf(folder: string, page: string): string {
  return readFileSync(join(folder, `${page}.html`), 'utf8');
}

/** Its labels. @throws LabelsError naming the file and the part that is not right. */
export function labelsOf(folder: string, page: string): Labels {
  const file = join(folder, `${page}.json`);
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new LabelsError(`${file} is not JSON.`);
  }
  const parsed = LabelsSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new LabelsError(`${file}: ${issue?.path.join('.')} ${issue?.message}`);
}
