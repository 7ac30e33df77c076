// `npm run screenshots [folder]`: prepares, then photographs the page in every state into `screenshots/`.
import { join } from 'node:path';
import { ensureChromium } from './chromium.mjs';
import { prepare, root, run, say } from './prepare.mjs';

prepare();
ensureChromium(say);
const folder = process.argv[2] ?? join(root, 'screenshots');
run(
  process.execPath,
  ['--conditions=vizzy-source', '--import', 'tsx', join(root, 'http', 'web', 'test', 'screenshots.ts'), folder],
  { onFailure: 'the screenshots were not all taken: the lines above say why.' },
);
say(`look at them in ${folder}`);
