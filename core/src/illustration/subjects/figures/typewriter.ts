import { defineFigure, type Pose } from '../define-figure.ts';
import { outline, polygon } from '../shapes/curve.ts';
import { coat, fill, stroke } from '../shapes/paint.ts';
import { ellipse, rectangle, repeat } from '../shapes/solid.ts';

const enamels = ['#4f6a6a', '#8a4a44', '#5a5a6a', '#c9b48a'] as const;

/** With a sheet in it, blank at its beginning or written half full. */
const typed =
  (lines: number): Pose =>
  (look) => {
    const { body, shade, light, deep } = coat(look, enamels);
    return [
      fill('light', '#f8f3e6', polygon('34,2 94,2 94,40 34,40')),
      stroke(
        'detail',
        '#8a857a',
        1,
        repeat(lines, (i) => `M40 ${30 - i * 6}H${i === 0 ? 66 : 88}`),
      ),
      fill('dark', '#2a2a30', rectangle(14, 34, 100, 12, 6)),
      fill('light', '#9aa0a6', rectangle(8, 36, 8, 8, 3) + rectangle(112, 36, 8, 8, 3)),
      fill('body', body, outline('22,46! 106,46! 112,58 120,84! 126,96 122,100! 6,100! 2,96 8,84! 16,58')),
      fill('shade', deep, outline('30,50! 98,50! 104,62! 24,62!')),
      fill('light', light, outline('22,46! 106,46! 107,49 21,49')),
      fill('shade', shade, outline('16,68! 112,68! 121,94! 7,94!')),
      fill(
        'dark',
        '#26262c',
        repeat(3, (row) => repeat(10 + row, (i) => ellipse(24 - row * 4 + i * 8.9, 72.6 + row * 7.4, 3, 2.4))),
      ),
      fill(
        'light',
        '#e9e4d6',
        repeat(3, (row) => repeat(10 + row, (i) => ellipse(24 - row * 4 + i * 8.9, 72 + row * 7.4, 2, 1.5))),
      ),
      fill('dark', '#26262c', rectangle(40, 93, 48, 3, 1.5)),
    ];
  };

export const typewriter = defineFigure({
  id: 'typewriter',
  words: ['typewriter', 'type writer'],
  kind: 'thing',
  realHeight: 0.3,
  aspect: 1.28,
  habitat: 'surface',
  poses: [typed(1), typed(5)],
});
