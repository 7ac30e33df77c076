import { defineFigure, type Pose } from '../define-figure.ts';
import type { FigureLayer, FigureLook } from '../figure.ts';
import { outline } from '../shapes/curve.ts';
import { placed } from '../shapes/group.ts';
import { coat, fill, stroke } from '../shapes/paint.ts';
import { moved, without } from '../shapes/path-algebra.ts';
import { ellipse, rectangle, repeat } from '../shapes/solid.ts';

const strings = 'M18 12V86M20 12V86M22 12V86';

function neck(foot: number): readonly FigureLayer[] {
  return [
    fill('dark', '#4a2f22', outline('15,1! 25,1! 26,12! 22.6,16! 17.4,16! 14,12!')),
    fill(
      'light',
      '#e9e2d2',
      repeat(3, (i) => ellipse(12.6, 4 + i * 3.6, 1.5) + ellipse(27.4, 4 + i * 3.6, 1.5)),
    ),
    fill('dark', '#5d3a28', rectangle(17, 14, 6, foot - 14)),
    stroke(
      'light',
      '#d9c9a8',
      0.4,
      repeat(8, (i) => `M17 ${19 + i * 4.4}h6`),
    ),
  ];
}

function acoustic(look: FigureLook): readonly FigureLayer[] {
  const { body, shade, light, deep } = coat(look, ['#c98a45', '#a8602f', '#d9b06a'] as const);
  const box = outline('20,49 30,51 33,59 30,66 34,74 38,84 34,95 20,99.6 6,95 2,84 6,74 10,66 7,59 10,51');
  return [
    fill('shade', deep, box),
    fill('body', body, moved(box, 0.6, 1.6, 0, 0.97)),
    fill('shade', shade, without(moved(box, 0.6, 1.6, 0, 0.97), moved(box, -3, -2, 0, 0.99))),
    fill('light', light, outline('8,56 11,53 15,52 11,58')),
    fill('dark', '#3a241a', ellipse(20, 69, 5.4)),
    stroke('detail', light, 0.8, ellipse(20, 69, 6.6)),
    ...neck(66),
    fill('dark', '#3a241a', rectangle(13, 85, 14, 2.6, 1)),
    stroke('light', '#efe6d0', 0.35, strings),
  ];
}

function electric(look: FigureLook): readonly FigureLayer[] {
  const { body, shade, light } = coat(look, ['#c9363f', '#3f7fb0', '#2f3238', '#e0b04a'] as const);
  const box = outline('14,54! 6,46 3,54 6,64 8,70 4,78 4,90 12,98 24,99.4 34,95 37,85 33,76 32,68 35,58 33,50 26,58!');
  return [
    fill('body', body, box),
    fill('shade', shade, without(box, moved(box, -2.4, -2))),
    fill('light', '#f5f0e4', outline('13,66 26,64 29,72 31,84 26,92 16,88 12,78')),
    fill('light', light, outline('6,54 6,50 9,54 10,62 8,62')),
    ...neck(66),
    fill('dark', '#2a2c33', rectangle(14, 70, 12, 3, 1) + rectangle(14, 77, 12, 3, 1)),
    fill('light', '#c9ced4', rectangle(13, 84, 14, 3.4, 1) + ellipse(28, 88, 1.4) + ellipse(29.6, 83, 1.4)),
    stroke('light', '#efe6d0', 0.35, strings),
  ];
}

const leaning: Pose = (look) => placed(acoustic(look), 6, -2, 0.97, { turn: 4 });
const rock: Pose = (look) => placed(electric(look), 1, 3, 0.96, { turn: -3 });

export const guitar = defineFigure({
  id: 'guitar',
  words: ['guitar', 'acoustic guitar', 'electric guitar', 'ukulele', 'bass guitar'],
  kind: 'thing',
  hasModels: true,
  defaultSettings: ['room'],
  uses: ['play'],
  realHeight: 1,
  aspect: 0.46,
  habitat: 'surface',
  poses: [leaning, rock],
});
