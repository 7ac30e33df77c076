/** From a character to the file that has it; a file is opened, and registered with the canvas, when first needed. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { GlobalFonts } from '@napi-rs/canvas';
import { readCoverage } from './glyph-coverage.ts';
import { type Typeface, type TypefaceId, typefaces } from './typefaces.ts';

type Subset = { readonly name: string; readonly ranges: readonly (readonly [from: number, to: number])[] };

const require = createRequire(import.meta.url);

// The files never change while the process lives, so what was read of them is kept: at most a few hundred small sets.
const subsetsRead = new Map<TypefaceId, readonly Subset[]>();
const coverageRead = new Map<string, ReadonlySet<number>>();

/** The subset of a typeface that has this character, or undefined when the typeface lacks it. */
export function findSubset(id: TypefaceId, codePoint: number): string | undefined {
  const typeface: Typeface = typefaces[id];
  const promising = subsetsOf(id).filter(({ ranges }) => {
    return ranges.some(([from, to]) => codePoint >= from && codePoint <= to);
  });
  if (typeface.wholeFile) return promising.length > 0 ? typeface.wholeFile : undefined;
  return promising.find(({ name }) => coverageOf(id, name).has(codePoint))?.name;
}

/**
 * Makes a file known to the canvas, once in the process, and returns the family name to call it by. Throws an Error
 * when the file cannot be read as a font, which means a broken installation.
 */
export function registerSubset(id: TypefaceId, subset: string): string {
  const family = `Vizzy ${id} ${subset}`;
  if (!GlobalFonts.has(family) && GlobalFonts.registerFromPath(pathOf(id, subset), family) === null) {
    throw new Error(`the font file ${id} ${subset} cannot be read`);
  }
  return family;
}

function subsetsOf(id: TypefaceId): readonly Subset[] {
  const known = subsetsRead.get(id);
  if (known) return known;
  const ranges: Record<string, string> = JSON.parse(
    readFileSync(require.resolve(`${typefaces[id].package}/unicode.json`), 'utf8'),
  );
  const subsets = Object.entries(ranges).map(([key, list]) => ({
    name: key.replace(/[[\]]/g, ''),
    ranges: list.split(',').map(parseRange),
  }));
  subsetsRead.set(id, subsets);
  return subsets;
}

/** `U+4e00-4e2d` or `U+3001`. */
function parseRange(range: string): readonly [number, number] {
  const [from = '', to = from] = range.trim().replace(/^U\+/i, '').split('-');
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
}

function coverageOf(id: TypefaceId, subset: string): ReadonlySet<number> {
  const path = pathOf(id, subset);
  const known = coverageRead.get(path);
  if (known) return known;
  const coverage = readCoverage(readFileSync(path));
  coverageRead.set(path, coverage);
  return coverage;
}

function pathOf(id: TypefaceId, subset: string): string {
  const { package: name, cut } = typefaces[id];
  return require.resolve(`${name}/files/${name.split('/').at(-1)}-${subset}-${cut}.woff2`);
}
