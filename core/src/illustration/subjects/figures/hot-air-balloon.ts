import { defineFigure, type Pose } from '../define-figure.ts';
import type { FigureLayer, FigureLook } from '../figure.ts';
import { line, outline } from '../shapes/curve.ts';
import { choice, coat, coatOf, fill, stroke } from '../shapes/paint.ts';
import { within } from '../shapes/path-algebra.ts';
import { ellipse, rectangle, repeat } from '../shapes/solid.ts';

const envelope = outline('35,1 52,5 66,19 69,36 62,54 50,68 42,76! 28,76! 20,68 8,54 1,36 4,19 18,5');
const gores = [
  outline('35,1! 22,8 15,36 22,60 31,76! 28,76! 16,60 7,36 14,10'),
  outline('35,1! 30,14 28,36 30,60 34,76! 36,76! 40,60 42,36 40,14'),
  outline('35,1! 48,8 55,36 48,60 39,76! 42,76! 54,60 63,36 56,10'),
];
const wickerwork = coatOf('#9a6b3f');

function basket(look: FigureLook): readonly FigureLayer[] {
  const crew = choice(look.seed, ['#c8553d', '#3f6f8f', '#e0b04a'] as const, 4);
  return [
    stroke('detail', '#5d4636', 0.6, 'M28 76L29.6 90M42 76L40.4 90M32 77L32.4 90M38 77L37.6 90'),
    fill('glow', '#ffd166', outline('33.4,80! 35,76! 36.6,80! 35,81.4')),
    fill('detail', crew, outline('33,91! 33,87 35,85.6 37,87 37,91!')),
    fill('detail', '#e2b08a', ellipse(35, 83.8, 1.5, 1.8)),
    fill('body', wickerwork.body, outline('28.6,90! 41.4,90! 40.4,98! 35,99.6 29.6,98!')),
    fill('shade', wickerwork.shade, outline('36,90! 41.4,90! 40.4,98! 36,99.4!')),
    stroke('detail', wickerwork.deep, 0.4, 'M29 93H41M29.4 95.6H40.6M32 91V99M35 91V99.4M38 91V99'),
    fill('shade', wickerwork.deep, rectangle(27.8, 89, 14.4, 1.8, 0.9)),
  ];
}

const gored: Pose = (look) => {
  const { body, shade, light } = coat(look, ['#d9523f', '#e0a23c', '#3f86a8', '#8a5a9c'] as const);
  const second = choice(look.seed, ['#f5e6c4', '#f2c14e', '#f0ede4'] as const, 1);
  return [
    fill('body', body, envelope),
    fill('accent', second, gores.join('')),
    fill('shade', shade, within(outline('10,58 35,70 60,58 50,72 42,78! 28,78! 20,70'), envelope)),
    fill('light', light, within(outline('12,20 20,8 28,5 22,16 18,34 10,38'), envelope)),
    stroke('detail', shade, 0.6, line('35,1 22,9 15,36 22,60 31,76')),
    ...basket(look),
  ];
};

const banded: Pose = (look) => {
  const { body, shade, light } = coat(look, ['#3f86a8', '#d9523f', '#4f8f6a', '#e08a3a'] as const);
  const second = coatOf(choice(look.seed, ['#f2c14e', '#f5e6c4', '#f0ede4'] as const, 1));
  const zigzag = `M-4 34${repeat(7, (i) => `L${2 + i * 11} ${i % 2 ? 34 : 26}`)}L80 46${repeat(7, (i) => `L${68 - i * 11} ${i % 2 ? 46 : 54}`)}Z`;
  return [
    fill('body', body, envelope),
    fill('accent', second.body, within(zigzag, envelope)),
    fill('accent', second.shade, within(rectangle(0, 66, 70, 5), envelope)),
    fill('shade', shade, within(outline('54,4 72,20 72,40 60,60 44,78! 50,60 58,40 58,20'), envelope)),
    fill('light', light, within(outline('13,18 22,7 30,5 22,14 18,24 11,26'), envelope)),
    stroke('detail', shade, 0.5, 'M35 1C14 22 20 56 31 76M35 1C56 22 50 56 39 76M35 1V76'),
    ...basket(look),
  ];
};

export const hotAirBalloon = defineFigure({
  id: 'hot-air-balloon',
  words: ['hot air balloon', 'air balloon', 'airballoon', 'hotair balloon', 'montgolfier'],
  kind: 'vehicle',
  defaultSettings: ['sky', 'meadow'],
  realHeight: 22,
  aspect: 0.7,
  habitat: 'sky',
  uses: ['fly-in'],
  poses: [gored, banded],
});
