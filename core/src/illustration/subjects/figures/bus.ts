import { defineFigure, type Pose } from '../define-figure.ts';
import { outline } from '../shapes/curve.ts';
import { coat, fill, stroke } from '../shapes/paint.ts';
import { within } from '../shapes/path-algebra.ts';
import { ellipse, rectangle, repeat } from '../shapes/solid.ts';
import { carWheel } from '../shapes/wheel.ts';

const [glass, glint] = ['#5f7f94', '#b5d0dc'];

const city =
  (decks: 1 | 2): Pose =>
  (look) => {
    const { body, shade, light, deep } = coat(
      look,
      decks === 2 ? (['#c4403a', '#b8403f'] as const) : (['#e0a43c', '#3f86a8', '#5f9a6f'] as const),
    );
    const top = decks === 2 ? 3 : 32;
    const hull = outline(
      `6,92! 5,${top + 12}! 8,${top + 3} 18,${top} 170,${top} 186,${top + 3} 191,${top + 14}! 195,66 195,92! 10,93!`,
    );
    const row = (y: number, width: number, count: number) =>
      repeat(count, (i) => rectangle(14 + i * width, y, width - 4, 17, 2));
    const glints = (y: number, width: number, count: number) =>
      repeat(count, (i) => `M${18 + i * width} ${y + 15}l7 -13h5l-7 13Z`);
    return [
      fill('body', body, hull),
      fill('light', light, within(rectangle(0, top, 200, 3.4), hull)),
      fill('shade', shade, within(rectangle(0, 76, 200, 20), hull)),
      fill('light', '#f3eee2', within(rectangle(0, 64, 200, 3.2), hull)),
      fill('dark', glass, (decks === 2 ? row(10, 22, 8) : '') + row(42, 22, 6)),
      fill('light', glint, (decks === 2 ? glints(10, 22, 8) : '') + glints(42, 22, 6)),
      fill('dark', glass, outline(`176,42! 188,42! 193,60! 176,60!`) + rectangle(148, 42, 22, 44, 2)),
      fill('light', glint, 'M180 58l5 -14h3l-5 14Z'),
      stroke('detail', deep, 1.4, 'M159 42V86'),
      fill('glow', '#fff0b8', ellipse(191, 78, 2.8, 3.6)),
      fill('accent', '#7a2a2a', rectangle(5, 72, 3, 8, 1)),
      fill('dark', '#2a2c33', `${rectangle(3, 88, 194, 5, 2)}${ellipse(44, 86, 15, 14)}${ellipse(134, 86, 15, 14)}`),
      ...carWheel(44, 88, 12),
      ...carWheel(134, 88, 12),
    ];
  };

export const bus = defineFigure({
  id: 'bus',
  words: ['bus', 'double decker', 'double decker bus', 'school bus', 'city bus', 'omnibus', 'minibus'],
  kind: 'vehicle',
  hasModels: true,
  defaultSettings: ['street', 'city'],
  uses: ['drive'],
  realHeight: 4,
  aspect: 2,
  habitat: 'ground',
  parts: ['door', 'window', 'wheel'],
  poses: [city(2), city(1)],
});
