import { defineFigure, type Pose } from '../define-figure.ts';
import { line, outline } from '../shapes/curve.ts';
import { underside } from '../shapes/form.ts';
import { coat, fill, stroke } from '../shapes/paint.ts';
import { within } from '../shapes/path-algebra.ts';
import { ellipse, rectangle, repeat } from '../shapes/solid.ts';

const built =
  (ports: number): Pose =>
  (look) => {
    const { body, shade, light, deep } = coat(look, ['#e2b23f', '#c9574a', '#4f86a0', '#6a8a6a'] as const);
    const hull = outline('22,66 34,50 60,43 120,42 160,46 184,58 188,68 178,82 150,93 90,95 48,90 28,80');
    const tower = outline('84,46! 86,24 92,20 122,20 128,25 132,46!');
    return [
      stroke('dark', '#5a646e', 3, line('106,22 106,6 109,3! 122,3')),
      fill('glow', '#cfeefa', ellipse(123, 3.4, 2.6)),
      fill('dark', '#5a646e', ellipse(15, 58, 4.6, 12) + ellipse(15, 82, 4.6, 12)),
      fill('shade', deep, outline('34,50! 20,36 10,34! 16,52 26,62!') + outline('30,84! 18,96 9,97! 14,86 24,76!')),
      fill('dark', '#3f464e', rectangle(12, 67, 16, 6, 3)),
      fill('body', body, tower),
      fill('shade', shade, within(rectangle(84, 36, 60, 14), tower)),
      fill('light', light, rectangle(90, 22, 34, 4, 2)),
      fill('body', body, hull),
      fill('shade', shade, underside(hull, 13)),
      fill('light', light, within(outline('36,56 70,48 130,47 168,53 140,55 80,55 46,61'), hull)),
      stroke('detail', shade, 1.4, line('58,44 54,66 60,92') + line('154,45 160,66 154,92')),
      fill(
        'light',
        '#e9e4d6',
        repeat(ports, (i) => ellipse(140 - i * 28, 68, 9.6)),
      ),
      fill(
        'glow',
        '#bfe8f4',
        repeat(ports, (i) => ellipse(140 - i * 28, 68, 7)),
      ),
      fill(
        'light',
        '#f2fbfd',
        repeat(ports, (i) => ellipse(137.6 - i * 28, 65.6, 2.4, 1.6, -30)),
      ),
      fill('glow', '#fff0b8', ellipse(184, 66, 4, 5.6)),
    ];
  };

export const submarine = defineFigure({
  id: 'submarine',
  words: ['submarine', 'u boat', 'yellow submarine', 'submersible'],
  kind: 'vehicle',
  defaultSettings: ['sea'],
  realHeight: 6,
  aspect: 1.9,
  habitat: 'underwater',
  poses: [built(3), built(2)],
});
