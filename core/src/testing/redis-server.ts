/** A real Redis of a test's own: on a free port, in a folder of its own, to be stopped, paused and started again. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { endWithParent } from './end-with-parent.ts';

/** The server. */
export interface RedisServer {
  /** `redis://127.0.0.1:port`. */
  readonly url: string;
  /** Kills it; with an append-only file what it knew is kept. */
  stop(): Promise<void>;
  /** Starts it again on the same port; `empty` throws away what it kept. */
  start(how?: 'from-file' | 'empty'): Promise<void>;
  /** Lets it answer nothing, as a machine does that is swamped. */
  pause(): void;
  resume(): void;
  /** Ends it and removes its folder. */
  close(): Promise<void>;
}

const missing =
  'redis-server is not on the PATH. Debian, Ubuntu: apt-get install redis-server; macOS: brew install redis; then run the tests again.';

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** Resolves to whether something listens there. */
const listens = (port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });

/** When what was acknowledged is in the file: at once, also when the disk is busy; or within a second, as in production. */
export type Syncing = 'always' | 'everysec';

async function launch(port: number, folder: string, syncing: Syncing): Promise<ChildProcess> {
  const where = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder];
  const keeping = ['--save', '', '--appendonly', 'yes', '--appendfsync', syncing];
  const child = spawn('redis-server', [...where, ...keeping], { stdio: 'ignore' });
  endWithParent(child);
  const failed = new Promise<never>((_, reject) => {
    child.once('error', (error: NodeJS.ErrnoException) => reject(error.code === 'ENOENT' ? new Error(missing) : error));
    child.once('exit', (code) => reject(new Error(`redis-server ended with ${code}`)));
  });
  failed.catch(() => undefined);
  const isUp = async () => {
    while (!(await listens(port))) await delay(10);
  };
  await Promise.race([isUp(), failed]);
  return child;
}

const killed = (child: ChildProcess) =>
  new Promise<void>((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });

/** Starts one. Throws an error that says how to get Redis when there is none. */
export async function openRedisServer(syncing: Syncing = 'always'): Promise<RedisServer> {
  const port = await freePort();
  let folder = mkdtempSync(join(tmpdir(), 'vizzy-redis-'));
  let child = await launch(port, folder, syncing);
  const remove = () => rmSync(folder, { recursive: true, force: true });
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: () => killed(child),
    async start(how = 'from-file') {
      if (how === 'empty') {
        remove();
        folder = mkdtempSync(join(tmpdir(), 'vizzy-redis-'));
      }
      child = await launch(port, folder, syncing);
    },
    pause: () => void child.kill('SIGSTOP'),
    resume: () => void child.kill('SIGCONT'),
    async close() {
      await killed(child);
      remove();
    },
  };
}
