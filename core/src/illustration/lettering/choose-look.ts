/** Which look a style's poster has. */
import { isStyle, styleOf } from '../styles/index.ts';
import { type PosterLook, posterLooks, waysOf } from './poster-looks.ts';

/** Words in a name that is no style's, with the look they ask for. The first that occurs decides. */
const hints: readonly (readonly [words: RegExp, look: PosterLook])[] = [
  [/bold|typograph|loud|punk|street/, posterLooks.bold],
  [/elegan|luxur|classical|art deco|roman(ce|tic)|vintage|refined|watercolou?r/, posterLooks.elegant],
  [/minimal|clean|simple|zen|swiss/, posterLooks.minimalist],
  [/modern|corporate|sleek|tech|trustworthy|contemporary|cyber/, posterLooks.modern],
];

/** The look of a style; for any other name the one it hints at, else the classic poster. */
export function chooseLook(style: string): PosterLook {
  if (isStyle(style)) return styleOf(style).poster;
  const name = style.slice(0, 200).toLowerCase();
  return hints.find(([words]) => words.test(name))?.[1] ?? styleOf('').poster;
}

/** The ways a style may set a slogan of so many graphemes, the usual one first. */
export const looksFor = (style: string, length: number): readonly PosterLook[] => waysOf(chooseLook(style), length);
