import { defineFigure, type Pose } from '../define-figure.ts';
import { outline } from '../shapes/curve.ts';
import { coat, fill, stroke } from '../shapes/paint.ts';
import { ellipse, rectangle } from '../shapes/solid.ts';

const flame = outline('31,74! 25,66 27,58 31,48! 35,58 37,66');
const ember = outline('31,74! 28,68 31,60! 34,68');

/** A storm lantern with a wire handle. */
const storm: Pose = (look) => {
  const { body, shade, light } = coat(look, ['#5a5f68', '#8a4a3a', '#3f6a66'] as const);
  return [
    stroke('dark', '#4a4f58', 1.6, 'M14 46C10 16 22 4 31 4C40 4 52 16 48 46'),
    fill('body', body, outline('24,24! 25,16 31,13 37,16 38,24!') + outline('18,34! 22,25 40,25 44,34!')),
    fill('shade', shade, outline('34,14 37,16 38,24! 42,28 44,34! 36,34! 35,24')),
    fill('glow', '#ffe9b0', outline('20,34! 42,34! 47,54 42,76! 20,76! 15,54')),
    fill('glow', '#f2902e', flame),
    fill('glow', '#fff3c8', ember),
    stroke('dark', '#4a4f58', 1.4, 'M20 34C12 48 12 62 20 76M42 34C50 48 50 62 42 76M15 55H47'),
    fill('body', body, outline('16,76! 46,76! 48,84 50,94! 12,94! 14,84')),
    fill('shade', shade, outline('36,76! 46,76! 48,84 50,94! 36,94!')),
    fill('light', light, rectangle(10, 93, 42, 7, 2)),
    fill('shade', shade, rectangle(10, 97, 42, 3, 1.4)),
  ];
};

/** A round paper lantern with a tassel. */
const paper: Pose = (look) => {
  const { body, shade, light, deep } = coat(look, ['#d0453f', '#e08a3a', '#e0b04a'] as const);
  return [
    stroke('dark', '#4a3a34', 1, 'M31 16V3'),
    fill('dark', '#5a3f34', rectangle(21, 15, 20, 5, 1.4) + rectangle(21, 69, 20, 5, 1.4)),
    fill('glow', body, outline('31,19 44,21 55,31 58,45 55,58 44,68 31,70 18,68 7,58 4,45 7,31 18,21')),
    fill('glow', light, ellipse(31, 46, 15, 19)),
    fill('glow', '#fff0c0', ellipse(31, 48, 7, 10)),
    stroke('detail', shade, 0.9, 'M31 19C14 26 14 64 31 70M31 19C48 26 48 64 31 70M6 34H56M4 45H58M6 57H56'),
    fill('shade', deep, outline('28,74! 34,74! 33,80 36,98! 33,96 31,99! 29,96 26,98! 29,80')),
  ];
};

export const lantern = defineFigure({
  id: 'lantern',
  words: ['lantern', 'paper lantern', 'oil lamp', 'storm lantern', 'sky lantern', 'chinese lantern'],
  kind: 'thing',
  realHeight: 0.4,
  aspect: 0.62,
  habitat: 'surface',
  poses: [storm, paper],
  otherHabitats: { sky: [paper] },
});
