/** Blossoms and leaves. */

import { outline } from './curve.ts';
import { moved } from './path-algebra.ts';
import { repeat } from './solid.ts';

/** Petals about a centre; a petal is drawn upwards from 0,0 to its tip at 0,−10. */
export function petals(x: number, y: number, count: number, radius: number, petal: string, turn = 0): string {
  return repeat(count, (index) => moved(petal, x, y, turn + (index * 360) / count, radius / 10));
}

/** A rounded petal. */
export const roundPetal = outline('0,0! -3.4,-4 -3.6,-8 0,-10.2 3.6,-8 3.4,-4');
/** A pointed petal. */
export const pointedPetal = outline('0,0! -2.4,-4 -1.8,-8 0,-10.6! 1.8,-8 2.4,-4');
/** A leaf growing up from 0,0 and bending right to 14,−16. */
export const leaf = outline('0,0! 0,-7 5,-14 15,-18! 15,-9 9,-2');
