/** Tier 4: a colour and the words, in plain JavaScript. Works when every native module is gone. */
import { deflateSync } from 'node:zlib';
import type { ImageModel, Shot } from '../../image.ts';
import { writePng } from '../../png.ts';
import { foldToAscii, hasDot, letterSize } from './bitmap-font.ts';

type Colour = readonly [red: number, green: number, blue: number];

/** Backgrounds by mood; each carries white letters at a contrast of at least 4.5:1. */
const colours: ReadonlyMap<string, Colour> = new Map([
  ['happy', [166, 92, 0]],
  ['energetic', [178, 70, 18]],
  ['excited', [176, 42, 92]],
  ['angry', [140, 28, 28]],
  ['romantic', [150, 40, 80]],
  ['sad', [52, 72, 104]],
  ['melancholic', [60, 66, 102]],
  ['calm', [30, 100, 108]],
  ['peaceful', [40, 100, 84]],
  ['mysterious', [66, 44, 110]],
  ['dull', [84, 88, 98]],
  ['boring', [96, 90, 80]],
  ['tired', [82, 76, 108]],
]);

const usual: Colour = [46, 78, 142];
const mostLines = 9;

/** Letters that fit a line and can still be read. */
const longestLine = 26;

/** Letters a line: few words are written large, many small, and a long word in one piece where that is possible. */
function lineLength(text: string): number {
  const longestWord = Math.max(...text.split(' ').map((word) => word.length));
  return Math.min(longestLine, Math.max(10, longestWord, Math.ceil(Math.sqrt(text.length * 3))));
}

/** What can be written of a shot: the person's words, or, when they are in another script, the prompt around them. */
function wordsOf({ subject, text }: Shot): string {
  const words = foldToAscii(subject.slice(0, 1000)).trim();
  return /[a-z0-9]/i.test(words) ? words : foldToAscii(text.slice(0, 1000)).trim();
}

/** Words in lines that fit, a word longer than a line in pieces; what is too long is cut, with dots to say so. */
function linesOf(words: string): string[] {
  const lines: string[] = [''];
  const length = lineLength(words);
  const pieces = words.split(' ').flatMap((word) => word.match(new RegExp(`.{1,${length}}`, 'g')) ?? []);
  for (const piece of pieces) {
    const last = lines.at(-1) ?? '';
    if (last === '') lines[lines.length - 1] = piece;
    else if (last.length + 1 + piece.length <= length) lines[lines.length - 1] = `${last} ${piece}`;
    else lines.push(piece);
    if (lines.length > mostLines) return [...lines.slice(0, mostLines - 1), '...'];
  }
  return lines;
}

type Raster = { readonly width: number; readonly height: number; readonly pixels: Uint8Array };

function dot({ width, height, pixels }: Raster, left: number, top: number, size: number) {
  for (let y = Math.max(0, top); y < Math.min(height, top + size); y += 1) {
    const from = Math.max(0, left);
    const to = Math.min(width, left + size);
    if (to > from) pixels.fill(255, (y * width + from) * 3, (y * width + to) * 3);
  }
}

function write(raster: Raster, line: string, top: number, scale: number) {
  const advance = (letterSize.width + 1) * scale;
  const left = Math.round((raster.width - line.length * advance + scale) / 2);
  for (const [at, letter] of [...line].entries()) {
    for (let column = 0; column < letterSize.width; column += 1) {
      for (let row = 0; row < letterSize.height; row += 1) {
        if (hasDot(letter, column, row)) dot(raster, left + at * advance + column * scale, top + row * scale, scale);
      }
    }
  }
}

/** PNG rows begin with the number of their filter; 0 is none. */
function encode({ width, height, pixels }: Raster): Uint8Array {
  const rows = new Uint8Array(height * (1 + width * 3));
  for (let y = 0; y < height; y += 1)
    rows.set(pixels.subarray(y * width * 3, (y + 1) * width * 3), y * (1 + width * 3) + 1);
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([8, 2, 0, 0, 0], 8);
  return writePng([
    { type: 'IHDR', data: header },
    { type: 'IDAT', data: deflateSync(rows, { level: 1 }) },
    { type: 'IEND', data: new Uint8Array(0) },
  ]);
}

function draw(shot: Shot): Uint8Array {
  const { mood, width, height } = shot;
  const raster = {
    width,
    height,
    pixels: Buffer.alloc(width * height * 3, Uint8Array.from(colours.get(mood) ?? usual)),
  };
  const lines = linesOf(wordsOf(shot));
  const longest = Math.max(...lines.map((line) => line.length), 1);
  const scale = Math.max(1, Math.min(14, Math.floor((width * 0.86) / (longest * (letterSize.width + 1)))));
  const lineHeight = (letterSize.height + 4) * scale;
  const top = Math.round((height - lines.length * lineHeight) / 2);
  for (const [at, line] of lines.entries()) write(raster, line, top + at * lineHeight, scale);
  return encode(raster);
}

/** Draws the words on the mood's colour; cannot fail, only be cancelled. */
export const emergencyTier: ImageModel = {
  name: 'emergency',
  abilities: { draws: true, transforms: true, sizes: 'any' },
  generate: async (shot, { signal }) => {
    signal.throwIfAborted();
    const { width, height } = shot;
    return { bytes: draw(shot), format: 'png', width, height, tier: 'emergency', model: 'vizzy' };
  },
};
