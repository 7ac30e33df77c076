/** The largest type that fits a box, in the lines that suit it best. */
import { balanceLines, type Division } from './balance-lines.ts';
import type { Piece } from './break-opportunities.ts';
import type { LineInk, MeasureText } from './measure-text.ts';
import type { PosterLook } from './poster-looks.ts';

/** One line: its text, its size in pixels, its ink at a size of 1, and the room above and below its baseline in pixels. */
export type FittedLine = {
  readonly text: string;
  readonly size: number;
  readonly ink: LineInk;
  readonly ascent: number;
  readonly descent: number;
};

/** Lines one above the other; `gap` is the air between two of them, in pixels. */
export type FittedLines = { readonly lines: readonly FittedLine[]; readonly gap: number; readonly score: number };

/** Where lines have to fit. Pixels. */
export type Room = { readonly width: number; readonly height: number; readonly largestInk: number };

/** Lines tried at most: twelve lines of a poster are a leaflet. */
const mostLines = 12;
/** A dash or a dot has hardly any ink; its line is given the height of a small letter all the same. */
const leastAscent = 0.45;

/** A line of text with its ink at a size of 1. */
export type MeasuredLine = { readonly text: string; readonly ink: LineInk };

/** The ways to set pieces in one, two, three … lines, each as even as it can be, whatever the room. */
export function arrangeLines(pieces: readonly Piece[], measure: MeasureText): readonly (readonly MeasuredLine[])[] {
  const space = widthOf(measure('n n')) - widthOf(measure('nn'));
  const widths = pieces.map(({ text, glue }) => ({ width: widthOf(measure(text)), glue: glue === '' ? 0 : space }));
  const counts = Array.from({ length: Math.min(mostLines, pieces.length) }, (_, index) => index + 1);
  return counts.map((count) => {
    return joinPieces(pieces, balanceLines(widths, count)).map((text) => ({ text, ink: measure(text) }));
  });
}

/** The arrangement that suits a room and a look best, at the largest size that fits. */
export function fitLines(
  arrangements: readonly (readonly MeasuredLine[])[],
  room: Room,
  look: PosterLook,
): FittedLines {
  return arrangements
    .map((lines) => (look.lines === 'justified' ? justify(lines, room, look) : even(lines, room, look)))
    .reduce((best, candidate) => (candidate.score > best.score ? candidate : best));
}

/** The size of the smallest line, pixels. */
export function smallestSize({ lines }: FittedLines): number {
  return Math.min(...lines.map(({ size }) => size));
}

/** All lines in one size, their baselines equally far apart. */
function even(lines: readonly MeasuredLine[], room: Room, look: PosterLook): FittedLines {
  const widest = Math.max(...lines.map(({ ink }) => widthOf(ink)));
  const narrowest = Math.min(...lines.map(({ ink }) => widthOf(ink)));
  const ascent = Math.max(leastAscent, ...lines.map(({ ink }) => ink.ascent));
  const descent = Math.max(0, ...lines.map(({ ink }) => ink.descent));
  const tallest = ascent + descent;
  const gap = tallest * (look.leading - 1);
  const height = lines.length * tallest + (lines.length - 1) * gap;
  const size = Math.min(room.width / widest, room.height / height, room.largestInk / tallest);
  // A ragged block is worth a little size: "SAVE THE / PLANET" before "SAVE / THE PLANET IS / OURS".
  const score = size * (0.72 + 0.28 * (narrowest / widest)) * (lines.length > 6 ? 0.9 : 1);
  const fitted = lines.map((line) => ({ ...line, size, ascent: ascent * size, descent: descent * size }));
  return { lines: fitted, gap: gap * size, score };
}

/** Each line as wide as the block, as wood-type posters were set; short words become large, within reason. */
function justify(lines: readonly MeasuredLine[], room: Room, look: PosterLook): FittedLines {
  const slots = lines.map(({ ink }) => Math.max(leastAscent, ink.ascent) + Math.max(0, ink.descent));
  const natural = lines.map(({ ink }, index) =>
    Math.min(room.width / widthOf(ink), room.largestInk / (slots[index] ?? 1)),
  );
  const most = Math.min(...natural) * 2.6;
  const sizes = natural.map((size) => Math.min(size, most));
  const heights = slots.map((slot, index) => slot * (sizes[index] ?? 0));
  const gap = (heights.reduce((sum, height) => sum + height, 0) / heights.length) * (look.leading - 1);
  const scale = Math.min(
    1,
    room.height / (heights.reduce((sum, height) => sum + height, 0) + gap * (lines.length - 1)),
  );
  const fitted = lines.map((line, index) => {
    const size = (sizes[index] ?? 0) * scale;
    return {
      ...line,
      size,
      ascent: Math.max(leastAscent, line.ink.ascent) * size,
      descent: Math.max(0, line.ink.descent) * size,
    };
  });
  const area = fitted.reduce((sum, { ink, size }) => sum + widthOf(ink) * heightOf(ink) * size * size, 0);
  const smallest = Math.min(...fitted.map(({ size }) => size));
  return { lines: fitted, gap: gap * scale, score: Math.sqrt(area) * smallest ** 0.6 };
}

function joinPieces(pieces: readonly Piece[], division: Division): readonly string[] {
  return division.map(([from, to]) => {
    return pieces
      .slice(from, to)
      .map(({ text, glue }, index) => (index === 0 ? text : glue + text))
      .join('');
  });
}

/** Width of the ink at a size of 1. */
export function widthOf(ink: LineInk): number {
  return Math.max(0.05, ink.left + ink.right);
}

/** Height of the ink at a size of 1. */
export function heightOf(ink: LineInk): number {
  return Math.max(0.05, ink.ascent + ink.descent);
}
