import { defineFigure, type Pose } from '../define-figure.ts';
import { outline } from '../shapes/curve.ts';
import { choice, coat, fill, stroke } from '../shapes/paint.ts';
import { within } from '../shapes/path-algebra.ts';
import { ellipse, repeat } from '../shapes/solid.ts';

const gold = ['#e3b23c', '#d9a62e', '#e8c25a'] as const;
const jewels = ['#c9364a', '#3f6fc0', '#3f9a6b', '#8f4fb0'] as const;

const pointed: Pose = (look) => {
  const { body, shade, light, deep } = coat(look, gold);
  const jewel = choice(look.seed, jewels, 2);
  const shape = outline(
    '14,92! 8,34! 24,56 38,64! 46,44 65,14! 84,44 92,64! 106,56 122,34! 116,92! 90,98 65,99.6 40,98',
  );
  return [
    fill('shade', deep, outline('20,70! 40,58 65,54 90,58 110,70! 90,78 40,78')),
    fill('body', body, shape),
    fill('shade', shade, within(outline('88,30 130,30 130,104 80,104'), shape)),
    fill('light', light, outline('12,42 20,56 24,84 19,84 15,64')),
    fill('shade', shade, outline('15,84! 40,90 65,91.4 90,90 115,84! 116,92! 90,98 65,99.6 40,98 14,92!')),
    fill('light', light, ellipse(8, 31, 6) + ellipse(65, 9, 7) + ellipse(122, 31, 6)),
    fill('accent', jewel, ellipse(65, 68, 8, 10) + ellipse(34, 74, 5, 6) + ellipse(96, 74, 5, 6)),
    fill('light', '#f6e9f0', ellipse(62, 63, 2, 3) + ellipse(32.4, 71, 1.4, 2) + ellipse(94.4, 71, 1.4, 2)),
    stroke(
      'detail',
      deep,
      1,
      repeat(7, (i) => ellipse(28 + i * 12.4, 94 + (i > 0 && i < 6 ? 1 : -0.6), 1.4)),
    ),
  ];
};

/** A royal crown with arches and a velvet cap. */
const royal: Pose = (look) => {
  const { body, shade, light, deep } = coat(look, gold);
  const velvet = choice(look.seed, ['#8a2f44', '#5a2f7a', '#2f4a8a'] as const, 1);
  return [
    fill('accent', velvet, outline('20,74! 16,48 32,28 65,22 98,28 114,48 110,74!')),
    stroke('body', body, 7, 'M18 74C4 40 36 22 64 32M112 74C126 40 94 22 66 32M65 74V28'),
    stroke('light', light, 1.8, 'M13 56C14 42 30 30 50 30M117 56C116 42 100 30 80 30'),
    fill(
      'light',
      '#f7f1e3',
      repeat(5, (i) => ellipse([15, 27, 65, 103, 115][i] ?? 0, [52, 36, 50, 36, 52][i] ?? 0, 2.6)),
    ),
    fill('body', body, `${ellipse(65, 22, 7.4)}M62 4h6v5h5v6h-5v4h-6v-4h-5v-6h5Z`),
    fill('shade', shade, outline('66,15 72,18 72,26 66,29.4')),
    fill('body', body, outline('12,72! 40,78 65,79 90,78 118,72! 116,94! 90,99 65,100 40,99 14,94!')),
    fill('shade', shade, outline('14,90! 40,94 65,95 90,94 116,90! 116,94! 90,99 65,100 40,99 14,94!')),
    fill(
      'accent',
      choice(look.seed, jewels, 2),
      ellipse(65, 87, 7, 5.4) + ellipse(35, 85, 5, 4.4) + ellipse(95, 85, 5, 4.4),
    ),
    fill('light', '#f6e9f0', ellipse(63, 85, 2, 1.5) + ellipse(33.6, 83.6, 1.4, 1.1) + ellipse(93.6, 83.6, 1.4, 1.1)),
    stroke('detail', deep, 0.8, 'M13 76C40 82 90 82 117 76'),
  ];
};

export const crown = defineFigure({
  id: 'crown',
  words: ['crown', 'tiara', 'diadem', 'coronet'],
  kind: 'clothing',
  worn: 'head',
  realHeight: 0.22,
  aspect: 1.3,
  habitat: 'surface',
  poses: [pointed, royal],
});
