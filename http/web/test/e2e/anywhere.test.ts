/** The page on a static host, with the server elsewhere. */
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startVizzy, type VizzyProcess } from '../../../test/vizzy-process.ts';
import { openBrowser, visit } from './browser.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

type VercelConfig = {
  readonly outputDirectory: string;
  readonly headers: readonly { readonly source: string; readonly headers: readonly { key: string; value: string }[] }[];
};

const web = fileURLToPath(new URL('../..', import.meta.url));
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

let vizzy: VizzyProcess;
let browser: Browser;
let folder: string;
let host: Server;
let config: VercelConfig;

/** Serves the build as the host would: its files, and the headers that its configuration names. */
function serveFiles(): Server {
  return createServer(async (request, response) => {
    const path = request.url === '/' ? '/index.html' : (request.url ?? '');
    for (const { source, headers } of config.headers) {
      if (!new RegExp(`^${source}$`).test(path)) continue;
      // The policy names the usual address of a server at home; here it is another port.
      for (const { key, value } of headers)
        response.setHeader(key, value.replaceAll('http://localhost:8000', vizzy.url));
    }
    const bytes = await readFile(join(folder, path)).catch(() => null);
    response.writeHead(bytes ? 200 : 404, { 'content-type': types[extname(path)] ?? 'text/plain' }).end(bytes);
  });
}

beforeAll(async () => {
  [vizzy, browser, folder, config] = await Promise.all([
    startVizzy({ RATE_LIMIT: 'off', CORS_ORIGINS: '*' }),
    openBrowser(),
    mkdtemp(join(tmpdir(), 'vizzy-static-')),
    readFile(join(web, 'vercel.json'), 'utf8').then((text) => JSON.parse(text)),
  ]);
  const built = spawnSync(
    process.execPath,
    [
      join(web, 'node_modules/vite/bin/vite.js'),
      'build',
      '--base=/',
      '--logLevel',
      'warn',
      '--outDir',
      folder,
      '--emptyOutDir',
    ],
    { cwd: web, env: { PATH: '', VITE_API_URL: `${vizzy.url}/` }, encoding: 'utf8' },
  );
  expect([built.status, built.stderr]).toEqual([0, '']);
  host = serveFiles();
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  await browser?.close();
  host?.close();
  host?.closeAllConnections();
  await vizzy?.stop();
  if (folder) await rm(folder, { recursive: true });
});

test('built for a static host, it talks to the server that it was told of, under a policy as strict', async () => {
  expect(config.outputDirectory).toBe('dist');
  const { port } = host.address() as AddressInfo;
  const visitor = await visit(browser, `http://127.0.0.1:${port}/`);
  const { page, say } = visitor;
  const asked = page.waitForRequest(/\/chat$/);
  await say('A poster that says “Look up”');
  expect((await asked).url()).toBe(`${vizzy.url}/chat`);
  expect(await page.locator('.plate img').count()).toBe(2);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download PNG, 1' }).click(),
  ]);
  expect((await readFile(await download.path())).subarray(1, 4).toString()).toBe('PNG');
  await say('A story about a brave snail');
  const book = await page.getByRole('link', { name: 'Book as PDF' }).getAttribute('href');
  expect(book).toMatch(new RegExp(`^${vizzy.url}/creations/[\\w-]+/story\\.pdf$`));
  expect(visitor.complaints).toEqual([]);
  await visitor.close();
});
