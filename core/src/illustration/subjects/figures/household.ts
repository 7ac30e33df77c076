/** Large things of a household that stand on the floor: fridge, stove, desk, wardrobe, armless and plain. */
import { defineFigure, type Pose } from '../define-figure.ts';
import type { Figure } from '../figure.ts';
import { outline, polygon } from '../shapes/curve.ts';
import { coat, fill, stroke } from '../shapes/paint.ts';
import { ellipse, rectangle, repeat } from '../shapes/solid.ts';

const enamel = ['#c9dcd6', '#e6dcc6', '#d8a59a', '#dfe3e6'] as const;
const woods = ['#8f6242', '#a97a4e', '#6e4c38'] as const;

const fridgeOf =
  (isOld: boolean): Pose =>
  (look) => {
    const { body, shade, light, deep } = coat(look, enamel);
    const round = isOld ? 9 : 2.5;
    return [
      fill('dark', '#3a3f46', rectangle(8, 95, 7, 5) + rectangle(39, 95, 7, 5)),
      fill('body', body, rectangle(4, 2, 46, 95, round)),
      fill('shade', shade, rectangle(42, 4, 8, 91, Math.min(4, round))),
      fill('light', light, rectangle(7, isOld ? 10 : 6, 3, 84, 1.5)),
      fill('shade', deep, rectangle(4, isOld ? 34 : 38, 46, 1.4)),
      fill('light', '#aab0b6', rectangle(12, isOld ? 24 : 22, 2.6, 9, 1.2) + rectangle(12, 42, 2.6, 16, 1.2)),
      ...(isOld
        ? [fill('accent', '#c9564a', rectangle(26, 14, 14, 4, 2))]
        : [
            fill('accent', '#e8b84a', rectangle(24, 46, 9, 11)),
            fill('accent', '#7fb0c8', rectangle(35, 50, 8, 8)),
            fill('dark', '#c9503f', ellipse(28.4, 46.6, 1.2) + ellipse(39, 50.6, 1.2)),
          ]),
    ];
  };

const stoveOf =
  (hasPot: boolean): Pose =>
  (look) => {
    const { body, shade, light, deep } = coat(look, enamel);
    return [
      fill('body', body, polygon('4,14 92,14 92,34 4,34')),
      fill('shade', shade, polygon('4,28 92,28 92,34 4,34')),
      ...(hasPot
        ? [
            fill('accent', '#b5503f', outline('20,18! 44,18! 43,31 40,33 24,33 21,31')),
            fill('light', '#d8735e', rectangle(18, 15.6, 28, 3, 1.4) + ellipse(32, 14, 2.2)),
            stroke('detail', '#e6e9ea', 1.4, 'M28 10C26 6 31 5 29 1M36 10C34 6 39 5 37 1'),
          ]
        : [
            fill('dark', '#3a3f46', outline('54,24! 80,24! 80,31 56,31')),
            stroke('dark', '#3a3f46', 2, 'M56 26H44'),
            fill('dark', '#3a3f46', rectangle(14, 30, 22, 3, 1)),
          ]),
      fill('dark', deep, rectangle(4, 33, 88, 4)),
      fill('body', body, rectangle(4, 36, 88, 61, 2)),
      fill('shade', shade, rectangle(80, 37, 12, 59, 2)),
      fill('light', light, rectangle(4, 36, 88, 3)),
      fill(
        'dark',
        '#3a3f46',
        repeat(5, (i) => ellipse(16 + i * 16, 45, 3.2)),
      ),
      fill('dark', '#33302f', rectangle(16, 58, 64, 28, 3)),
      fill('glow', '#ffb45e', rectangle(20, 62, 56, 20, 2)),
      stroke('dark', '#4a3630', 1, 'M20 72H76M34 62V82M48 62V82M62 62V82'),
      fill('light', '#aab0b6', rectangle(22, 53, 52, 2.6, 1.3)),
      fill('dark', '#3a3f46', rectangle(8, 96, 9, 4) + rectangle(79, 96, 9, 4)),
    ];
  };

