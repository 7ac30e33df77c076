/** Starts a process that does nothing for ever, but must end with this one; says its number. */
import { spawn } from 'node:child_process';
import { endWithParent } from '../../dist/testing/end-with-parent.js';

const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
endWithParent(child);
if (process.argv[2] === 'asleep') child.kill('SIGSTOP');
process.send?.(child.pid);
setInterval(() => {}, 1000);
