import { defineFigure, type Pose } from '../define-figure.ts';
import { line, outline, polygon } from '../shapes/curve.ts';
import { choice, coat, coatOf, fill, stroke } from '../shapes/paint.ts';
import { ellipse, rectangle } from '../shapes/solid.ts';

const stones = ['#9a9288', '#8a8a90', '#a89a80'] as const;

/** Of round stones with a roof of tiles; the bucket is up, or down in the dark. */
const roofed =
  (isUp: boolean): Pose =>
  (look) => {
    const { body, shade, light, deep } = coat(look, stones);
    const wood = coatOf('#8a6040');
    const tiles = choice(look.seed, ['#b5563f', '#7a6a5a', '#5f7f6a'] as const, 2);
    const roof = coatOf(tiles);
    return [
      fill('shade', wood.shade, rectangle(16, 24, 6, 46) + rectangle(78, 24, 6, 46)),
      fill('body', wood.body, rectangle(14, 38, 72, 5, 2)),
      stroke('dark', '#d9c39a', 1, isUp ? 'M50 40V54' : 'M50 40V68'),
      ...(isUp
        ? [fill('accent', wood.light, polygon('42,54 58,54 56,66 44,66')), stroke('detail', wood.shade, 1, 'M43 58H57')]
        : []),
      fill('dark', '#241f26', ellipse(50, 69, 40, 5)),
      fill('body', body, outline('8,68! 50,76 92,68! 90,100! 10,100!')),
      fill('shade', shade, outline('70,72! 92,68! 90,100! 66,100!')),
      fill(
        'light',
        light,
        ellipse(24, 80, 9, 4) + ellipse(50, 84, 10, 4) + ellipse(30, 93, 10, 4) + ellipse(56, 95, 8, 3.4),
      ),
      stroke('light', light, 3.4, line('9,68 50,76 91,68')),
      stroke('detail', deep, 0.7, 'M10 86C30 90 70 90 90 86'),
      fill('body', roof.body, polygon('50,2 98,30 2,30')),
      fill('shade', roof.shade, polygon('50,2 98,30 62,30')),
      stroke('detail', roof.deep, 0.9, 'M36 11H64M22 19H78M10 26H90'),
    ];
  };

export const well = defineFigure({
  id: 'well',
  words: ['well', 'wishing well', 'water well'],
  kind: 'thing',
  realHeight: 2.6,
  aspect: 1,
  habitat: 'ground',
  poses: [roofed(true), roofed(false)],
});
