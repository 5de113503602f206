import { parseArgs } from 'node:util';
import { JurisdictionIdSchema, LanguageSchema, type JurisdictionId, type Language } from '../../utils/model/report';

export interface ScanOptions {
  targets: string[];
  format: 'text' | 'json' | 'jsonl';
  /** Absent: standard output. */
  out?: string | undefined;
  /** Absent: the default, and the reports say so. */
  jurisdiction?: JurisdictionId | undefined;
  language: Language;
}

const SCAN_USAGE = `usage: npm run scan -- TARGET... [--format text|json|jsonl] [--out FILE] [--jurisdiction cn|eu|uk|us-ca|other] [--language en|zh-CN]
TARGET is a URL, a saved page, a folder of pages, or a .txt or .csv list of URLs.`;

/** Arguments that cannot be understood; the message names the one at fault. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Parses the command line. @throws UsageError */
export function parseScanOptions(args: string[]): ScanOptions {
  const { values, positionals } = parse(args);
  if (positionals.length === 0) throw new UsageError(`Name at least one page.\n${SCAN_USAGE}`);
  const format = values.format ?? 'text';
  if (format !== 'text' && format !== 'json' && format !== 'jsonl')
    throw new UsageError(`--format ${format}: it is one of text, json, jsonl.`);
  return {
    targets: positionals,
    format,
    out: values.out,
    jurisdiction:
      values.jurisdiction === undefined
        ? undefined
        : chosen(JurisdictionIdSchema, values.jurisdiction, '--jurisdiction'),
    language: chosen(LanguageSchema, values.language ?? 'en', '--language'),
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        out: { type: 'string' },
        jurisdiction: { type: 'string' },
        language: { type: 'string' },
      },
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${SCAN_USAGE}`);
  }
}

function chosen<T extends string>(schema: { options: T[] }, value: string, flag: string): T {
  const found = schema.options.find((option) => option === value);
  if (found === undefined) throw new UsageError(`${flag} ${value}: it is one of ${schema.options.join(', ')}.`);
  return found;
}
