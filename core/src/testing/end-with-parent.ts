import { type ChildProcess, spawn } from 'node:child_process';

/**
 * Sees to it that a child process does not outlive this one, however this one ends: a shell holds the other end of a pipe, and kills
 * the child when the pipe closes without a word. The kernel closes it also when none of our code can run. Processes that are
 * asleep (SIGSTOP) are ended too. Windows has no such shell; there the child is left to itself.
 */
export function endWithParent(child: ChildProcess): void {
  if (child.pid === undefined || process.platform === 'win32') return;
  const guard = spawn('/bin/sh', ['-c', 'read -r word || kill -KILL "$0" 2>/dev/null', String(child.pid)], {
    stdio: ['pipe', 'ignore', 'ignore'],
    // Ctrl+C in a terminal must not reach the guard before the child.
    detached: true,
  });
  guard.unref();
  // A pipe to a guard that is gone has nothing left to guard.
  guard.stdin?.on('error', () => undefined);
  // The pipe alone must not keep this process alive either.
  (guard.stdin as { unref?(): void } | null)?.unref?.();
  child.once('exit', () => guard.stdin?.end('over\n'));
}
