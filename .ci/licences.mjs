// `npm run licences`: every installed package has a licence that allows shipping it with Vizzy's own (MIT).
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, say } from './prepare.mjs';

/** Permissive ones, and weak copyleft that asks nothing of what merely uses the library. */
const allowed = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'CC-BY-3.0',
  'CC-BY-4.0',
  'ISC',
  'LGPL-3.0-or-later',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
  'WTFPL',
  'Zlib',
]);

/** Files say it where the manifest does not. */
const said = new Map([['png-js', 'MIT']]);

const parts = (expression) =>
  expression
    .replace(/[()]/g, ' ')
    .split(/\s+(?:OR|AND)\s+/)
    .map((part) => part.trim());

function isAllowed(expression) {
  const words = parts(expression);
  return / OR /.test(expression) ? words.some((word) => allowed.has(word)) : words.every((word) => allowed.has(word));
}

function* manifests() {
  const store = join(root, 'node_modules', '.pnpm');
  for (const entry of readdirSync(store)) {
    const inside = join(store, entry, 'node_modules');
    if (!existsSync(inside)) continue;
    for (const name of readdirSync(inside)) {
      const names = name.startsWith('@') ? readdirSync(join(inside, name)).map((sub) => `${name}/${sub}`) : [name];
      for (const full of names) {
        const file = join(inside, full, 'package.json');
        if (existsSync(file)) yield JSON.parse(readFileSync(file, 'utf8'));
      }
    }
  }
}

const licences = new Map();
for (const { name, version, license, licenses } of manifests()) {
  if (!name || name.startsWith('@vizzy/')) continue;
  const stated =
    typeof license === 'string' ? license : (license?.type ?? licenses?.[0]?.type ?? said.get(name) ?? 'none');
  licences.set(`${name}@${version ?? ''}`, stated);
}
const refused = [...licences].filter(([, licence]) => !isAllowed(licence));
for (const [name, licence] of refused)
  say(`${name} has the licence ${licence}, which is not one of those that are allowed`);
say(`${licences.size} packages, ${refused.length} with a licence to look at.`);
process.exit(refused.length === 0 ? 0 : 1);
