import { defineFigure, type Pose } from '../define-figure.ts';
import { line, outline } from '../shapes/curve.ts';
import { limb } from '../shapes/limb.ts';
import { coat, fill, stroke } from '../shapes/paint.ts';
import { moved } from '../shapes/path-algebra.ts';
import { ellipse } from '../shapes/solid.ts';

const grips = ['#d0443a', '#3f78b5', '#e2a63c'] as const;
const [steel, dim] = ['#a9afb6', '#7b828a'];

/** One half, its jaw up on the left, its handle down to the right, as levers cross; the rivet is at 0,0. */
const jaw = outline('-1,7! -9,2 -10,-8 -6,-22 -2,-33 -0.5,-34! -0.5,-14! -3,-11 -3,-7 -0.5,-5! 6,0 6,6');
const handle = (spread: number) => limb(`-3,5,4.6 ${spread * 0.4},20,4.2 ${spread},38,4.4 ${spread - 3},60,4`);

/** Standing on its handles, more or less open. */
const openedBy =
  (turn: number, spread: number): Pose =>
  (look) => {
    const { body, shade, light } = coat(look, grips);
    const at = (path: string, flip: 1 | -1) => moved(path, 34, 36, turn * flip, flip, 1);
    const half = (flip: 1 | -1) => [
      fill('light', flip === 1 ? steel : dim, at(jaw, flip)),
      stroke('detail', '#5c6269', 1, at('M-1 -16L-4 -16M-1 -20L-4 -20M-1 -24L-3.6 -24M-1 -28L-3 -28', flip)),
      fill(flip === 1 ? 'body' : 'shade', flip === 1 ? body : shade, at(handle(spread), flip)),
      stroke('light', light, 1.2, at(line(`${spread * 0.5 + 1},24 ${spread + 1},38 ${spread - 1},54`), flip)),
    ];
    return [
      ...half(-1),
      ...half(1),
      fill('dark', '#5c6269', ellipse(34, 38, 5)),
      fill('light', '#c9ced4', ellipse(33.4, 37.4, 2.4)),
    ];
  };

export const pliers = defineFigure({
  id: 'pliers',
  words: ['pliers', 'pair of pliers', 'plier', 'pincers', 'tongs'],
  kind: 'thing',
  realHeight: 0.2,
  aspect: 0.68,
  habitat: 'surface',
  poses: [openedBy(0, 13), openedBy(-10, 14)],
});
