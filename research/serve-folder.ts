import { createServer } from 'node:http';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import type { AddressInfo } from 'node:net';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
};

export interface FolderServer {
  /** Address of the folder, with a closing slash. */
  url: string;
  close(): void;
}

/** Serves the files of one folder on the loopback address, nothing outside of it. */
export async function serveFolder(folder: string): Promise<FolderServer> {
  const root = normalize(folder + sep);
  const server = createServer((request, response) => {
    const path = pathOf(request.url ?? '/');
    const file = normalize(join(root, path.endsWith('/') ? `${path}index.html` : path));
    send(file.startsWith(root) ? file : '', response).catch(() =>
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not found'),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** The path asked for, decoded; a path that cannot be decoded names no file. */
function pathOf(url: string): string {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return '/\u0000';
  }
}

async function send(file: string, response: import('node:http').ServerResponse): Promise<void> {
  if (!(await stat(file)).isFile()) throw new Error('no file');
  const body = await readFile(file);
  response
    .writeHead(200, { 'content-type': TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream' })
    .end(body);
}
