/** Vizzy in a process of its own, started with an environment alone. */
import { spawn } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { endWithParent, patience, stretch } from '@vizzy/core/testing';

/** A process that listens. */
export type VizzyProcess = {
  readonly url: string;
  /** Everything it printed. */
  readonly printed: () => string;
  /** Resolves when it has printed this so many times; rejects when it ends before. */
  prints(text: string, times?: number): Promise<void>;
  post(path: string, body: unknown, headers?: Record<string, string>, signal?: AbortSignal): Promise<Response>;
  /** Sends SIGSTOP: the process is suspended until `wake`. */
  sleep(): void;
  wake(): void;
  /** Sends SIGTERM and resolves with the exit code. */
  stop(): Promise<number | null>;
  /** Sends SIGKILL and resolves when the process has ended. */
  kill(): Promise<void>;
};

/** A process that ended by itself. */
export type EndedProcess = { readonly code: number | null; readonly printed: string };

/** The build, as `npm start` runs it: it starts in a third of the time that source takes, and `npm test` keeps it up to date. */
const program = fileURLToPath(new URL('../dist/main.js', import.meta.url));

/** What the product takes unless told, stretched: to load what draws takes a busy machine long. */
const drawingSeconds = String(stretch(30));

function launch(env: Record<string, string>, imports: readonly string[]) {
  // Options of the environment reach threads too.
  const options = imports.map((file) => `--import ${pathToFileURL(file)}`).join(' ');
  const child = spawn(process.execPath, [program], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: {
      PATH: process.env['PATH'] ?? '',
      PORT: '0',
      HOST: '127.0.0.1',
      NODE_OPTIONS: options,
      DRAWING_SECONDS: drawingSeconds,
      ...env,
    },
  });
  endWithParent(child);
  /** Resolves when it has ended and all its output was read. */
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', (code) => resolve(code));
  });
  let printed = '';
  const listeners = new Set<() => void>();
  const hear = (chunk: unknown) => {
    printed += chunk;
    for (const listener of listeners) listener();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  return {
    child,
    ended,
    printed: () => printed,
    /** The first thing that is found in what it has printed, by a function that is asked after each line. */
    find: <Found>(look: () => Found | undefined, wanted: string) =>
      new Promise<Found>((resolve, reject) => {
        const late = setTimeout(() => give(`did not print ${wanted} in ${patience.event} ms`), patience.event);
        const give = (problem: string) => {
          clearTimeout(late);
          listeners.delete(listener);
          reject(new Error(`Vizzy ${problem}. It printed:\n${printed}`));
        };
        const listener = () => {
          const found = look();
          if (found === undefined) return;
          clearTimeout(late);
          listeners.delete(listener);
          resolve(found);
        };
        listeners.add(listener);
        listener();
        void ended.then((code) => give(`ended with ${code} before it printed ${wanted}`));
      }),
  };
}

/** Runs one that ends by itself. */
export async function runVizzy(env: Record<string, string>): Promise<EndedProcess> {
  const { ended, printed } = launch(env, []);
  return { code: await ended, printed: printed() };
}

/** Starts one on a free port. The given modules are loaded first. */
export async function startVizzy(
  env: Record<string, string> = {},
  imports: readonly string[] = [],
): Promise<VizzyProcess> {
  const { child, ended, printed, find } = launch(env, imports);
  const url = await find(() => /ready at (\S+)\s/.exec(printed())?.[1], 'where it is ready');
  return {
    url,
    printed,
    async prints(text, times = 1) {
      await find(() => (printed().split(text).length > times ? text : undefined), `${times} times '${text}'`);
    },
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
