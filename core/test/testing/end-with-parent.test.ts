import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { endWithParent, patience } from '../../src/testing/index.ts';

const inTime = { timeout: patience.event };
const program = fileURLToPath(new URL('ends-with-its-parent.mjs', import.meta.url));

/** Whether there is a process of that number. */
function lives(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** A process that has started one of its own, and the number of that. */
async function aParent(how: string): Promise<{ readonly parent: ChildProcess; readonly child: number }> {
  const parent = fork(program, [how], { execArgv: [] });
  endWithParent(parent);
  const [child] = await once(parent, 'message');
  return { parent, child: Number(child) };
}

it.each(['awake', 'asleep'])('a child that is %s ends when its parent is killed', async (how) => {
  const { parent, child } = await aParent(how);
  expect(lives(child)).toBe(true);
  const ended = once(parent, 'exit');
  parent.kill('SIGKILL');
  await ended;
  await expect.poll(() => lives(child), inTime).toBe(false);
});
