/** A slogan → lines with a size and a place, for a frame of any size. */
import { deriveSeed } from '../../chance.ts';
import type { Box } from './box.ts';
import { cutIntoPieces, cutLongWords } from './break-opportunities.ts';
import { candidatePlaces } from './candidate-places.ts';
import { chooseFaces, type SettableText } from './choose-faces.ts';
import { chooseLook, looksFor } from './choose-look.ts';
import { cleanSlogan } from './clean-slogan.ts';
import { arrangeLines, type FittedLines, fitLines, heightOf, smallestSize, widthOf } from './fit-lines.ts';
import { createMeasure } from './measure-text.ts';
import type { PosterLook } from './poster-looks.ts';
import { directionOf } from './scripts.ts';

/** A line where it stands. Pixels. */
export type PlacedLine = {
  readonly text: string;
  readonly size: number;
  /** Where drawing starts, on the baseline, from the left whatever the direction. */
  readonly x: number;
  readonly baseline: number;
  /** The rectangle of its ink. */
  readonly ink: Box;
};

/** A slogan, laid out. */
export type SloganLayout = {
  readonly look: PosterLook;
  readonly type: SettableText;
  readonly direction: 'ltr' | 'rtl';
  readonly lines: readonly PlacedLine[];
  /** The rectangle that holds all ink. */
  readonly block: Box;
  /** What it costs to stand here rather than at the look's favourite place. */
  readonly cost: number;
};

/** Pixels. */
export type Frame = { readonly width: number; readonly height: number };

/** Type smaller than this share of the frame's shorter side is too small to read across a room. */
const smallestShare = 0.034;

/** Type of this share is read with ease: no place is left for one where the type would be smaller. */
const comfortableShare = 0.05;

/**
 * The layouts of a slogan in a style, one for each place the style likes, its favourite first. None when the slogan has
 * nothing that can be drawn. Most styles have several ways to set a slogan; the seed takes one, 0 the usual one.
 */
export function layoutSlogan(slogan: string, style: string, frame: Frame, seed = 0): readonly SloganLayout[] {
  const clean = cleanSlogan(slogan);
  const length = [...clean].length;
  const looks = looksFor(style, length);
  // The usual look comes up as often as all others together.
  const turn = seed === 0 ? 0 : deriveSeed(seed, 'layout') % (2 * looks.length - 2 || 1);
  const look = enlarged(looks[turn < looks.length ? turn : 0] ?? chooseLook(style), length);
  const type = chooseFaces(clean, look);
  if (type.text === '') return [];
  const direction = directionOf(type.text);
  const measure = createMeasure(type, direction);
  const pieces = cutIntoPieces(type.text);
  const whole = arrangeLines(pieces, measure);
  const cut = () => arrangeLines(cutLongWords(pieces, 14), measure);
  const layouts = candidatePlaces(look).map(({ place, cost }) => {
    const box = inFrame(direction === 'rtl' ? mirror(place) : place, frame);
    const fitted = fit(whole, cut, box, frame, look);
    return { look, type, direction, cost, ...placeLines(fitted, box, frame, direction, look) };
  });
  // Stepping aside is worth some size, not the reading.
  const sizes = layouts.map(smallestOf);
  const least = Math.min(comfortableShare * smallerSide(frame), 0.88 * (sizes[0] ?? 0));
  return layouts.filter((_, index) => (sizes[index] ?? 0) >= least);
}

/** A word of one or two letters is a sign; it may be larger than a sentence. */
function enlarged(look: PosterLook, length: number): PosterLook {
  return length > 6 ? look : { ...look, largest: Math.min(0.34, look.largest * (1 + (7 - length) * 0.16)) };
}

const smallerSide = ({ width, height }: Frame) => Math.min(width, height);

const smallestOf = ({ lines }: Pick<SloganLayout, 'lines'>) => Math.min(...lines.map(({ size }) => size));

type Arrangements = ReturnType<typeof arrangeLines>;

/** Whole words as long as they can be read; beyond that, words are cut. */
function fit(whole: Arrangements, cut: () => Arrangements, box: Box, frame: Frame, look: PosterLook): FittedLines {
  const small = Math.min(frame.width, frame.height);
  const room = { width: box.width, height: box.height, largestInk: look.largest * small };
  const fitted = fitLines(whole, room, look);
  if (smallestSize(fitted) >= smallestShare * small) return fitted;
  const ofParts = fitLines(cut(), room, look);
  return smallestSize(ofParts) > smallestSize(fitted) * 1.15 ? ofParts : fitted;
}

/** Stacks the lines; a block high in the frame hangs from the top of its box, one low in it stands on the floor. */
function placeLines(fitted: FittedLines, box: Box, frame: Frame, direction: 'ltr' | 'rtl', look: PosterLook) {
  const total =
    fitted.lines.reduce((sum, { ascent, descent }) => sum + ascent + descent, 0) +
    fitted.gap * (fitted.lines.length - 1);
  const middle = (box.y + box.height / 2) / frame.height;
  let top = box.y + (box.height - total) * (middle < 0.4 ? 0 : middle > 0.6 ? 1 : 0.5);
  const lines = fitted.lines.map(({ text, size, ink, ascent, descent }): PlacedLine => {
    const width = widthOf(ink) * size;
    const free = box.width - width;
    const left = box.x + (look.alignment === 'centre' ? free / 2 : direction === 'rtl' ? free : 0);
    const baseline = top + ascent;
    top = baseline + descent + fitted.gap;
    const inkBox = { x: left, y: baseline - ink.ascent * size, width, height: heightOf(ink) * size };
    return { text, size, x: left + ink.left * size, baseline, ink: inkBox };
  });
  return { lines, block: around(lines.map(({ ink }) => ink)) };
}

/** Shares of a frame → pixels. */
function inFrame(place: Box, { width, height }: Frame): Box {
  return { x: place.x * width, y: place.y * height, width: place.width * width, height: place.height * height };
}

/** What stands at the left for one direction of reading stands at the right for the other. */
function mirror(place: Box): Box {
  return { ...place, x: 1 - place.x - place.width };
}

function around(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  };
}
