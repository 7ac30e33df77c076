// `npm start`: prepares, then becomes the server. Every setting is an environment variable; none is needed.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { prepare, root, say } from './prepare.mjs';

prepare();
say('starting …');
const server = spawn(process.execPath, ['--enable-source-maps', join(root, 'http', 'dist', 'main.js')], {
  cwd: root,
  stdio: 'inherit',
});
// The terminal sends Ctrl+C to both of us; a supervisor signals only this process. Either way the server decides when to go.
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    if (signal === 'SIGTERM') server.kill(signal);
  });
}
server.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
