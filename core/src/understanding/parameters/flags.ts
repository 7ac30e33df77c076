/** Parameters in the notation of other tools: `--ar 16:9 --no people`, "Negative prompt: …", "Steps: 30, Size: 512x768". */
import { isOnlyStyle, wordsOf } from '../../lexicon/index.ts';
import { aspectOf } from './aspect.ts';
import { type Piece, withoutPieces } from './cut.ts';
import { seedOf } from './seed.ts';

/** What flags say, and the text without them. */
export type Flags = {
  readonly text: string;
  readonly aspect?: number;
  readonly seed?: number;
  /** As it was asked for, also more than is drawn. */
  readonly count?: number;
  /** A style that Vizzy knows. */
  readonly style?: string;
  readonly without: readonly string[];
};

type Values = { -readonly [Key in keyof Omit<Flags, 'text' | 'without'>]: Flags[Key] } & {
  without: string[];
  width?: number;
  height?: number;
};

/** Flags without a value, and those with one; every other takes a number if one follows. */
const switches = new Set('tile hd raw draft fast turbo relax video test testp creative stealth public loop'.split(' '));
const valued = new Set(
  'ar aspect aspect-ratio style seed sameseed v version s stylize q quality niji chaos c weird w h width height stop repeat r iw cw sw sv ow exp steps cfg scale n p profile sref cref oref sampler upscale no not'.split(
    ' ',
  ),
);
/** A dash that a phone makes of two hyphens is one before a name that is known. */
const flag = /^(--|—|–)([a-z][a-z-]{0,20})(?:[=:](\S+))?[,.;]?$/i;

/** What a flag's value means here; most mean nothing. */
function readFlag(values: Values, name: string, value: string): void {
  switch (name) {
    case 'ar':
    case 'aspect':
    case 'aspect-ratio': {
      const aspect = aspectOf(value);
      if (aspect !== undefined) values.aspect = aspect;
      return;
    }
    case 'seed':
    case 'sameseed': {
      const seed = seedOf(value);
      if (seed !== undefined) values.seed = seed;
      return;
    }
    case 'repeat':
    case 'r':
    case 'n':
      if (/^\d{1,3}$/.test(value) && Number(value) > 0) values.count = Number(value);
      return;
    case 'w':
    case 'width':
      values.width = Number(value);
      return;
    case 'h':
    case 'height':
      values.height = Number(value);
      return;
    case 'style': {
      const style = isOnlyStyle(wordsOf(value));
      if (style !== null) values.style = style;
    }
  }
}

/** The items of a list of things: commas, "and" and "or" separate them; weights and brackets go. */
export const listItems = (list: string): readonly string[] =>
  list
    .split(/[,;\n]|\s(?:and|or)\s/i)
    .map((item) =>
      item
        .replace(/:-?\d*\.?\d+/g, '')
        .replace(/[^\p{L}\p{M}\p{N}' -]/gu, ' ')
        .replace(/\s+/g, ' ')
        .trim()
        .toLowerCase(),
    )
    .filter((item) => item !== '');

/** Cuts `--name value` out of a text. */
function readDashes(text: string, values: Values): string {
  const tokens = [...text.matchAll(/\S+/g)].map((match) => ({ text: match[0], start: match.index }));
  const pieces: Piece[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    const [, dashes = '', written = '', joined] = flag.exec(token?.text ?? '') ?? [];
    const name = written.toLowerCase();
    const isKnown = valued.has(name) || switches.has(name);
    if (!token || name === '' || (dashes !== '--' && !isKnown)) continue;
    let last = at;
    const isFlag = (index: number) => flag.test(tokens[index]?.text ?? '');
    if (name === 'no' || name === 'not') {
      while (last + 1 < tokens.length && !isFlag(last + 1)) last++;
      const list = text.slice(token.start + token.text.length, endOf(tokens[last]));
      values.without.push(...listItems(joined ? `${joined} ${list}` : list));
    } else if (joined === undefined && !switches.has(name) && tokens[at + 1] && !isFlag(at + 1)) {
      const value = tokens[at + 1]?.text.replace(/[,;.]+$/, '') ?? '';
      if (isValueOf(name, value)) {
        readFlag(values, name, value);
        last++;
      }
    } else if (joined !== undefined) readFlag(values, name, joined.replace(/[,;.]+$/, ''));
    pieces.push({ start: token.start, end: endOf(tokens[last]) });
    at = last;
  }
  return withoutPieces(text, pieces);
}

const endOf = (token: { readonly text: string; readonly start: number } | undefined): number =>
  token ? token.start + token.text.length : 0;

/** Words follow only the flags that take a word: "--v a fox" has lost its number. */
const isValueOf = (name: string, value: string): boolean =>
  /^(?:style|sampler|p|profile|sref|cref|oref)$/.test(name) || /^-?[\d.]+(?:[:x/]\d[\d.]*)?$/.test(value);

const settingNames = [
  'steps|sampler|sampling method|cfg scale|cfg|guidance scale|guidance|seed|size|resolution|model hash|model|version',
  'denoising strength|clip skip|schedule type|scheduler|vae|ensd|hires [a-z ]{3,20}|lora hashes|face restoration',
].join('|');
const setting = new RegExp(
  `(?<![\\p{L}])(${settingNames})\\s*[:=]\\s*([^,\\n;]{1,80}?)(?=\\s*(?:[,;\\n]|\\.(?:\\s|$)|$))`,
  'giu',
);
/** One of these must be there: "Size: small" alone is prose. */
const tellingSetting =
  /(?<![\p{L}])(?:steps|sampler|sampling method|cfg scale|cfg|guidance scale|clip skip|model hash)\s*[:=]/iu;

/** Cuts "Steps: 30, Sampler: Euler a, …" out of a text. */
function readSettings(text: string, values: Values): string {
  if (!tellingSetting.test(text)) return text;
  const pieces = [...text.matchAll(setting)].map((match) => {
    const [whole, name = '', value = ''] = match;
    if (/^seed$/i.test(name)) readFlag(values, 'seed', value.trim());
    if (/^(?:size|resolution)$/i.test(name)) readFlag(values, 'ar', value.trim());
    return { start: match.index, end: match.index + whole.length };
  });
  return withoutPieces(text, pieces);
}

const negativePrompt = /(?<![\p{L}])negative(?: prompts?)?\s*[:=]\s*/iu;

/** Cuts "Negative prompt: …" out of a text: up to the next line, sentence or flag. */
function readNegativePrompt(text: string, values: Values): string {
  const found = negativePrompt.exec(text);
  if (!found) return text;
  const start = found.index + found[0].length;
  const stop = text.slice(start).search(/\n|\.\s|\s--|\b(?:steps|sampler|prompt|seed|size)\s*[:=]/i);
  const end = stop < 0 ? text.length : start + stop;
  values.without.push(...listItems(text.slice(start, end)));
  return withoutPieces(text, [{ start: found.index, end }]);
}

/** Reads and cuts the parameters that are written in other tools' notation. Linear in the text's length. */
export function readFlags(text: string): Flags {
  const values: Values = { without: [] };
  const isNoted = /--|—|–|[:=]/.test(text);
  const noted = text.replace(/\s+--\s+/g, ', ');
  const rest = isNoted ? readDashes(readSettings(readNegativePrompt(noted, values), values), values) : text;
  const { width, height, ...said } = values;
  const sized = width && height ? aspectOf(`${width}:${height}`) : undefined;
  return { text: rest, ...(sized === undefined ? {} : { aspect: sized }), ...said };
}
