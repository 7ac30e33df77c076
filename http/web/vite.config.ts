/** Builds the client: for the HTTP server below `/web/`, or for a static host at its root when `VITE_API_URL` says where the server is. */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** Files worth compressing; pictures and fonts are compressed already. */
const compressible = /\.(?:js|css|html|svg|json)$/;

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}

/** Writes `.gz` and `.br` files at build time, so that the server never compresses during a request. */
function compressed(): Plugin {
  let folder = 'dist';
  return {
    name: 'compressed',
    apply: 'build',
    configResolved: ({ root, build }) => {
      folder = resolve(root, build.outDir);
    },
    closeBundle: () => {
      for (const file of filesBelow(folder).filter((path) => compressible.test(path))) {
        const bytes = readFileSync(file);
        writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
        writeFileSync(`${file}.br`, brotliCompressSync(bytes));
      }
    },
  };
}

export default defineConfig(({ command }) => ({
  root: import.meta.dirname,
  base: command === 'serve' || process.env['VITE_API_URL'] ? '/' : '/web/',
  plugins: [react(), compressed()],
  server: { port: 5173, strictPort: true },
  build: {
    target: 'es2022',
    // No data: addresses: every file can be cached, and the policy stays strict.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
}));
