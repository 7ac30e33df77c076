import { defineFigure, type Pose } from '../define-figure.ts';
import type { FigureLayer, FigureLook } from '../figure.ts';
import { outline } from '../shapes/curve.ts';
import { placed } from '../shapes/group.ts';
import { coat, fill, stroke } from '../shapes/paint.ts';
import { within } from '../shapes/path-algebra.ts';

const coats = ['#f3ead6', '#e3c9a0', '#c9564a', '#e8d9e2'] as const;

/** A candle with its flame, foot at y = 92, about x = 26. */
function candleLayers(look: FigureLook): readonly FigureLayer[] {
  const { body, shade, light } = coat(look, coats);
  const wax = outline('17,40! 20,38 26,39 32,37 35,40! 36,92! 16,92!');
  return [
    stroke('dark', '#3a2f2a', 1.1, 'M26 39C25.4 35 26.6 33 26 30'),
    fill('glow', '#f2902e', outline('26,35! 19,29 20,20 26,4! 31,18 33,28')),
    fill('glow', '#ffd166', outline('26,34! 21.6,28 23,21 26,13! 29,21 30.4,28')),
    fill('glow', '#fff8e0', outline('26,33! 24,29 26,22! 28,29')),
    fill('body', body, wax),
    fill('shade', shade, within(outline('29,30 40,30 40,94 30,94'), wax)),
    fill(
      'light',
      light,
      outline('16.6,40! 20,37.6 26,38.6 33,36.6 35.6,40! 35,46 33,49 32,44 29,43 28,56 26,58 25,44 21,43 20,50 18,51!'),
    ),
  ];
}

const single: Pose = (look) => [
  ...candleLayers(look),
  fill('accent', '#b98a3f', outline('4,90! 14,93 38,93 48,90! 45,97 38,100 14,100 7,97')),
  fill('shade', '#8f6a2f', outline('6,95! 14,97 38,97 46,95! 44,98 38,100 14,100 8,98')),
  stroke('accent', '#b98a3f', 2, 'M46 92C52 88 54 96 46 97'),
];

/** Three of different heights. */
const group: Pose = (look) => [
  ...placed(candleLayers(look), 8, 7, 1.01),
  ...placed(candleLayers({ ...look, seed: look.seed + 1 }), -7, 40, 0.65),
  ...placed(candleLayers({ ...look, seed: look.seed + 2 }), 28, 54, 0.5),
];

export const candle = defineFigure({
  id: 'candle',
  words: ['candle', 'candlelight', 'tealight'],
  kind: 'thing',
  defaultSettings: ['room'],
  realHeight: 0.22,
  aspect: 0.56,
  habitat: 'surface',
  poses: [single, group],
});
