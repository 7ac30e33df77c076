// `npm run bench`: prepares, then measures; the figures are ratios within this one run.
import { join } from 'node:path';
import { prepare, root, run } from './prepare.mjs';

prepare();
run(process.execPath, ['--import', 'tsx', '--expose-gc', join(root, 'http', 'bench', 'bench.ts')], {
  onFailure: 'the bench did not finish: the lines above say why.',
});
