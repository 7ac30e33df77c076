// `npm start`: prepares, then becomes the server, and each bot whose token is set. `npm run start:http` and `start:bots` start
// one of them alone. Every setting is an environment variable; none is needed.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { prepare, root, say } from './prepare.mjs';

const entries = {
  all: ['.ci', 'main.mjs'],
  http: ['http', 'dist', 'main.js'],
  bots: ['bots', 'dist', 'main.js'],
};
const role = process.argv[2] ?? 'all';
if (!(role in entries)) {
  say(`there is no ${role} to start: choose ${Object.keys(entries).join(', ')}`);
  process.exit(1);
}
prepare();
say('starting …');
const server = spawn(process.execPath, ['--enable-source-maps', join(root, ...entries[role])], {
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
