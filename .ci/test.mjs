// `npm test`: prepares, then runs lint, types and every test, and closes with one line that counts them.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumMissing, ensureChromium } from './chromium.mjs';
import { bin, prepare, root, run, say } from './prepare.mjs';
import { ensureRedis, redisMissing } from './redis.mjs';

prepare();
if (ensureChromium(say) === undefined) say(chromiumMissing);
if (!ensureRedis(say)) say(redisMissing);
say('linting and checking the walls between rooms …');
run(bin('biome'), ['check', '--error-on-warnings'], {
  onFailure: 'the linter found something; `npm run format` repairs what is only layout.',
});
say('checking types of source and tests …');
run(bin('tsc'), ['-b'], { onFailure: 'type errors: the lines above name file and line.' });
say('checking links and the table of the configuration …');
run(process.execPath, [join(root, '.ci', 'docs-check.mjs'), '--without-examples'], {
  onFailure: 'the pages are not true: the lines above say where.',
});
say('running every test …');
const folder = mkdtempSync(join(tmpdir(), 'vizzy-test-'));
const report = join(folder, 'report.json');
const { status } = spawnSync(
  bin('vitest'),
  ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' },
);

function counts() {
  try {
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests };
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const { passed, failed, skipped } = counts();
// A test file that could not even be loaded fails the run without a failed test to count.
const ok = status === 0 && failed === 0 && passed > 0;
console.log(`${passed} passed, ${ok ? 0 : Math.max(failed, 1)} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exit(ok ? 0 : 1);
