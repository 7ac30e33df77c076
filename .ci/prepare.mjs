// What `npm start` and `npm test` do first: install what the lock file names and compile what changed.
// Plain Node and npm are enough; pnpm comes through npx, so neither pnpm nor corepack need be there.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PNPM_VERSION = '12.21.0';
const OLDEST_NODE = [20, 19];

/** The folder of the repository. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stampFile = join(root, '.ci', '.prepared.json');

/** Says one plain line to the person who waits. */
export function say(line) {
  console.log(`vizzy · ${line}`);
}

/** Runs a command with its output shown; ends this process with its code when it fails. */
export function run(command, args, { env = {}, onFailure } = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  say(onFailure ?? `${command} ${args.join(' ')} failed${error ? `: ${error.message}` : ''}`);
  process.exit(status || 1);
}

/** The command of a package's own program, without a shell in between. */
export function bin(name) {
  return join(root, 'node_modules', '.bin', name);
}

function digest(files) {
  const hash = createHash('sha256').update(process.version).update(process.arch);
  for (const file of files) hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

const notSources = new Set(['node_modules', 'dist', 'dist-types', 'test', 'bench']);
const typeScript = /\.(ts|tsx|json)$/;
const anything = /./;

function sourcesBelow(folder, kind = typeScript, apart = []) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (apart.includes(path)) return [];
    if (entry.isDirectory()) return notSources.has(entry.name) ? [] : sourcesBelow(path, kind, apart);
    return kind.test(entry.name) ? [path] : [];
  });
}

const manifests = ['package.json', 'pnpm-workspace.yaml', 'pnpm-lock.yaml'];
const packages = ['core', 'bots', 'http', 'http/web'];

function readStamp() {
  try {
    return JSON.parse(readFileSync(stampFile, 'utf8'));
  } catch {
    return {};
  }
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  say(
    `this needs Node.js ${OLDEST_NODE.join('.')} or later; you have ${process.versions.node}. See https://nodejs.org`,
  );
  process.exit(1);
}

function install() {
  say('installing what the lock file names (once, and again only when it changes) …');
  run('npx', ['-y', `pnpm@${PNPM_VERSION}`, 'install', '--frozen-lockfile', '--reporter=append-only'], {
    env: { CI: 'true' },
    onFailure:
      'the install failed. Is the npm registry reachable? The lines above say what went wrong; then try again.',
  });
}

function build() {
  say('compiling TypeScript …');
  run(bin('tsc'), ['-b', 'core', 'bots', 'http'], {
    onFailure: 'compiling failed: the lines above name file and line.',
  });
}

function buildClient() {
  say('building the web client …');
  run(join(root, 'http', 'web', 'node_modules', '.bin', 'vite'), ['build', '--logLevel', 'warn', 'http/web'], {
    // A client for a static host is built by that host; this one talks to the server that it comes from.
    env: { VITE_API_URL: '', NODE_ENV: 'production' },
    onFailure: 'building the web client failed: the lines above name the file.',
  });
}

/** Installs and builds only what is not up to date. */
export function prepare() {
  checkNode();
  const before = readStamp();
  const installed = digest([...manifests, ...packages.map((name) => `${name}/package.json`)]);
  if (before.installed !== installed || !existsSync(join(root, 'node_modules'))) install();
  const built = digest([
    ...sourcesBelow('core'),
    ...sourcesBelow('bots'),
    ...sourcesBelow('http', typeScript, ['http/web']),
    'tsconfig.base.json',
  ]);
  if (before.built !== built || !existsSync(join(root, 'http', 'dist', 'main.js'))) build();
  const client = digest([...sourcesBelow('http/web', anything), 'tsconfig.base.json']);
  if (before.client !== client || !existsSync(join(root, 'http', 'web', 'dist', 'index.html'))) buildClient();
  writeFileSync(stampFile, JSON.stringify({ installed, built, client }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  prepare();
  say('ready.');
}
