/** Lays out a slogan: balanced lines, as large as fits. Pure; units are thousandths of the picture's width. */
import type { SloganPlacement } from './slogan-placement.ts';

/** A line of a slogan, centred at x = 500. */
export type Line = {
  readonly text: string;
  /** The baseline. */
  readonly y: number;
};

/** A slogan that was laid out. */
export type Lettering = {
  readonly lines: readonly Line[];
  readonly size: number;
  /** Top and height of the block of lines. */
  readonly top: number;
  readonly height: number;
};

/** A slogan to lay out. */
export type LetteringInput = {
  readonly slogan: string;
  readonly isUppercase: boolean;
  /** Line height in ems. */
  readonly leading: number;
  /** Width of a text in ems. */
  readonly measure: (text: string) => number;
  readonly band: SloganPlacement['band'];
  /** Height of the picture, its width being 1,000. */
  readonly height: number;
};

const margin = 80;
/** Ems from the top of a line to its baseline, and from there to its bottom, as in most typefaces. */
const ascent = 0.8;
const mostLines = 6;
const largest = 210;

/** The words of a text, which lines may break between. Scripts without spaces break at words of their language. */
function wordsOf(text: string): readonly string[] {
  const words = text.split(/\s+/).filter(Boolean);
  if (words.length > 1 || !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(text))
    return words;
  return [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)].map(({ segment }) => segment);
}

/** Breaks words into so many lines; the widest one is as narrow as possible. */
function breakLines(
  words: readonly string[],
  lines: number,
  separator: string,
  measure: (text: string) => number,
): readonly string[] {
  const best = new Map<string, { readonly width: number; readonly lines: readonly string[] }>();
  const solve = (from: number, left: number): { readonly width: number; readonly lines: readonly string[] } => {
    if (left === 1) {
      const text = words.slice(from).join(separator);
      return { width: measure(text), lines: [text] };
    }
    const key = `${from}:${left}`;
    const known = best.get(key);
    if (known) return known;
    let winner = { width: Number.POSITIVE_INFINITY, lines: [] as readonly string[] };
    for (let to = from + 1; to <= words.length - left + 1; to += 1) {
      const text = words.slice(from, to).join(separator);
      const rest = solve(to, left - 1);
      const width = Math.max(measure(text), rest.width);
      if (width < winner.width) winner = { width, lines: [text, ...rest.lines] };
    }
    best.set(key, winner);
    return winner;
  };
  return solve(0, lines).lines;
}

/** Tries every number of lines and takes the one with the largest size; fewer lines when the difference is small. */
export function layOutLettering({ slogan, isUppercase, leading, measure, band, height }: LetteringInput): Lettering {
  const text = isUppercase ? slogan.toLocaleUpperCase() : slogan;
  const room = { width: 1000 - 2 * margin, height: height * (band === 'middle' ? 0.62 : 0.46) };
  const sizeOf = (lines: readonly string[]) => {
    const widest = Math.max(...lines.map(measure), 0.01);
    return Math.min(largest, room.width / widest, room.height / (lines.length * leading));
  };
  const ownLines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const words = wordsOf(text);
  const separator = words.length > 1 && !/\s/.test(text.trim()) ? '' : ' ';
  const layouts =
    ownLines.length > 1
      ? [ownLines]
      : Array.from({ length: Math.min(mostLines, words.length) }, (_, index) =>
          breakLines(words, index + 1, separator, measure),
        );
  let lines = layouts[0] ?? [];
  for (const layout of layouts) if (sizeOf(layout) > sizeOf(lines) * 1.12) lines = layout;
  const size = Math.round(sizeOf(lines));
  const block = lines.length * size * leading;
  const top = { top: height * 0.09, middle: (height - block) / 2, bottom: height * 0.91 - block }[band];
  const lead = (size * (leading - 1)) / 2;
  const baseline = (index: number) => Math.round(top + index * size * leading + lead + size * ascent);
  return { lines: lines.map((line, index) => ({ text: line, y: baseline(index) })), size, top, height: block };
}
