import { defineFigure, type Pose } from '../define-figure.ts';
import { line, outline } from '../shapes/curve.ts';
import { coat, fill, stroke } from '../shapes/paint.ts';
import { ellipse, rectangle, repeat } from '../shapes/solid.ts';
import { spokedWheel } from '../shapes/wheel.ts';

const paints = ['#cf4438', '#3d86b5', '#e0a33a', '#4c9a6c'] as const;
const [rubber, steel, ribbon] = ['#4b4f57', '#c3c9cf', ['#e8607c', '#f1c24b', '#6fb7c9']] as const;

/** A child's tricycle: one large wheel in front, two small ones behind; `hasBasket` in place of the streamers. */
const tricycleOf =
  (hasBasket: boolean): Pose =>
  (look) => {
    const { body, shade, light } = coat(look, paints);
    return [
      ...spokedWheel(30, 82, 17, 8, rubber, 5),
      stroke('shade', shade, 5, 'M30 80L46 58M24 70H44'),
      fill('shade', shade, rectangle(14, 66, 24, 4, 2)),
      ...spokedWheel(100, 70, 29, 12, rubber, 6),
      stroke('body', body, 6, line('26,70 46,62 68,62 84,40 92,26')),
      stroke('body', body, 5, 'M90 22L98 46L100 70'),
      stroke('light', light, 1.6, line('30,67 47,60 66,60 80,42')),
      stroke('light', steel, 3, 'M100 70L108 82'),
      fill('dark', rubber, rectangle(100, 81, 16, 4.6, 2)),
      ...spokedWheel(22, 84, 15, 8, rubber, 5),
      fill('light', steel, ellipse(22, 84, 3.4) + ellipse(100, 70, 4.4)),
      stroke('dark', rubber, 3.4, 'M48 62V54'),
      fill('dark', '#4a342c', outline('32,52! 34,44 44,46 58,48 66,52 60,56 40,57')),
      stroke('light', steel, 4, line('76,16 86,14 91,20 90,26')),
      stroke('dark', rubber, 5, 'M70 16.6L79 15'),
      ...(hasBasket
        ? [
            fill('accent', '#c79a5c', outline('96,26! 126,26! 122,46! 100,46!')),
            stroke('detail', '#8a623a', 1.2, 'M97 33H125M98.6 40H123.4M106 26L108 46M114 26V46M121 26L118 46'),
          ]
        : ribbon.map((colour, at) =>
            stroke('accent', colour, 1.8, line(`71,17 ${64 - at * 3},${22 + at * 3} ${60 - at * 2},${28 + at * 6}`)),
          )),
      fill('glow', '#fff0b8', ellipse(97, 20, 4.4)),
      stroke(
        'detail',
        light,
        1.2,
        repeat(3, (i) => `M${50 + i * 5} 59L${54 + i * 5} 65`),
      ),
    ];
  };

export const tricycle = defineFigure({
  id: 'tricycle',
  words: ['tricycle', 'trike'],
  kind: 'vehicle',
  defaultSettings: ['meadow', 'garden'],
  uses: ['mount'],
  realHeight: 0.65,
  aspect: 1.34,
  habitat: 'ground',
  measured: { seat: 0.44, saddle: { aside: -0.13, height: 1.05 } },
  parts: ['wheel', 'bell'],
  poses: [tricycleOf(false), tricycleOf(true)],
});
