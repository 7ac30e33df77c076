/**
 * Makes the pack of drawings from the sets, by hand, when the table or a set's version changes:
 * `npx tsx core/subjects-pack/extract.ts`. The same input gives the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { convertDrawing } from './convert.ts';
import { curation } from './curation.ts';
import { parseCuration } from './parse-curation.ts';

type IconSet = {
  readonly icons: Readonly<
    Record<string, { readonly body: string; readonly width?: number; readonly height?: number }>
  >;
  readonly width?: number;
  readonly height?: number;
};

const require = createRequire(import.meta.url);
const sets = ['fluent-emoji-flat', 'game-icons'] as const;
const load = (set: string): IconSet =>
  JSON.parse(readFileSync(require.resolve(`@iconify-json/${set}/icons.json`), 'utf8'));
const loaded = new Map<string, IconSet>(sets.map((set) => [set, load(set)]));

const index: unknown[] = [];
const drawings: string[] = [];
for (const entry of parseCuration(curation)) {
  const body = loaded.get(entry.set)?.icons[entry.name]?.body;
  if (body === undefined) throw new RangeError(`no drawing ${entry.set}:${entry.name}`);
  const { aspect, layers } = convertDrawing(body, entry);
  const facts = Object.keys(entry.facts).length > 0 ? [entry.facts] : [];
  index.push([`${entry.set}:${entry.name}`, entry.words.join(','), entry.height, aspect, entry.stands, ...facts]);
  drawings.push(JSON.stringify(layers));
}
const text = [JSON.stringify(index), ...drawings].join('\n');
const packed = gzipSync(text, { level: 9 });
writeFileSync(new URL('./pack.gz', import.meta.url), packed);
process.stdout.write(`${index.length} drawings, ${text.length} characters, ${packed.length} bytes packed\n`);
