import { defineFigure, type Pose } from '../define-figure.ts';
import { outline, polygon } from '../shapes/curve.ts';
import { coat, fill } from '../shapes/paint.ts';
import { rectangle, repeat } from '../shapes/solid.ts';

const paints = ['#f3eee2', '#a87a50', '#8a6a4a'] as const;

/** Pickets with points, or rails between posts. */
const pickets: Pose = (look) => {
  const { body, shade, light } = coat(look, paints);
  return [
    fill('shade', shade, rectangle(0, 28, 300, 10) + rectangle(0, 70, 300, 10)),
    fill(
      'body',
      body,
      repeat(10, (i) =>
        polygon(`${4 + i * 30},14 ${15 + i * 30},0 ${26 + i * 30},14 ${26 + i * 30},100 ${4 + i * 30},100`),
      ),
    ),
    fill(
      'light',
      light,
      repeat(10, (i) => rectangle(6 + i * 30, 16, 4, 82)),
    ),
  ];
};

const rails: Pose = (look) => {
  const { body, shade, light } = coat(look, ['#8a6a4a', '#7a5a40', '#9a8068'] as const);
  return [
    fill('body', body, polygon('0,30 300,24 300,36 0,42') + polygon('0,64 300,70 300,82 0,76')),
    fill('light', light, polygon('0,30 300,24 300,27 0,33') + polygon('0,64 300,70 300,73 0,67')),
    fill(
      'shade',
      shade,
      repeat(4, (i) =>
        outline(`${8 + i * 90},100! ${8 + i * 90},8 ${15 + i * 90},2 ${22 + i * 90},8 ${22 + i * 90},100!`),
      ),
    ),
  ];
};

export const fence = defineFigure({
  id: 'fence',
  words: ['fence', 'picket fence', 'garden fence', 'wooden fence'],
  kind: 'thing',
  realHeight: 1.1,
  aspect: 3,
  habitat: 'ground',
  uses: ['lean-on'],
  poses: [pickets, rails],
});
