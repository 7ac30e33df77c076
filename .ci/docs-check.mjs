// `npm run docs:check`: links that lead nowhere, a table of the configuration that is not what the code reads, and examples whose
// answer changed.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { bin, prepare, root, say } from './prepare.mjs';

prepare();
const problems = [];

const pages = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(root, 'docs'), { recursive: true })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** The anchor that a heading gets. */
const anchorOf = (heading) =>
  heading
    .toLowerCase()
    .replace(/[`*_]/g, '')
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

const anchorsIn = (text) => new Set([...text.matchAll(/^#{1,6}\s+(.+)$/gm)].map(([, heading]) => anchorOf(heading)));

function checkLinks(page) {
  const text = readFileSync(join(root, page), 'utf8').replace(/```[\s\S]*?```/g, '');
  for (const [, target] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
    if (/^(https?:|mailto:)/.test(target)) continue;
    const [path, anchor] = target.split('#');
    const file = path === '' ? join(root, page) : join(root, dirname(page), path);
    if (!existsSync(file)) problems.push(`${page}: ${target} leads nowhere`);
    else if (anchor && !anchorsIn(readFileSync(file, 'utf8')).has(anchor))
      problems.push(`${page}: ${relative(root, file)} has no heading #${anchor}`);
  }
}

/** The configuration as a table, from the schemas that read it. */
async function configurationTable() {
  const { httpEnvironment } = await import('../http/dist/config.js');
  const { botsEnvironment } = await import('../bots/dist/config.js');
  const rows = Object.entries({ ...httpEnvironment.shape, ...botsEnvironment.shape }).map(([name, schema]) => {
    const { description, example } = schema.meta() ?? {};
    if (!description) problems.push(`${name} has no description in its schema`);
    const usual = schema.safeParse(undefined);
    const value = usual.success && usual.data !== undefined ? usual.data : '';
    const shown = value === null ? 'off' : Array.isArray(value) ? value.join(', ') : String(value);
    return `| \`${name}\` | ${shown} | ${description ?? ''}${example ? ` For example \`${example}\`.` : ''} |`;
  });
  return ['| variable | default | |', '|---|---|---|', ...rows].join('\n');
}

async function checkConfiguration() {
  const page = join(root, 'docs', 'configuration.md');
  const text = existsSync(page) ? readFileSync(page, 'utf8') : '';
  const [before, after] = ['<!-- table -->', '<!-- /table -->'];
  const current = `${text.split(before)[0]}${before}\n${await configurationTable()}\n${after}${text.split(after)[1] ?? ''}`;
  if (current === text) return;
  if (process.argv.includes('--write')) writeFileSync(page, current);
  else problems.push('docs/configuration.md is not what the code reads: npm run docs:write brings it along');
}

for (const page of pages) checkLinks(page);
await checkConfiguration();
const example = readFileSync(join(root, '.env.example'), 'utf8');
const { httpEnvironment } = await import('../http/dist/config.js');
const { botsEnvironment } = await import('../bots/dist/config.js');
for (const name of Object.keys({ ...httpEnvironment.shape, ...botsEnvironment.shape }))
  if (!example.includes(`${name}=`)) problems.push(`.env.example does not name ${name}`);
// `npm test` runs these with all others.
if (!process.argv.includes('--without-examples')) {
  const asked = spawnSync(bin('vitest'), ['run', 'http/test/documentation.test.ts'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (asked.status !== 0) problems.push(`an example answers something else now:\n${asked.stdout}${asked.stderr}`);
}
for (const problem of problems) say(problem);
say(`${pages.length} pages, ${problems.length} problems.`);
process.exit(problems.length === 0 ? 0 : 1);
