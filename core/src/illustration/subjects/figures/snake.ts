import { defineFigure, type Pose } from '../define-figure.ts';
import { outline } from '../shapes/curve.ts';
import { underside } from '../shapes/form.ts';
import { limb } from '../shapes/limb.ts';
import { coat, fill, stroke } from '../shapes/paint.ts';
import { within } from '../shapes/path-algebra.ts';
import { ellipse, repeat } from '../shapes/solid.ts';

const coats = ['#6f9a4a', '#a8743c', '#4f8a7a', '#b5643f'] as const;

/** Coiled, head raised. */
const coiled: Pose = (look) => {
  const { body, shade, light, deep } = coat(look, coats);
  const [low, middle, top] = [ellipse(62, 88, 54, 12), ellipse(62, 74, 42, 11), ellipse(60, 62, 29, 9)];
  const neck = limb('52,60,8 46,46,7.4 52,32,6.6 66,24,6.4 78,22,7');
  const head = limb('76,21,7.4 86,20,7.6 96,23,5 101,24.4,3.6');
  const tail = limb('106,92,5 118,93,3.4 128,86,2 132,78,0.8');
  const bands = (x: number, y: number, count: number, step: number) =>
    repeat(count, (i) =>
      outline(
        `${x + i * step},${y - 12}! ${x + 6 + i * step},${y - 12}! ${x + 2 + i * step},${y + 14}! ${x - 4 + i * step},${y + 14}!`,
      ),
    );
  return [
    fill('body', body, tail),
    ...[
      [low, 88, 8, 13],
      [middle, 74, 6, 14],
      [top, 62, 4, 15],
    ].flatMap(([shape, y, count, step]) => [
      fill('body', body, String(shape)),
      fill(
        'accent',
        deep,
        within(bands(16 + (88 - Number(y)) * 0.8, Number(y), Number(count), Number(step)), String(shape)),
      ),
      fill('shade', shade, underside(String(shape), 5)),
    ]),
    fill('body', body, neck),
    fill('light', light, within(outline('60,62 53,46 58,36 70,30 80,30 78,24 64,27 54,36 49,46 54,62'), neck)),
    stroke('accent', '#d0453f', 1.1, 'M103 25L111 26.6L115 24.4M111 26.6L115 29'),
    fill('body', body, head),
    fill('shade', shade, underside(head, 3)),
    fill('glow', '#f2cf4a', ellipse(88, 18, 2.8, 2.4)),
    fill('dark', '#1f1a1a', ellipse(88.6, 18, 0.9, 2.2)),
    fill('detail', deep, ellipse(100, 22.4, 0.7)),
  ];
};

/** Winding over the ground. */
const winding: Pose = (look) => {
  const { body, shade, light, deep } = coat(look, coats);
  const path = limb(
    '2,94,1 16,90,3.4 28,80,5 42,84,6.2 54,92,7 70,88,7.4 80,76,7.2 94,76,6.8 104,84,6.4 116,82,6 122,72,6.2',
  );
  const head = limb('120,74,6.4 124,66,7 132,62,5.6 138,62,3.6');
  return [
    stroke('accent', '#d0453f', 1.1, 'M140 62L146 61L149 58.6M146 61L149.6 63'),
    fill('body', body, path),
    fill(
      'accent',
      deep,
      within(
        repeat(11, (i) => ellipse(18 + i * 10, [88, 80, 83, 90, 91, 86, 78, 74, 78, 84, 80][i] ?? 84, 3, 4.6, i * 23)),
        path,
      ),
    ),
    fill('shade', shade, underside(path, 4)),
    fill('body', body, head),
    fill('light', light, outline('122,69 126,66 134,65 140,63.6 134,67.6 127,70')),
    fill('glow', '#f2cf4a', ellipse(128, 61.4, 2.4, 2.1)),
    fill('dark', '#1f1a1a', ellipse(128.6, 61.4, 0.8, 1.9)),
  ];
};

export const snake = defineFigure({
  id: 'snake',
  words: ['snake', 'serpent', 'viper', 'python', 'adder', 'rattlesnake'],
  kind: 'animal',
  defaultSettings: ['desert'],
  realHeight: 0.35,
  aspect: 1.5,
  habitat: 'ground',
  poses: [coiled, winding],
});
