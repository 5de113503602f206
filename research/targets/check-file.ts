import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { TargetError } from './target-error';

/** Bytes looked at to tell a page from a picture or a document. */
const SNIFFED_BYTES = 1024;

/** Refuses files that are no web pages before a browser opens them. @throws TargetError naming the file and what it is. */
export function checkFile(url: string): void {
  const path = fileURLToPath(url);
  if (!existsSync(path)) throw new TargetError(`${path}: there is no such file`);
  if (statSync(path).isDirectory()) throw new TargetError(`${path} is a folder, not a page`);
  const head = headOf(path);
  if (head.length === 0) throw new TargetError(`${path} is empty`);
  if (head.subarray(0, 5).toString('latin1') === '%PDF-') throw new TargetError(`${path} is a PDF, not a web page`);
  const isUtf16 = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  if (!isUtf16 && head.includes(0)) throw new TargetError(`${path} is no web page: it is a binary file`);
}

function headOf(path: string): Buffer {
  const file = openSync(path, 'r');
  try {
    const head = Buffer.alloc(SNIFFED_BYTES);
    return head.subarray(0, readSync(file, head, 0, SNIFFED_BYTES, 0));
  } finally {
    closeSync(file);
  }
}
