/** The page on a static host, with the server elsewhere. */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { buffer, text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { endWithParent } from '@vizzy/core/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openVisits, shared } from './visits.ts';

const visit = openVisits();

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

let vizzy: string;
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
      for (const { key, value } of headers) response.setHeader(key, value.replaceAll('http://localhost:8000', vizzy));
    }
    const bytes = await readFile(join(folder, path)).catch(() => null);
    response.writeHead(bytes ? 200 : 404, { 'content-type': types[extname(path)] ?? 'text/plain' }).end(bytes);
  });
}

/** Builds the page for a static host; resolves with the exit code and what was said about problems. */
async function build(): Promise<readonly [number | null, string]> {
  // Warnings are left out: on a busy machine the builder remarks that it was slow.
  const command = ['build', '--base=/', '--logLevel', 'error', '--outDir', folder, '--emptyOutDir'];
  const child = spawn(process.execPath, [join(web, 'node_modules/vite/bin/vite.js'), ...command], {
    cwd: web,
    env: { PATH: '', VITE_API_URL: `${vizzy}/` },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  endWithParent(child);
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const said = await text(child.stderr);
  return [await ended, said];
}

beforeAll(async () => {
  vizzy = shared().vizzy;
  folder = await mkdtemp(join(tmpdir(), 'vizzy-static-'));
  config = JSON.parse(await readFile(join(web, 'vercel.json'), 'utf8'));
  expect(await build()).toEqual([0, '']);
  host = serveFiles();
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  host?.close();
  host?.closeAllConnections();
  if (folder) await rm(folder, { recursive: true });
});

test('built for a static host, it talks to the server that it was told of, under a policy as strict', async () => {
  expect(config.outputDirectory).toBe('dist');
  const { port } = host.address() as AddressInfo;
  const { page, say } = await visit({}, `http://127.0.0.1:${port}/`);
  const asked = page.waitForRequest(/\/chat$/);
  await say('A poster that says “Look up”');
  expect((await asked).url()).toBe(`${vizzy}/chat`);
  expect(await page.locator('.picture img').count()).toBe(2);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download PNG, 1' }).click(),
  ]);
  expect((await buffer(await download.createReadStream())).subarray(1, 4).toString()).toBe('PNG');
  await say('A story about a brave snail');
  const book = await page.getByRole('link', { name: 'Book as PDF' }).getAttribute('href');
  expect(book).toMatch(new RegExp(`^${vizzy}/creations/[\\w-]+/story\\.pdf$`));
});
