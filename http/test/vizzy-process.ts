/** Vizzy as it is started: a process of its own, given an environment and nothing else. */
import { spawn } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { endWithParent, patience } from '@vizzy/core/testing';

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

/** The build, as `npm start` runs it: it starts in a third of the time that source takes, and `npm test` keeps it up to date. */
const program = fileURLToPath(new URL('../dist/main.js', import.meta.url));

function launch(env: Record<string, string>, imports: readonly string[]) {
  // Options of the environment reach threads too.
  const options = imports.map((file) => `--import ${pathToFileURL(file)}`).join(' ');
  const child = spawn(process.execPath, [program], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: { PATH: process.env['PATH'] ?? '', PORT: '0', HOST: '127.0.0.1', NODE_OPTIONS: options, ...env },
  });
  endWithParent(child);
  /** Resolves once it has ended and all that it printed has been read. */
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', (code) => resolve(code));
  });
  let printed = '';
  child.stdout.on('data', (chunk) => {
    printed += chunk;
  });
  child.stderr.on('data', (chunk) => {
    printed += chunk;
  });
  return { child, ended, printed: () => printed };
}

/** Starts one that is expected to end by itself. */
export async function runVizzy(env: Record<string, string>): Promise<EndedProcess> {
  const { ended, printed } = launch(env, []);
  return { code: await ended, printed: printed() };
}

/** The address that it prints once it listens. */
function addressOf({ child, ended, printed }: ReturnType<typeof launch>): Promise<string> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`not ready: ${printed()}`)), patience.event);
    const look = () => {
      const url = /ready at (\S+)\s/.exec(printed())?.[1];
      if (!url) return;
      clearTimeout(late);
      child.stdout.off('data', look);
      resolve(url);
    };
    child.stdout.on('data', look);
    void ended.then((code) => {
      clearTimeout(late);
      reject(new Error(`ended with ${code}: ${printed()}`));
    });
  });
}

/** Starts one that listens on a free port. Modules named are loaded before everything else. */
export async function startVizzy(
  env: Record<string, string> = {},
  imports: readonly string[] = [],
): Promise<VizzyProcess> {
  const launched = launch(env, imports);
  const { child, ended, printed } = launched;
  const url = await addressOf(launched);
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
      return ended;
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
