/** Cuts pieces out of a text. */
import { quotationsIn } from '../quotations.ts';

/** A piece to cut, in UTF-16 units, and what takes its place; absent: nothing. */
export type Piece = { readonly start: number; readonly end: number; readonly instead?: string };

/** Where nothing is read, because it is to be lettered. */
export type Range = { readonly start: number; readonly end: number };

/** The quotations of a text: their words are nobody's parameters. */
export const quotedRanges = (text: string): readonly Range[] => quotationsIn(text);

/** Whether two ranges have a character in common. */
export const overlaps = (one: Range, others: readonly Range[]): boolean =>
  others.some(({ start, end }) => one.start < end && start < one.end);

/** The text without the pieces, whose order and overlaps do not matter; connectives that lead nowhere go with them. */
export function withoutPieces(text: string, pieces: readonly Piece[]): string {
  if (pieces.length === 0) return text;
  let kept = '';
  let end = 0;
  for (const piece of pieces.toSorted((one, other) => one.start - other.start)) {
    if (piece.end <= end) continue;
    kept += `${text.slice(end, Math.max(end, piece.start))}${piece.instead ?? ' '}`;
    end = piece.end;
  }
  return tidied(kept + text.slice(end));
}

const danglingStart = /^(?:[\s,.;:!?–—-]+|(?:and|but|then|with|in)(?=\s*(?:[,.;:]|$))|(?:and|but)\s+)+/i;
const danglingEnd = /(?:[\s,;:–—-]+|(?<=[\s,;])(?:and|but|with|in|as|at|use|using|please make it|make it)[\s,.]*)$/i;

/** No doubled or dangling punctuation, and no "and" or "but" that joins nothing. */
function tidied(text: string): string {
  let tidy = text
    .replace(/\s+/g, ' ')
    .replace(/\(\s*\)/g, '')
    .replace(/ ([,.;:!?])(?=[\s,.;:!?]|$)/g, '$1')
    .replace(/[,;:](?:\s*[,;:])+/g, ',')
    .replace(/[,;:]+(?=[.!?])/g, '')
    .replace(/([.!?])(?:\s*[.,;!])+(?=\s|$)/g, '$1')
    .replace(danglingStart, '')
    .trim();
  // Several may hang on at the end: ", but with".
  for (let at = 0; at < 4; at++) {
    const shorter = tidy.replace(danglingEnd, '');
    if (shorter === tidy) break;
    tidy = shorter;
  }
  return tidy;
}
