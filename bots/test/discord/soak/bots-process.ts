/** The bots as they are started: a process of its own, given an environment and nothing else. */
import { type HowItEnded, launchBots } from '../../processes/bots-process.ts';

/** A process that ended by itself. */
export type EndedProcess = { readonly code: HowItEnded; readonly printed: string };

/** A process that is connected. */
export type BotsProcess = {
  /** Everything it printed. */
  readonly printed: () => string;
  /** Megabytes of the heap that are in use, and outside of it for what the heap refers to, such as pictures. */
  memory(): Promise<number>;
  /** Sends SIGTERM; resolves with the exit code; null when a signal ended it. */
  stop(): Promise<number | null>;
};

/** Where it tells its metrics, as it says itself. */
const metricsAddress = /http:\/\/\S+\/metrics/;

/** Starts one that is expected to end by itself. */
export async function runBotsProcess(env: Readonly<Record<string, string>>): Promise<EndedProcess> {
  const { printed, ended } = launchBots(env);
  return { code: await ended, printed: printed() };
}

/** Starts one, and waits until it is connected. */
export async function startBotsProcess(env: Readonly<Record<string, string>>): Promise<BotsProcess> {
  const { child, printed, prints, ended } = launchBots(env);
  await prints('connected to');
  await prints('/metrics');
  const [address = ''] = metricsAddress.exec(printed()) ?? [];
  return {
    printed,
    async memory() {
      // What the process takes from the system says little: it gives back late, and in pieces.
      const metrics = await (await fetch(address)).text();
      const sizes = metrics.matchAll(/^nodejs_(?:heap_size_used|external_memory)_bytes (\d+)$/gm);
      return [...sizes].reduce((sum, [, bytes]) => sum + Number(bytes), 0) / 1024 ** 2;
    },
    async stop() {
      child.kill('SIGTERM');
      const how = await ended;
      return typeof how === 'number' ? how : null;
    },
  };
}
