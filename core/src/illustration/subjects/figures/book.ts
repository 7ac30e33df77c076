import { defineFigure, type Pose } from '../define-figure.ts';
import { outline, polygon } from '../shapes/curve.ts';
import { choice, coat, coatOf, fill, stroke } from '../shapes/paint.ts';
import { rectangle, repeat } from '../shapes/solid.ts';

const covers = ['#a8403a', '#3f5f8a', '#4f7a4f', '#7a4a6a', '#c98a3a'] as const;
const paper = coatOf('#f5ecd8');

/** Lying open. */
const open: Pose = (look) => {
  const { body, deep } = coat(look, covers);
  return [
    fill('body', body, outline('2,50! 70,60! 80,64 90,60! 158,50! 158,94! 90,99! 80,100 70,99! 2,94!')),
    fill(
      'shade',
      paper.shade,
      outline('8,46! 40,44 66,50 80,60! 94,50 120,44 152,46! 152,92! 120,89 92,93 80,98! 68,93 40,89 8,92!'),
    ),
    fill('light', paper.body, outline('8,44! 40,40 66,46 80,56! 80,95! 66,88 40,84 8,88!')),
    fill('light', paper.light, outline('152,44! 120,40 94,46 80,56! 80,95! 94,88 120,84 152,88!')),
    fill('shade', paper.shade, outline('80,56! 73,51 69,49 72,92! 80,95!')),
    stroke(
      'detail',
      '#b5a88f',
      1.1,
      repeat(
        6,
        (i) =>
          `M18 ${52 + i * 6}C36 ${49.4 + i * 6} 52 ${50.4 + i * 6} 66 ${55 + i * 6}M94 ${55 + i * 6}C108 ${50.4 + i * 6} 126 ${49.4 + i * 6} 142 ${52 + i * 6}`,
      ),
    ),
    fill('accent', '#d0453f', outline('84,54! 89,51! 92,80! 88.6,77! 87,82!')),
    stroke('detail', deep, 1, 'M80 56V95'),
  ];
};

/** A pile of three. */
const pile: Pose = (look) => {
  const layer = (y: number, x: number, width: number, height: number, colour: string) => {
    const cover = coatOf(colour);
    return [
      fill('body', cover.body, rectangle(x, y, width, height, 3)),
      fill(
        'light',
        paper.body,
        polygon(
          `${x + 8},${y + 3.4} ${x + width},${y + 3.4} ${x + width - 2},${y + height - 3.4} ${x + 8},${y + height - 3.4}`,
        ),
      ),
      stroke(
        'detail',
        paper.shade,
        0.7,
        `M${x + 12} ${y + height * 0.42}H${x + width - 2}M${x + 12} ${y + height * 0.62}H${x + width - 2}`,
      ),
      fill('shade', cover.shade, rectangle(x, y + height - 4, width, 4, 1.6)),
      fill('light', cover.light, rectangle(x + 4, y + 3, 3, height - 6, 1)),
    ];
  };
  const second = choice(look.seed, covers, 3);
  const third = choice(look.seed, covers, 8);
  return [
    ...layer(78, 22, 116, 22, coat(look, covers).body),
    ...layer(58, 34, 98, 20, second === coat(look, covers).body ? '#c9b08a' : second),
    ...layer(40, 26, 104, 18, third === second ? '#5a6a7a' : third),
    fill('accent', '#d0453f', polygon('48,58 54,58 54,72 51,68.6 48,72')),
  ];
};

export const book = defineFigure({
  id: 'book',
  words: [
    'book',
    'novel',
    'storybook',
    'diary',
    'journal',
    'open book',
    'textbook',
    'notebook',
    'story book',
    'spellbook',
    'spell book',
  ],
  kind: 'thing',
  defaultSettings: ['room'],
  realHeight: 0.16,
  aspect: 1.6,
  habitat: 'surface',
  poses: [open, pile],
});
