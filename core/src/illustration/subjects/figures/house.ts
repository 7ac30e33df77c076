import { defineFigure, type Pose } from '../define-figure.ts';
import { outline, polygon } from '../shapes/curve.ts';
import { choice, coat, coatOf, fill, stroke } from '../shapes/paint.ts';
import { ellipse, rectangle, repeat } from '../shapes/solid.ts';
import { windowLayers } from '../shapes/window.ts';

const walls = ['#e9d3ae', '#d9846a', '#a9c3c9', '#e8e1d5', '#c9b7d0'] as const;
const roofs = ['#9c4a3c', '#6b4a55', '#4f5d73', '#8a5a3a'] as const;

/** Two storeys under a gable, a lean-to at the side, a smoking chimney's stack. */
const gabled: Pose = (look) => {
  const { body, shade, light } = coat(look, walls);
  const roof = coatOf(choice(look.seed, roofs, 2));
  return [
    fill('shade', '#8d6a5c', rectangle(84, 10, 9, 26)),
    fill('dark', '#5d453f', rectangle(82.5, 8, 12, 4)),
    fill('shade', shade, polygon('78,98 78,40 112,52 112,98')),
    fill('accent', roof.shade, polygon('72,34 108,40 118,56 78,52')),
    fill('body', body, polygon('16,100 16,46 47,12 78,46 78,100')),
    fill('shade', shade, polygon('16,52 16,46 47,12 78,46 78,52 47,19')),
    fill('accent', roof.body, polygon('47,3 88,49 81,53 47,14 13,53 6,49')),
    fill('shade', roof.shade, polygon('47,11.5 81,49.5 78.6,52.6 47,17 15.4,52.6 13,49.5')),
    ...windowLayers(27, 52, 13, 15, look.seed),
    ...windowLayers(54, 52, 13, 15, look.seed + 1),
    ...windowLayers(56, 76, 13, 14, look.seed + 2),
    ...windowLayers(90, 66, 12, 14, look.seed + 3),
    fill('detail', light, ellipse(47, 34, 5.4)),
    fill('glow', '#ffd98a', ellipse(47, 34, 4)),
    fill('accent', roof.deep, outline('30,100! 30,82! 32,76 38,74 44,76 46,82! 46,100!')),
    fill('detail', '#e8c878', ellipse(43, 89, 1.1)),
    fill('shade', '#8b8378', rectangle(27, 97.6, 22, 2.4)),
    stroke(
      'detail',
      shade,
      0.7,
      repeat(4, (row) => `M18 ${70 + row * 7}h${5 + (row % 2) * 3}M${70 - (row % 2) * 2} ${72 + row * 7}h6`),
    ),
    fill('body', '#5d7d4e', outline('62,100! 63,93 70,90 78,92 82,90 92,91 97,95 98,100!')),
  ];
};

/** A low cottage with a deep thatched roof. */
const cottage: Pose = (look) => {
  const { body, shade } = coat(look, walls);
  const roof = coatOf(choice(look.seed, ['#b08d57', '#9c4a3c', '#7d6a4a'] as const, 2));
  return [
    fill('shade', '#8d6a5c', polygon('84,20 94,20 94,46 84,46')),
    fill('dark', '#5d453f', rectangle(82.5, 18, 13, 4)),
    fill('body', body, rectangle(14, 42, 92, 58)),
    fill('shade', shade, rectangle(14, 58, 92, 7)),
    fill(
      'accent',
      roof.body,
      outline('30,26! 60,24 90,26! 102,40 113,61! 100,64 80,60 70,58! 60,50 50,58! 36,62 18,64 7,61! 18,40'),
    ),
    fill(
      'shade',
      roof.shade,
      outline(
        '7,61! 18,58.5 36,57 50,53! 60,44 70,53! 82,56 100,59 113,61! 100,64.5 80,60.6 70,58.6! 60,50.6 50,58.6! 36,62.6 18,64.5',
      ),
    ),
    stroke(
      'detail',
      roof.shade,
      0.8,
      'M32 32C28 40 24 46 20 52M48 30L42 48M74 30L80 48M88 32C92 40 96 46 100 52M60 28L60 40',
    ),
    fill('light', roof.light, outline('29,27! 60,22.5 91,27! 60,29')),
    ...windowLayers(53.5, 56, 13, 11, look.seed),
    ...windowLayers(22, 70, 15, 14, look.seed + 1),
    ...windowLayers(84, 70, 15, 14, look.seed + 2),
    fill('accent', roof.deep, outline('52,100! 52,81! 54,76 60,74 66,76 68,81! 68,100!')),
    fill('detail', '#e8c878', ellipse(65, 89, 1.1)),
    fill('body', '#5d7d4e', outline('12,100! 12,95 18,91 25,93 32,90 39,94 44,100!')),
    fill(
      'accent',
      '#d9657a',
      repeat(5, (i) => ellipse(16 + i * 5.4, 94 - (i % 2) * 2, 1.3)),
    ),
  ];
};

export const house = defineFigure({
  id: 'house',
  words: ['house', 'home', 'cottage', 'farmhouse', 'villa', 'bungalow', 'mansion'],
  kind: 'building',
  hasModels: true,
  defaultSettings: ['meadow', 'village'],
  uses: ['shelter'],
  realHeight: 8,
  aspect: 1.2,
  habitat: 'ground',
  parts: ['door', 'window', 'gate'],
  poses: [gabled, cottage],
});
