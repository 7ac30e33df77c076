/** Vizzy as it is started: a process of its own, given an environment and nothing else. */
import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { endWithParent } from '@vizzy/core/testing';

/** A process that listens. */
export type VizzyProcess = {
  readonly url: string;
  /** Everything it printed. */
  readonly printed: () => string;
  post(path: string, body: unknown, headers?: Record<string, string>, signal?: AbortSignal): Promise<Response>;
  /** SIGSTOP: it sleeps, as a machine does that is moved, until it is woken. */
  sleep(): void;
  wake(): void;
  /** Sends SIGTERM and resolves with the exit code. */
  stop(): Promise<number | null>;
  /** Sends SIGKILL, as a machine dies; resolves when it is gone. */
  kill(): Promise<void>;
};

/** A process that ended by itself. */
export type EndedProcess = { readonly code: number | null; readonly printed: string };

const source = [
  '--conditions=vizzy-source',
  '--import',
  'tsx',
  fileURLToPath(new URL('../src/main.ts', import.meta.url)),
];
const built = [fileURLToPath(new URL('../dist/main.js', import.meta.url))];

function launch(env: Record<string, string>, imports: readonly string[]) {
  // The build, where modules are to be kept from loading: source is itself read by a module.
  const args = imports.length > 0 ? built : source;
  // Options of the environment reach threads too.
  const options = imports.map((file) => `--import ${pathToFileURL(file)}`).join(' ');
  const child = spawn(process.execPath, args, {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: { PATH: process.env['PATH'] ?? '', PORT: '0', HOST: '127.0.0.1', NODE_OPTIONS: options, ...env },
  });
  endWithParent(child);
  let printed = '';
  child.stdout.on('data', (chunk) => {
    printed += chunk;
  });
  child.stderr.on('data', (chunk) => {
    printed += chunk;
  });
  return { child, printed: () => printed };
}

const ended = (child: ChildProcess) =>
  new Promise<number | null>((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve(child.exitCode);
    else child.once('exit', (code) => resolve(code));
  });

/** Starts one that is expected to end by itself. */
export async function runVizzy(env: Record<string, string>): Promise<EndedProcess> {
  const { child, printed } = launch(env, []);
  return { code: await ended(child), printed: printed() };
}

async function addressIn(printed: () => string, child: ChildProcess): Promise<string> {
  for (let tries = 0; tries < 1000; tries += 1) {
    const url = /ready at (\S+)/.exec(printed())?.[1];
    if (url) return url;
    if (child.exitCode !== null) throw new Error(`ended with ${child.exitCode}: ${printed()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`not ready: ${printed()}`);
}

/** Starts one that listens on a free port. Modules named are loaded before everything else. */
export async function startVizzy(
  env: Record<string, string> = {},
  imports: readonly string[] = [],
): Promise<VizzyProcess> {
  const { child, printed } = launch(env, imports);
  const url = await addressIn(printed, child);
  return {
    url,
    printed,
    post: (path, body, headers = {}, signal) =>
      fetch(`${url}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
        ...(signal ? { signal } : {}),
      }),
    sleep: () => void child.kill('SIGSTOP'),
    wake: () => void child.kill('SIGCONT'),
    async stop() {
      child.kill('SIGTERM');
      return ended(child);
    },
    async kill() {
      child.kill('SIGKILL');
      await ended(child);
    },
  };
}
