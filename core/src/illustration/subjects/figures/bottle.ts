import { defineFigure, type Pose } from '../define-figure.ts';
import { outline } from '../shapes/curve.ts';
import { choice, coat, fill, stroke } from '../shapes/paint.ts';
import { within } from '../shapes/path-algebra.ts';
import { ellipse, rectangle } from '../shapes/solid.ts';

/** A wine bottle with a label. */
const wine: Pose = (look) => {
  const { body, shade, light, deep } = coat(look, ['#3f6a45', '#5a3a3f', '#4a6a5a'] as const);
  const glass = outline('14,6! 24,6! 24,30! 27,37 32,43 33,52! 33,96! 30,100 8,100 5,96! 5,52! 6,43 11,37 14,30!');
  const label = choice(look.seed, ['#f3ead6', '#f0d9b0', '#e9e2e6'] as const, 2);
  return [
    fill('body', body, glass),
    fill('shade', shade, within(rectangle(24, 0, 20, 100), glass)),
    fill('light', light, rectangle(8, 46, 2.6, 48, 1.3)),
    fill('accent', '#8a2f3a', rectangle(13, 1, 12, 20, 1.6)),
    fill('shade', '#6a2430', rectangle(21, 1, 4, 20, 1.6)),
    fill('light', label, rectangle(5, 58, 28, 26)),
    fill('accent', deep, ellipse(19, 67, 5, 4.4)),
    stroke('detail', deep, 0.8, 'M10 75H28M12 79H26'),
  ];
};

/** A message in a bottle. */
const message: Pose = (look) => {
  const { body, shade, light, deep } = coat(look, ['#a9d0cf', '#b5d5b0', '#c9d5e6'] as const);
  const glass = outline('15,12! 23,12! 23,28! 25,36 32,44 34,56! 34,93! 31,98.6 7,98.6 4,93! 4,56! 6,44 13,36 15,28!');
  return [
    fill('dark', '#b98a55', rectangle(15, 3, 8, 14, 1.6)),
    fill('body', body, glass),
    fill('light', '#f5ead0', outline('10,56! 24,50! 29,88! 14,94!')),
    fill('shade', '#dcc9a0', outline('24,50! 28,52 32,86! 29,88!')),
    stroke('accent', '#b5403a', 1.8, 'M12 75L29 68'),
    fill('shade', shade, within(rectangle(29, 20, 10, 80), glass)),
    fill('light', light, rectangle(7, 54, 2.4, 38, 1.2)),
    stroke('detail', deep, 1, glass),
    fill('shade', shade, rectangle(13.4, 11, 11.2, 4, 2)),
  ];
};

export const bottle = defineFigure({
  id: 'bottle',
  words: ['bottle', 'wine bottle', 'glass bottle', 'message in a bottle', 'flask', 'bottle of wine'],
  kind: 'thing',
  realHeight: 0.32,
  aspect: 0.38,
  habitat: 'surface',
  poses: [wine, message],
});
