/** The bots as they are started: a process of its own, given an environment and nothing else. */
import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { endWithParent } from '@vizzy/core/testing';
import { freePort } from '../../slack/open.ts';

/** A process that ended by itself. */
export type EndedProcess = { readonly code: number | null; readonly printed: string };

/** A process that is connected. */
export type BotsProcess = {
  /** Everything it printed. */
  readonly printed: () => string;
  /** Megabytes of the heap that are in use, and outside of it for what the heap refers to, such as pictures. */
  memory(): Promise<number>;
  /** Sends SIGTERM; resolves with the exit code. */
  stop(): Promise<number | null>;
};

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
  endWithParent(child);
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
  const port = await freePort();
  const { child, printed, ended } = launch({ ...env, METRICS_PORT: String(port) });
  await connected(child, printed);
  return {
    printed,
    async memory() {
      // What the process takes from the system says little: it gives back late, and in pieces.
      const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
      const sizes = metrics.matchAll(/^nodejs_(?:heap_size_used|external_memory)_bytes (\d+)$/gm);
      return [...sizes].reduce((sum, [, bytes]) => sum + Number(bytes), 0) / 1024 ** 2;
    },
    async stop() {
      child.kill('SIGTERM');
      return ended;
    },
  };
}
