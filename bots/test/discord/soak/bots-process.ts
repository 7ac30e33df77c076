/** The bots as they are started: a process of its own, given an environment and nothing else. */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** A process that ended by itself. */
export type EndedProcess = { readonly code: number | null; readonly printed: string };

/** A process that is connected. */
export type BotsProcess = {
  /** Everything it printed. */
  readonly printed: () => string;
  /** Megabytes that it holds in memory. */
  memory(): Promise<number>;
  /** Sends SIGTERM; resolves with the exit code. */
  stop(): Promise<number | null>;
};

const run = promisify(execFile);

const main = fileURLToPath(new URL('../../../src/main.ts', import.meta.url));

async function connected(child: ChildProcess, printed: () => string): Promise<void> {
  while (!printed().includes('connected to')) {
    if (child.exitCode !== null) throw new Error(`ended with ${child.exitCode}: ${printed()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function launch(env: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, ['--conditions=vizzy-source', '--import', 'tsx', main], {
    cwd: fileURLToPath(new URL('../../../..', import.meta.url)),
    env: { METRICS_PORT: '0', ...env },
  });
  let output = '';
  const read = (chunk: Buffer) => {
    output += chunk;
  };
  child.stdout.on('data', read);
  child.stderr.on('data', read);
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));
  return { child, printed: () => output, ended };
}

/** Starts one that is expected to end by itself. */
export async function runBotsProcess(env: Readonly<Record<string, string>>): Promise<EndedProcess> {
  const { printed, ended } = launch(env);
  return { code: await ended, printed: printed() };
}

/** Starts one, and waits until it is connected. */
export async function startBotsProcess(env: Readonly<Record<string, string>>): Promise<BotsProcess> {
  const { child, printed, ended } = launch(env);
  await connected(child, printed);
  return {
    printed,
    async memory() {
      const { stdout } = await run('ps', ['-o', 'rss=', '-p', String(child.pid)]);
      return Number(stdout.trim()) / 1024;
    },
    async stop() {
      child.kill('SIGTERM');
      return ended;
    },
  };
}
