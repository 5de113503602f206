import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { reportAsText } from '../../utils/report/exporters/text';
import type { ScanRecord } from './read-one';
import { UsageError, type ScanOptions } from './scan-options';

/** Writes records one by one as they come, so that nothing is lost when a scan is stopped and no list grows in memory. */
export interface RecordWriter {
  write(record: ScanRecord): Promise<void>;
  close(): Promise<void>;
}

/** A writer in the chosen format to a file, or to standard output. @throws UsageError when the file cannot be written. */
export async function openRecordWriter({ out, format }: Pick<ScanOptions, 'out' | 'format'>): Promise<RecordWriter> {
  const stream = out === undefined ? process.stdout : await openFile(out);
  let written = 0;
  const put = async (text: string) => {
    if (!stream.write(text)) await once(stream, 'drain');
  };
  return {
    write: async (record) => {
      const before = format === 'json' ? (written === 0 ? '[\n' : ',\n') : '';
      written += 1;
      await put(before + textOf(record, format));
    },
    close: async () => {
      if (format === 'json') await put(written === 0 ? '[]\n' : '\n]\n');
      if (out !== undefined) await new Promise<void>((done) => void stream.end(() => done()));
    },
  };
}

async function openFile(path: string): Promise<NodeJS.WritableStream> {
  const stream = createWriteStream(path);
  try {
    await once(stream, 'open');
    stream.on('error', (error) => {
      console.error(`--out ${path} cannot be written: ${error.message}`);
      process.exit(2);
    });
    return stream;
  } catch (error) {
    throw new UsageError(`--out ${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function textOf(record: ScanRecord, format: ScanOptions['format']): string {
  if (format === 'jsonl') return `${JSON.stringify(record)}\n`;
  if (format === 'json') return JSON.stringify(record, null, 2);
  return record.outcome === 'ok' ? `${reportAsText(record)}\n` : `${record.target}\n  not read: ${record.error}\n\n`;
}
