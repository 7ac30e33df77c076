/** Running text on a page: lines filled one after the other, in the bundled fonts of any script. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { balanceLines } from '../lettering/balance-lines.ts';
import { cutIntoPieces, cutLongWords, type Piece } from '../lettering/break-opportunities.ts';
import { chooseFaces, type SettableText } from '../lettering/choose-faces.ts';
import { setType } from '../lettering/measure-text.ts';
import { directionOf } from '../lettering/scripts.ts';
import type { TextLook } from './page-looks.ts';

/** A text ready to be drawn: its lines at one size. */
export type Paragraph = {
  readonly lines: readonly string[];
  readonly type: SettableText;
  readonly direction: 'ltr' | 'rtl';
  /** Pixels, or points on a page of a book. */
  readonly size: number;
  readonly leading: number;
};

/** How a paragraph is to be set. */
export type Setting = {
  readonly width: number;
  readonly size: number;
  /** Distance between baselines as a multiple of the size. */
  readonly leading: number;
  /** For headings: lines of about the same length. */
  readonly isEven?: boolean;
};

/** Graphemes of a word that is cut when it is longer: no name is. */
const longestWord = 26;

/** What a page holds of one text; a scene has some 90 words. */
const mostCharacters = 1200;

/** Control characters, and marks that turn the direction of what follows, have no ink. */
const inkless = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Co}\p{Cn}]+/gu;

const clean = (text: string) =>
  text
    .slice(0, mostCharacters)
    .replace(/\p{Surrogate}/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(inkless, '')
    .normalize('NFC')
    .trim();

/** One line after the other, each as full as it can be. */
function fillLines(context: SKRSContext2D, pieces: readonly Piece[], width: number): readonly string[] {
  const lines: string[] = [];
  for (const { text, glue } of pieces) {
    const last = lines.at(-1);
    const joined = last === undefined ? text : last + glue + text;
    if (last !== undefined && context.measureText(joined).width <= width) lines[lines.length - 1] = joined;
    else lines.push(text);
  }
  return lines.filter((line) => line !== '');
}

/** The same number of lines, as even as can be. */
function evenLines(context: SKRSContext2D, pieces: readonly Piece[], count: number): readonly string[] {
  const space = context.measureText(' ').width;
  const widths = pieces.map(({ text, glue }) => ({
    width: context.measureText(text).width,
    glue: glue === '' ? 0 : space,
  }));
  return balanceLines(widths, count).map(([from, to]) =>
    pieces
      .slice(from, to)
      .map(({ text, glue }, index) => (index === 0 ? text : glue + text))
      .join(''),
  );
}

/** Fills lines as wide as the setting allows; those of a heading are made even. */
export function layParagraph(context: SKRSContext2D, text: string, look: TextLook, setting: Setting): Paragraph {
  const type = chooseFaces(clean(text), look);
  const direction = directionOf(type.text);
  const { width, size, leading, isEven = false } = setting;
  setType(context, type, size, direction);
  const pieces = cutLongWords(cutIntoPieces(type.text), longestWord);
  const filled = fillLines(context, pieces, width);
  const lines = isEven && filled.length > 1 ? evenLines(context, pieces, filled.length) : filled;
  return { lines, type, direction, size, leading: leading * size };
}

/** The largest size up to the setting's at which a text takes no more than so many lines. */
export function fitParagraph(
  context: SKRSContext2D,
  text: string,
  look: TextLook,
  setting: Setting,
  most: number,
): Paragraph {
  for (let size = setting.size; ; size *= 0.94) {
    const laid = layParagraph(context, text, look, { ...setting, size });
    if (laid.lines.length <= most || size < setting.size * 0.4) return laid;
  }
}

/** Height of all lines. */
export const heightOf = ({ lines, leading }: Paragraph): number => lines.length * leading;

/** Draws a paragraph below `y`; `x` is its left edge, or its middle when it is centred. */
export function drawParagraph(
  context: SKRSContext2D,
  paragraph: Paragraph,
  place: { readonly x: number; readonly y: number; readonly width: number; readonly isCentred?: boolean },
): void {
  const { lines, type, direction, size, leading } = paragraph;
  setType(context, type, size, direction);
  for (const [index, line] of lines.entries()) {
    const baseline = place.y + leading * index + (leading + size * 0.68) / 2;
    const free = place.width - context.measureText(line).width;
    const shift = place.isCentred ? free / 2 : direction === 'rtl' ? free : 0;
    context.fillText(line, place.x + shift, baseline);
  }
}
