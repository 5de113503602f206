import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../../research/chromium/open-browser';
import { readerFor } from '../../research/page-engine/run-in-page';

const PAGES: Record<string, (port: number) => string> = {
  '/shop': (port) =>
    `<input name=email><iframe src="http://localhost:${port}/card" width=300 height=200></iframe>
     <iframe sandbox=allow-scripts src="/sandboxed" width=300 height=90></iframe><iframe src="data:text/html,<input name=in-data>" width=300 height=90></iframe>`,
  '/card': (port) => `<input name=cc><iframe src="http://127.0.0.1:${port}/inner" width=200 height=90></iframe>`,
  '/inner': () => '<input name=in-inner>',
  '/sandboxed': () => '<input name=in-sandbox>',
};
let server: Server;

beforeAll(async () => {
  server = createServer((request, response) => {
    const { port } = server.address() as AddressInfo;
    response.setHeader('content-type', 'text/html').end(PAGES[request.url ?? '']?.(port) ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  server?.close();
  server?.closeAllConnections();
});

test('the runner reads frames of other origins, sandboxes and nested ones, as the extension does', async () => {
  const browser = await openBrowser();
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/shop`);
  const observation = await (await readerFor(page)).observe();
  await browser.close();
  const found = Object.fromEntries(observation.controls.map(({ name, element }) => [name, element.path.length]));
  expect(found).toEqual({ email: 1, cc: 2, 'in-inner': 3, 'in-sandbox': 2, 'in-data': 2 });
  expect(observation.read).toMatchObject({ items: 5, of: 5, unreadFrames: 0 });
});
