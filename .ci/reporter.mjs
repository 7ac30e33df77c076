// In addition to what Vitest prints: counts for the closing line, and for each failure the one line that runs it again.
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { root } from './prepare.mjs';

const quote = (text) => `'${text.replaceAll("'", String.raw`'\''`)}'`;
const asPattern = (text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** The names of a test and of what it stands in, as Vitest's `-t` matches them. */
const fullNameOf = (test) => test.fullName.replaceAll(' > ', ' ');

function commandFor(test) {
  const command = process.env.VIZZY_TEST_DEPTH === 'deep' ? 'npm run test:deep' : 'npm test';
  return `${command} -- ${relative(root, test.module.moduleId)} -t ${quote(`^${asPattern(fullNameOf(test))}$`)}`;
}

export default class AgainReporter {
  onTestRunEnd(modules) {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state) => tests.filter((test) => test.result().state === state).length;
    const failed = tests.filter((test) => test.result().state === 'failed');
    const counts = { passed: count('passed'), failed: failed.length, skipped: count('skipped') };
    if (process.env.VIZZY_TEST_COUNTS) writeFileSync(process.env.VIZZY_TEST_COUNTS, JSON.stringify(counts));
    const broken = modules.filter((module) => module.state() === 'failed' && module.errors().length > 0);
    if (failed.length + broken.length === 0) return;
    console.log('\nTo run what failed again, one at a time:');
    for (const test of failed) console.log(`  ${commandFor(test)}`);
    for (const module of broken) console.log(`  npm test -- ${relative(root, module.moduleId)}`);
  }
}
