import { defineFigure, type Pose } from '../define-figure.ts';
import type { FigureLayer, FigureLook } from '../figure.ts';
import { outline } from '../shapes/curve.ts';
import { underside } from '../shapes/form.ts';
import { placed } from '../shapes/group.ts';
import { coat, coatOf, fill, stroke } from '../shapes/paint.ts';
import { within } from '../shapes/path-algebra.ts';
import { ellipse, repeat } from '../shapes/solid.ts';

const grass = outline(
  '10,100! 14,92 16,96! 20,89 23,96! 26,92 30,97! 50,98 66,97! 70,90 73,96! 78,91 80,96! 84,93 86,100!',
);
const flesh = coatOf('#f0e4cf');

function toadstool(look: FigureLook): readonly FigureLayer[] {
  const { body, shade, light } = coat(look, ['#c9402f', '#b86a35', '#a8563f'] as const);
  const cap = outline('4,52! 6,34 18,16 38,6 58,5 78,14 92,32 96,52! 76,58 50,60 24,58');
  const stem = outline('38,54! 62,54! 60,70 64,86 68,97! 50,100 32,97! 37,84 40,70');
  return [
    fill('light', flesh.body, stem),
    fill('shade', flesh.shade, within(outline('52,50 70,50 74,100 50,100 54,80'), stem)),
    fill('light', flesh.light, outline('34,64! 50,69 66,64! 70,72 62,73 50,77 40,74 30,72')),
    fill('shade', flesh.shade, outline('4,52! 24,46 50,44 76,46 96,52! 76,60 50,62 24,60')),
    stroke(
      'detail',
      flesh.deep,
      0.8,
      repeat(9, (i) => `M${50 + (i - 4) * 3} 56L${50 + (i - 4) * 10} 51`),
    ),
    fill('body', body, outline('4,52! 6,34 18,16 38,6 58,5 78,14 92,32 96,52! 76,49 50,47.6 24,49')),
    fill('shade', shade, within(underside(cap, 12), outline('0,20 100,20 98,52 76,49.4 50,48 24,49.4 2,52'))),
    fill(
      'light',
      '#f7efe0',
      within(
        ellipse(30, 24, 6.4, 5, -24) +
          ellipse(56, 16, 7, 4.6, 4) +
          ellipse(76, 30, 6, 6) +
          ellipse(48, 36, 6, 4.6) +
          ellipse(18, 42, 4, 4.6) +
          ellipse(88, 44, 3, 4) +
          ellipse(66, 43, 3, 2.2),
        cap,
      ),
    ),
    fill('light', light, outline('16,24 24,14 34,9 28,15 20,25')),
  ];
}

const alone: Pose = (look) => [...placed(toadstool(look), 2, 0, 1), fill('body', '#5f8a4a', grass)];
const cluster: Pose = (look) => [
  ...placed(toadstool(look), 56, 50, 0.5),
  ...placed(toadstool(look), 0, 22, 0.78),
  ...placed(toadstool(look), 44, 68, 0.32),
  fill('body', '#5f8a4a', grass),
];

export const mushroom = defineFigure({
  id: 'mushroom',
  words: ['mushroom', 'toadstool', 'fungus', 'fly agaric'],
  kind: 'plant',
  defaultSettings: ['forest'],
  realHeight: 0.15,
  aspect: 1.06,
  habitat: 'ground',
  poses: [alone, cluster],
});
