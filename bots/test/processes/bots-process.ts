/** A process of the bots that can be killed as a machine dies: without a word. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { endWithParent } from '@vizzy/core/testing';

/** A process that is connected. */
export type KillableBots = {
  /** Everything it printed. */
  readonly printed: () => string;
  /** SIGKILL; resolves when it is gone. */
  kill(): Promise<void>;
  /** SIGSTOP: it sleeps, as a machine does that is moved, until it is woken. */
  sleep(): void;
  wake(): void;
  /** SIGTERM; resolves with the exit code. */
  stop(): Promise<number | null>;
};

const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Starts one; `imports` are modules that are loaded before everything else. */
export async function startBots(
  env: Readonly<Record<string, string>>,
  imports: readonly string[] = [],
): Promise<KillableBots> {
  const before = imports.flatMap((module) => ['--import', module]);
  const child = spawn(process.execPath, ['--conditions=vizzy-source', '--import', 'tsx', ...before, main], {
    cwd: root,
    // The program is started by its path, and starts no other.
    env: { METRICS_PORT: '0', ...env },
  });
  endWithParent(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      output += chunk;
    });
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));
  while (!output.includes('connected to')) {
    if (child.exitCode !== null) throw new Error(`ended with ${child.exitCode}: ${output}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return {
    printed: () => output,
    sleep: () => void child.kill('SIGSTOP'),
    wake: () => void child.kill('SIGCONT'),
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
    async stop() {
      child.kill('SIGTERM');
      return ended;
    },
  };
}
