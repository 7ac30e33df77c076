import { defineFigure, type Pose } from '../define-figure.ts';
import type { FigureLayer } from '../figure.ts';
import { line, outline } from '../shapes/curve.ts';
import { underside } from '../shapes/form.ts';
import { limb } from '../shapes/limb.ts';
import { coat, fill, stroke } from '../shapes/paint.ts';
import { moved, union, within } from '../shapes/path-algebra.ts';
import { ellipse } from '../shapes/solid.ts';

const maneShape = outline(
  '-6,-24! -2,-21 4,-24! 8,-19 14,-20! 16,-13 22,-10! 21,-3 25,3! 20,8 20,16! 13,17 10,25! 4,22 -2,28! -6,22 -14,24! -14,17 -22,16! -19,8 -25,3! -20,-3 -22,-11! -16,-13 -14,-20!',
);

/** A three-quarter face within its mane, about 0,0. */
function headLayers(
  x: number,
  y: number,
  fur: string,
  light: string,
  maneColour: readonly [string, string],
): readonly FigureLayer[] {
  const at = (path: string) => moved(path, x, y);
  return [
    fill('accent', maneColour[0], at(maneShape)),
    fill('shade', maneColour[1], at(moved(maneShape, 2, 1, 12, 0.74))),
    fill(
      'body',
      fur,
      at(
        union(
          outline('-9,-12 2,-15 12,-11 15,-2 14,8 9,15 3,16 -5,13 -10,5 -11,-4'),
          ellipse(-10, -13, 4.4),
          ellipse(12, -13.4, 4.4),
        ),
      ),
    ),
    fill('light', light, at(outline('3,2 8,3 13,7 12,13 6,16 0,14 -2,8'))),
    fill('dark', '#3a2420', at(outline('3,2! 10.6,2! 9,6 6.8,7.4 4.6,6'))),
    stroke('detail', '#5a382c', 0.8, at('M6.8 7L6.6 10.4C5 12.6 2.4 12.4 1 10.8M6.6 10.4C8 12.6 10.6 12.4 12 10.8')),
    fill('dark', '#2a1c1a', at(ellipse(-0.6, -3, 1.5, 1.8) + ellipse(10, -3.2, 1.4, 1.8))),
    stroke('detail', '#8a5a32', 0.9, at('M-3.4 -6.4L1.4 -6M8.2 -6.2L12 -6.6')),
  ];
}

const coats = ['#d9a355', '#c98f48', '#e0b068'] as const;
const manes = (deep: string, named: boolean): readonly [string, string] =>
  named ? [deep, deep] : ['#8a4f28', '#6e3d22'];

const walking: Pose = (look) => {
  const { body, shade, light, deep } = coat(look, coats);
  const torso = limb('28,52,15 50,50,14.6 74,51,16.6 90,50,16');
  const hind = limb('28,56,15 34,70,9.6 25,82,5.4 26,92,4.6 32,95.6,4.2');
  const fore = limb('88,58,12 92,74,7 91,86,5.4 92,93,4.8 98,95.6,4.2');
  return [
    stroke('body', shade, 3.4, line('16,50 6,58 5,72 12,80 10,86')),
    fill('accent', manes(deep, Boolean(look.colour))[0], limb('12,82,2.6 9,90,4 13,96,0.8')),
    fill(
      'shade',
      deep,
      union(
        limb('42,58,11 50,72,8 44,84,5 47,92,4.4 52,95,3.8'),
        limb('82,60,9 78,76,6.4 73,86,5 70,93,4.4 75,95,3.8'),
      ),
    ),
    fill('body', body, union(torso, hind, fore)),
    fill('shade', shade, within(underside(union(torso, hind), 6), outline('0,50 84,50 84,90 0,90'))),
    ...headLayers(104, 37, body, light, manes(deep, Boolean(look.colour))),
  ];
};

const lying: Pose = (look) => {
  const { body, shade, light, deep } = coat(look, coats);
  const torso = limb('34,80,17 54,76,16 76,76,17 90,74,16');
  const haunch = limb('34,82,17 46,90,11 54,95.6,4.4 66,95.8,4.2');
  const fore = limb('92,84,12 100,92,7 112,95.6,4.4 122,95.6,4.2');
  return [
    stroke('body', shade, 3.4, line('20,90 8,92 4,84 10,76')),
    fill('accent', manes(deep, Boolean(look.colour))[0], limb('9,78,2.6 14,72,4 20,71,0.8')),
    fill('shade', deep, limb('84,86,9 100,95,5 116,95.6,3.8')),
    fill('body', body, union(torso, haunch, fore)),
    fill('shade', shade, within(underside(union(torso, haunch), 6), outline('0,70 84,70 84,100 0,100'))),
    stroke('detail', shade, 1.4, line('24,76 36,68 50,74 54,88')),
    ...headLayers(104, 58, body, light, manes(deep, Boolean(look.colour))),
  ];
};

export const lion = defineFigure({
  id: 'lion',
  words: ['lion', 'lion king'],
  kind: 'animal',
  defaultSettings: ['meadow', 'desert'],
  realHeight: 1.25,
  aspect: 1.34,
  habitat: 'ground',
  poses: [walking, lying],
  actions: { stand: walking, walk: walking, sit: lying },
});
