/** A process of the bots: given an environment and nothing else, it can be killed as a machine dies, without a word. */
import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { endWithParent, patience } from '@vizzy/core/testing';

/** The exit code, or the signal that ended the process. */
export type HowItEnded = number | NodeJS.Signals | null;

/** A process that was started. */
export type LaunchedBots = {
  readonly child: ChildProcess;
  /** Everything it printed. */
  readonly printed: () => string;
  /** Resolves when it has printed this, as often as said, once unless said; rejects when it ends before. */
  prints(text: string, times?: number): Promise<void>;
  /** Resolves with the exit code, or the signal that ended it, once all that it printed has been read. */
  readonly ended: Promise<HowItEnded>;
};

/** A process that is connected. */
export type KillableBots = Pick<LaunchedBots, 'printed' | 'prints'> & {
  /** SIGKILL; resolves when it is gone. */
  kill(): Promise<void>;
  /** SIGSTOP: it sleeps, as a machine does that is moved, until it is woken. */
  sleep(): void;
  wake(): void;
  /** SIGTERM; resolves with the exit code. */
  stop(): Promise<HowItEnded>;
};

/** The build, as `npm start` runs it: it starts in a third of the time that source takes, and `npm test` keeps it up to date. */
const program = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Starts one; `imports` are modules that are loaded before everything else. */
export function launchBots(env: Readonly<Record<string, string>>, imports: readonly string[] = []): LaunchedBots {
  const before = imports.flatMap((module) => ['--import', module]);
  const child = spawn(process.execPath, [...before, program], {
    cwd: root,
    // The program is started by its path, and starts no other.
    env: { METRICS_PORT: '0', ...env },
  });
  endWithParent(child);
  let output = '';
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of [...listeners]) listener();
  };
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      output += chunk;
      tell();
    });
  let hasEnded = false;
  const ended = new Promise<HowItEnded>((resolve) => {
    child.once('close', (code, signal) => {
      hasEnded = true;
      resolve(code ?? signal);
      tell();
    });
  });
  const prints = (text: string, times = 1) =>
    new Promise<void>((resolve, reject) => {
      const finish = (problem?: string) => {
        clearTimeout(late);
        listeners.delete(look);
        if (problem === undefined) resolve();
        else reject(new Error(`the bots ${problem} ‘${text}’ ${times} times. They printed:\n${output}`));
      };
      const look = () => {
        if (output.split(text).length > times) finish();
        else if (hasEnded) finish('ended before they had printed');
      };
      const late = setTimeout(() => finish('never printed'), patience.event);
      listeners.add(look);
      look();
    });
  return { child, printed: () => output, prints, ended };
}

/** Starts one, and waits until it is connected. */
export async function startBots(
  env: Readonly<Record<string, string>>,
  imports: readonly string[] = [],
): Promise<KillableBots> {
  const { child, printed, prints, ended } = launchBots(env, imports);
  await prints('connected to');
  return {
    printed,
    prints,
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