const deskOf =
  (isLeft: boolean): Pose =>
  (look) => {
    const { body, shade, light, deep } = coat(look, woods);
    const drawers = isLeft ? 10 : 108;
    return [
      fill('shade', deep, polygon('14,32 146,32 146,38 14,38')),
      fill('body', body, rectangle(drawers, 38, 42, 60, 1.5)),
      ...[42, 61, 80].map((y) => fill('light', light, rectangle(drawers + 4, y, 34, 14, 1))),
      fill(
        'dark',
        deep,
        repeat(3, (i) => ellipse(drawers + 21, 49 + i * 19, 2)),
      ),
      fill('shade', shade, rectangle(isLeft ? 138 : 12, 38, 8, 62, 1)),
      fill('shade', deep, rectangle(drawers + 4, 96, 6, 4) + rectangle(drawers + 32, 96, 6, 4)),
      fill('body', body, rectangle(4, 26, 152, 8, 1.5)),
      fill('light', light, rectangle(4, 26, 152, 2.4, 1.2)),
      fill(
        'accent',
        '#4f7f9a',
        rectangle(isLeft ? 104 : 16, 18, 30, 4.4, 1) + rectangle(isLeft ? 107 : 19, 13.6, 25, 4.4, 1),
      ),
      fill('accent', '#c9564a', rectangle(isLeft ? 102 : 14, 22, 34, 4.4, 1)),
      fill('dark', '#3a3f46', rectangle(isLeft ? 60 : 82, 12, 9, 14, 2)),
      stroke('dark', '#d8a24a', 1.4, isLeft ? 'M62 13L58 3M66 13L68 2' : 'M84 13L80 3M88 13L90 2'),
    ];
  };

const wardrobeOf =
  (isOpen: boolean): Pose =>
  (look) => {
    const { body, shade, light, deep } = coat(look, woods);
    const clothes = ['#c9564a', '#e0b04a', '#5f86a8', '#6f9a6a'] as const;
    return [
      fill('shade', deep, rectangle(9, 94, 7, 6) + rectangle(60, 94, 7, 6)),
      fill('body', body, rectangle(5, 6, 66, 90, 1.5)),
      fill('light', light, outline('2,7! 4,2 72,2 74,7!')),
      fill('shade', isOpen ? deep : shade, rectangle(9, 11, 58, 68)),
      ...(isOpen
        ? [
            stroke('light', '#c9ccd0', 1.2, 'M10 18H66'),
            ...clothes.map((paint, i) =>
              fill(
                'accent',
                paint,
                outline(`${16 + i * 13},20! ${20 + i * 13},24 ${22 + i * 13},58! ${11 + i * 13},58! ${12 + i * 13},24`),
              ),
            ),
          ]
        : [
            fill('body', body, rectangle(10, 12, 27.4, 66, 1) + rectangle(38.6, 12, 27.4, 66, 1)),
            fill('light', light, rectangle(14, 17, 19, 24, 1) + rectangle(43, 17, 19, 24, 1)),
            fill('light', light, rectangle(14, 46, 19, 27, 1) + rectangle(43, 46, 19, 27, 1)),
            fill('dark', '#d8b45e', ellipse(35, 46, 1.5) + ellipse(41, 46, 1.5)),
          ]),
      fill('body', body, rectangle(9, 81, 58, 12, 1)),
      fill('shade', deep, rectangle(9, 79.4, 58, 1.6)),
      fill('dark', '#d8b45e', ellipse(24, 87, 1.6) + ellipse(52, 87, 1.6)),
    ];
  };

/** The figures. */
export const household: readonly Figure[] = [
  defineFigure({
    id: 'fridge',
    words: ['fridge', 'refrigerator', 'freezer', 'icebox'],
    kind: 'furniture',
    realHeight: 1.8,
    aspect: 0.54,
    habitat: 'ground',
    parts: ['door'],
    poses: [fridgeOf(false), fridgeOf(true)],
  }),
  defineFigure({
    id: 'stove',
    words: ['stove', 'oven', 'cooker', 'kitchen stove', 'range cooker'],
    kind: 'furniture',
    realHeight: 1.25,
    aspect: 0.96,
    habitat: 'ground',
    poses: [stoveOf(true), stoveOf(false)],
  }),
  defineFigure({
    id: 'desk',
    words: ['desk', 'writing desk', 'work desk', 'school desk'],
    kind: 'furniture',
    defaultSettings: ['room'],
    realHeight: 1.05,
    aspect: 1.6,
    habitat: 'ground',
    poses: [deskOf(true), deskOf(false)],
  }),
  defineFigure({
    id: 'wardrobe',
    words: ['wardrobe', 'closet', 'cabinet', 'dresser', 'armoire', 'cupboard'],
    kind: 'furniture',
    realHeight: 2,
    aspect: 0.76,
    habitat: 'ground',
    parts: ['door'],
    poses: [wardrobeOf(false), wardrobeOf(true)],
  }),
];
