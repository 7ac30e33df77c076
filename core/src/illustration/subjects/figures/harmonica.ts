import { defineFigure, type Pose } from '../define-figure.ts';
import { line, polygon } from '../shapes/curve.ts';
import { coat, fill, stroke } from '../shapes/paint.ts';
import { moved } from '../shapes/path-algebra.ts';
import { ellipse, rectangle, repeat } from '../shapes/solid.ts';

const bodies = ['#8a5236', '#b8433a', '#3a6d7d'] as const;
const [plate, edge] = ['#d3d8dc', '#9aa1a8'];

/** Notes in the air, which nobody reads in a mirror. */
const notes = (facing: 1 | -1, colour: string) => {
  const at = (path: string, x: number) => moved(path, x, 0, 0, facing, 1);
  return [
    fill('dark', colour, at(ellipse(-14, 26, 6, 4.6, -20) + ellipse(14, 21, 6, 4.6, -20), 190)),
    stroke('dark', colour, 2.6, at('M-9 25V6L19 1V20', 190)),
    fill('dark', colour, at(ellipse(0, 25, 6, 4.6, -20), 62)),
    stroke('dark', colour, 2.6, at('M5 24V2C8 8 15 9 15 16', 62)),
  ];
};

/** Lying on its comb with the holes towards us. */
const lying =
  (sounds: boolean): Pose =>
  (look) => {
    const { body, shade, deep } = coat(look, bodies);
    return [
      ...(sounds ? notes(look.facing, deep) : []),
      fill('light', plate, polygon('22,34 240,34 254,52 8,52')),
      fill('light', '#eef1f3', polygon('28,36 234,36 238,41 24,41')),
      stroke('detail', edge, 1.6, line('76,46 104,44 158,44 186,46')),
      fill('body', body, rectangle(8, 50, 246, 30, 3)),
      fill('shade', shade, rectangle(8, 72, 246, 8, 3)),
      fill(
        'dark',
        '#2a2320',
        repeat(10, (i) => rectangle(22 + i * 22.4, 56, 15, 17, 1.6)),
      ),
      fill(
        'light',
        '#c9a04e',
        repeat(10, (i) => rectangle(24 + i * 22.4, 68, 11, 3)),
      ),
      fill('light', edge, polygon('8,79 254,79 242,97 20,97')),
      fill('shade', '#767d85', polygon('14,90 248,90 242,97 20,97')),
      fill(
        'dark',
        '#565c63',
        ellipse(18, 47, 2.4) + ellipse(244, 47, 2.4) + ellipse(24, 87, 2.2) + ellipse(238, 87, 2.2),
      ),
    ];
  };

export const harmonica = defineFigure({
  id: 'harmonica',
  words: ['harmonica', 'mouth organ', 'blues harp'],
  kind: 'thing',
  realHeight: 0.07,
  aspect: 2.62,
  habitat: 'surface',
  poses: [lying(false), lying(true)],
});
