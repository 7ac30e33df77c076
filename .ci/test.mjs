// `npm test`: prepares, then lint, types, links and every promise once; closes with one line that counts the tests.
// `npm test -- name`: only the test files whose path has the name in it, and nothing else.
// `npm run test:deep`: every case of every promise, soaks and killed processes included; takes names too.
import { spawnSync } from 'node:child_process';
import { createWriteStream, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { chromiumMissing, ensureChromium } from './chromium.mjs';
import { bin, prepare, root, run, say } from './prepare.mjs';
import { runInGroup } from './process-group.mjs';
import { ensureRedis, redisMissing } from './redis.mjs';

const args = process.argv.slice(2);
const isInner = args[0] === '--in-group';
const isDeep = args.includes('--deep');
const given = args.filter((argument) => argument !== '--deep' && argument !== '--in-group');

/** Lint, types and links: what holds for the whole tree. */
function checkTree() {
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
}

function readCounts(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

/** What runs inside the group. */
function runTests() {
  prepare();
  if (ensureChromium(say) === undefined) say(chromiumMissing);
  if (!ensureRedis(say)) say(redisMissing);
  if (given.length === 0) checkTree();
  say(isDeep ? 'running every case of every test …' : 'running the tests …');
  const folder = mkdtempSync(join(tmpdir(), 'vizzy-test-'));
  const countsFile = join(folder, 'counts.json');
  const { status } = spawnSync(bin('vitest'), ['run', ...given], {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      VIZZY_TEST_COUNTS: countsFile,
      VIZZY_TEST_DEPTH: isDeep ? 'deep' : '',
      VIZZY_TEST_LOG: process.env.VIZZY_TEST_LOG ?? '',
    },
    shell: process.platform === 'win32',
  });
  const { passed, failed, skipped } = readCounts(countsFile);
  rmSync(folder, { recursive: true, force: true });
  // A test file that could not even be loaded fails the run without a failed test to count.
  const ok = status === 0 && failed === 0 && passed > 0;
  console.log(`${passed} passed, ${ok ? 0 : Math.max(failed, 1)} failed${skipped ? `, ${skipped} skipped` : ''}`);
  process.exit(ok ? 0 : 1);
}

/** Runs of which the log is kept. */
const logsKept = 10;

function openLog() {
  const folder = join(root, '.ci', 'logs');
  mkdirSync(folder, { recursive: true });
  const older = readdirSync(folder).sort();
  for (const name of older.slice(0, Math.max(0, older.length - logsKept + 1))) rmSync(join(folder, name));
  const file = join(folder, `test-${new Date().toISOString().replaceAll(/[:.]/g, '-')}.log`);
  return { name: relative(root, file), stream: createWriteStream(file) };
}

/** The closing line must be the last one, so that it is held back until everything else is said. */
async function runInItsOwnGroup() {
  const log = openLog();
  const colours = process.stdout.isTTY && !process.env.NO_COLOR ? { FORCE_COLOR: '1' } : {};
  let tail = '';
  const { code, leftBehind } = await runInGroup(process.execPath, [process.argv[1], '--in-group', ...args], {
    cwd: root,
    env: { ...process.env, ...colours, VIZZY_TEST_LOG: log.name },
    onOutput: (chunk) => {
      log.stream.write(chunk);
      const lines = (tail + chunk.toString('utf8')).split('\n');
      tail = lines.slice(-2).join('\n');
      const before = lines.slice(0, -2);
      if (before.length > 0) process.stdout.write(`${before.join('\n')}\n`);
    },
  });
  if (leftBehind.length > 0) {
    const told = `vizzy · these were still running after the last test, and were ended:\n  ${leftBehind.join('\n  ')}\n`;
    log.stream.write(told);
    process.stdout.write(told);
  }
  if (code !== 0) process.stdout.write(`vizzy · the whole log is in ${log.name}\n`);
  process.stdout.write(tail.endsWith('\n') ? tail : `${tail}\n`);
  log.stream.end(() => process.exit(leftBehind.length > 0 ? Math.max(code, 1) : code));
}

if (isInner) runTests();
else await runInItsOwnGroup();
