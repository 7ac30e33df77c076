import { defineFigure, type Pose } from '../define-figure.ts';
import { outline } from '../shapes/curve.ts';
import { coat, fill, stroke } from '../shapes/paint.ts';
import { rectangle, repeat } from '../shapes/solid.ts';

const woods = ['#a8703f', '#8a5a3a', '#5f8a6a', '#c9a26f'] as const;

/** A park bench with cast-iron ends. */
const park: Pose = (look) => {
  const { body, shade, light } = coat(look, woods);
  const iron = (x: number) =>
    `M${x} 8C${x - 4} 30 ${x - 2} 44 ${x} 60L${x - 4} 98M${x} 60H${x + 16}L${x + 18} 98M${x + 1} 40C${x + 8} 34 ${x + 18} 38 ${x + 16} 48`;
  return [
    stroke('dark', '#33363d', 4, iron(22) + iron(160)),
    fill(
      'body',
      body,
      repeat(4, (i) => rectangle(8, 8 + i * 12, 184, 8.6, 2)),
    ),
    fill(
      'light',
      light,
      repeat(4, (i) => rectangle(8, 8 + i * 12, 184, 2.4, 1.2)),
    ),
    fill('body', body, outline('4,60! 196,60! 200,70! 0,70!')),
    fill('light', light, rectangle(5, 60, 190, 2.4)),
    fill('shade', shade, rectangle(0, 69, 200, 5, 2)),
    stroke('detail', shade, 0.8, 'M30 12h20M90 24h26M140 36h18M50 48h22M60 65h30M130 66h26'),
    stroke('dark', '#33363d', 4, 'M10 73L6 98M190 73L194 98M2 98H12M188 98H198'),
  ];
};

/** A plank on two stumps. */
const rustic: Pose = (look) => {
  const { body, shade, light, deep } = coat(look, ['#8a5f42', '#9a7048'] as const);
  return [
    fill(
      'shade',
      deep,
      outline('26,62! 58,62! 60,80 64,100! 20,100! 24,80') + outline('142,62! 174,62! 176,80 180,100! 136,100! 140,80'),
    ),
    stroke('detail', shade, 1.2, 'M34 70V96M44 68V98M52 72V94M150 70V96M160 68V98M168 72V94'),
    fill('body', body, outline('4,54! 60,51 140,52 196,53! 198,64 196,70! 100,72 4,70! 2,62')),
    fill('light', light, outline('4,54! 60,50.6 140,51.6 196,53! 140,57 60,56')),
    stroke('detail', shade, 1, 'M20 62C60 60 90 64 120 61M70 66C110 64 150 67 184 63'),
    fill(
      'body',
      '#5f8a4a',
      outline('60,100! 62,92 66,96! 70,88 74,95! 78,92 82,100!') + outline('180,100! 183,93 186,96! 190,90 194,100!'),
    ),
  ];
};

export const bench = defineFigure({
  id: 'bench',
  words: ['bench', 'park bench', 'wooden bench'],
  kind: 'thing',
  defaultSettings: ['garden', 'city'],
  uses: ['sit', 'lie', 'tread'],
  realHeight: 0.85,
  aspect: 2,
  habitat: 'ground',
  measured: { seat: 0.5 },
  poses: [park, rustic],
});
