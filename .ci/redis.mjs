// Where redis-server is: tests of several processes run against a real one.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** What to do when there is none. */
export const redisMissing =
  'redis-server was not found, and the tests of several processes need it: install it (Debian, Ubuntu: sudo apt-get install ' +
  'redis-server; macOS: brew install redis), then run the tests again';

/** Whether there is one on the PATH. */
export function hasRedis() {
  return spawnSync('redis-server', ['--version'], { stdio: 'ignore' }).status === 0;
}

/** Looks for redis-server; on Debian, as root, installs it first when it is missing. `say` tells the person who waits. */
export function ensureRedis(say) {
  if (hasRedis()) return true;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/etc/debian_version')) return false;
  say('installing redis-server for the tests of several processes (once) …');
  // Only the program is wanted: the service that comes with it is not started by an install without an init system, and the
  // tests start their own on free ports.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'redis-server']]) {
    const { status } = spawnSync('apt-get', ['-qq', ...args], { stdio: ['ignore', 'ignore', 'inherit'], env });
    if (status !== 0) return false;
  }
  return hasRedis();
}
