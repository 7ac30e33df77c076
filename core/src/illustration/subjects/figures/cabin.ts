import { defineFigure, type Pose } from '../define-figure.ts';
import { outline, polygon } from '../shapes/curve.ts';
import { coat, coatOf, fill, stroke } from '../shapes/paint.ts';
import { ellipse, rectangle, repeat } from '../shapes/solid.ts';
import { windowLayers } from '../shapes/window.ts';

const logs = ['#8a5a3a', '#7a5240', '#9a6a44'] as const;
const roof = coatOf('#4f4a48');

/** A log cabin seen from its long side, with a porch. */
const porch: Pose = (look) => {
  const { body, shade, light, deep } = coat(look, logs);
  return [
    fill('shade', '#77706a', rectangle(92, 14, 12, 34)),
    stroke('detail', '#5f5a55', 0.8, 'M92 20h12M92 27h12M92 34h12M97 14v6M100 20v7M96 27v7'),
    fill('body', body, rectangle(14, 48, 102, 46)),
    fill(
      'shade',
      shade,
      repeat(6, (i) => rectangle(14, 53.6 + i * 7.6, 102, 2)),
    ),
    fill(
      'light',
      light,
      repeat(6, (i) => ellipse(14, 51 + i * 7.6, 3.2, 3.6) + ellipse(116, 51 + i * 7.6, 3.2, 3.6)),
    ),
    stroke(
      'detail',
      deep,
      0.6,
      repeat(6, (i) => ellipse(14, 51 + i * 7.6, 1.4, 1.6) + ellipse(116, 51 + i * 7.6, 1.4, 1.6)),
    ),
    fill('accent', roof.body, polygon('24,18 108,18 128,52 4,52')),
    fill('shade', roof.shade, polygon('5.6,49 126.4,49 128,53 4,53')),
    stroke(
      'detail',
      roof.shade,
      0.8,
      repeat(4, (i) => `M${20 - i * 4} ${25 + i * 7}H${112 + i * 4}`),
    ),
    ...windowLayers(28, 62, 17, 15, look.seed + 1),
    ...windowLayers(87, 62, 17, 15, look.seed + 2),
    fill('dark', deep, rectangle(56, 60, 20, 34)),
    stroke('detail', shade, 1, 'M62.6 60V94M69.4 60V94'),
    fill('glow', '#f0c75a', ellipse(73, 78, 1.2)),
    fill('shade', deep, rectangle(8, 94, 114, 6, 1)),
    fill('light', light, rectangle(8, 93, 114, 2.4, 1)),
  ];
};

/** A steep-roofed hut seen from its gable. */
const gable: Pose = (look) => {
  const { body, shade, light, deep } = coat(look, logs);
  return [
    fill('shade', '#77706a', rectangle(84, 14, 10, 26)),
    fill('body', body, polygon('30,100 30,62 66,14 102,62 102,100')),
    fill(
      'shade',
      shade,
      repeat(7, (i) => rectangle(31, 60 + i * 6, 70, 1.7)) +
        polygon('50,40 82,40 82,41.8 50,41.8') +
        polygon('42,50 90,50 90,51.8 42,51.8'),
    ),
    fill('accent', roof.body, polygon('66,4 122,78 112,82 66,20 20,82 10,78')),
    fill('shade', roof.shade, polygon('66,17 113,80 112,82.4 66,22 20,82.4 19,80')),
    ...windowLayers(59, 40, 14, 13, look.seed + 1),
    ...windowLayers(80, 72, 13, 14, look.seed + 2),
    fill('dark', deep, rectangle(44, 66, 20, 34, 1)),
    stroke('detail', light, 0.9, 'M47 69h14v12h-14ZM47 84h14v13h-14Z'),
    fill('glow', '#f0c75a', ellipse(61.6, 83, 1.2)),
    fill(
      'light',
      light,
      repeat(3, (row) => repeat(3 - row, (i) => ellipse(18 + i * 6 + row * 3 - 8, 97 - row * 5.2, 3))),
    ),
    stroke(
      'detail',
      deep,
      0.5,
      repeat(3, (row) => repeat(3 - row, (i) => ellipse(18 + i * 6 + row * 3 - 8, 97 - row * 5.2, 1.5))),
    ),
    fill('shade', '#8b8378', outline('40,100! 42,97 66,97 68,100!')),
  ];
};

export const cabin = defineFigure({
  id: 'cabin',
  words: ['cabin', 'log cabin', 'hut', 'lodge', 'chalet', 'shack', 'shed', 'wooden house'],
  kind: 'building',
  hasModels: true,
  uses: ['shelter'],
  realHeight: 5,
  aspect: 1.32,
  habitat: 'ground',
  parts: ['door', 'window', 'gate'],
  poses: [porch, gable],
});
