// A command in a group of processes of its own, which ends as one, however this process ends.
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const isWindows = process.platform === 'win32';

/** Milliseconds between two looks at whether the processes that started this one are still there. */
const parentCheckInterval = 250;

/** The process that started another one; undefined where there is no /proc (proc_pid_stat(5), field 4). */
function parentOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[1];
  } catch {
    return undefined;
  }
}

/** Tells whether what started this process is gone: its parent, or npm, which starts it through a shell. */
function watchParents() {
  const parent = process.ppid;
  const isNpms = process.env.npm_lifecycle_event !== undefined;
  const grandparent = parentOf(parent);
  return () => process.ppid !== parent || (isNpms && parentOf(parent) !== grandparent);
}

function killGroup(group) {
  try {
    process.kill(-group, 'SIGKILL');
  } catch {
    // No process is left in it.
  }
}

/** The command lines of what is still running in a group. */
function membersOf(group) {
  try {
    process.kill(-group, 0);
  } catch {
    return [];
  }
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pgid=,pid=,stat=,args='], { encoding: 'utf8' });
  const lines = (stdout ?? '').split('\n').map((line) => line.trim().split(/\s+/));
  // A zombie has ended; only the process that started it has not looked yet.
  const running = lines.filter(([pgid, , state]) => Number(pgid) === group && !state?.startsWith('Z'));
  return running.map(([, pid, , ...args]) => `${pid} ${args.join(' ').slice(0, 200)}`);
}

/**
 * Runs a command and hands on what it prints. The command leads a process group, and a shell kills that group when a pipe to this
 * process closes: on Ctrl+C, on SIGTERM, and also when this process is killed without a word. When the process that started this one
 * is gone, the run ends too.
 * @returns the exit code, and what was still running in the group when the command had ended; it is ended then.
 */
export function runInGroup(command, args, { cwd, env, onOutput }) {
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], detached: !isWindows });
  child.stdout.on('data', onOutput);
  child.stderr.on('data', onOutput);
  if (!isWindows)
    spawn('/bin/sh', ['-c', 'read -r word; kill -KILL -"$0" 2>/dev/null', String(child.pid)], {
      stdio: ['pipe', 'ignore', 'ignore'],
      detached: true,
    }).unref();
  const isOrphaned = watchParents();
  const leave = (code) => {
    if (isWindows) child.kill();
    else killGroup(child.pid);
    process.exit(code);
  };
  setInterval(() => {
    if (isOrphaned()) leave(129);
  }, parentCheckInterval).unref();
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ])
    process.once(signal, () => leave(code));
  // The last output may come before or after the end of the process.
  const isRead = new Promise((resolve) => child.stdout.once('close', resolve));
  return new Promise((resolve) => {
    child.once('exit', (code) => {
      const leftBehind = isWindows ? [] : membersOf(child.pid);
      if (!isWindows) killGroup(child.pid);
      void isRead.then(() => resolve({ code: code ?? 1, leftBehind }));
    });
  });
}
