import { defineFigure, type Pose } from '../define-figure.ts';
import { outline, polygon } from '../shapes/curve.ts';
import { placed } from '../shapes/group.ts';
import { choice, coat, coatOf, fill, stroke } from '../shapes/paint.ts';
import { ellipse, rectangle } from '../shapes/solid.ts';

/** Point down, its pommel at the top; `tip` is where the blade ends. */
const blade =
  (tip: number): Pose =>
  (look) => {
    const steel = coatOf('#c3ccd6');
    const guard = coat(look, ['#c9a24a', '#8a6a4a', '#9a7fb0'] as const);
    const gem = choice(look.seed, ['#c9364a', '#3f7fc0', '#4fa06a'] as const, 2);
    return [
      fill('light', steel.light, polygon(`23,26 28,26 28,${tip} 23.4,${tip - 6}`)),
      fill('shade', steel.shade, polygon(`28,26 33,26 32.6,${tip - 6} 28,${tip}`)),
      stroke('detail', steel.deep, 0.8, `M28 27V${tip - 10}`),
      fill('dark', '#5a3f30', rectangle(25.4, 7, 5.2, 16, 1.4)),
      stroke('detail', '#3f2c22', 0.8, 'M25.6 11L30.4 9.4M25.6 15L30.4 13.4M25.6 19L30.4 17.4'),
      fill('body', guard.body, outline('10,20! 18,22 28,21.6 38,22 46,20! 47,24 38,26.6 28,26 18,26.6 9,24')),
      fill('light', guard.light, outline('10,20! 18,22 28,21.6 38,22 46,20! 38,23.2 28,22.8 18,23.2')),
      fill('body', guard.body, ellipse(28, 5, 4.6)),
      fill('accent', gem, ellipse(28, 5, 2.4)),
    ];
  };

/** Stuck in a rock that nobody has pulled it from. */
const inStone: Pose = (look) => [
  ...placed(blade(92)(look), 1, 0, 0.96),
  fill('shade', '#6a6a70', outline('2,100! 5,86 14,76 26,74! 30,73 42,75 50,84 54,100!')),
  fill('light', '#8a8a90', outline('5,88 14,77 25,75! 30,76 22,80 16,88 12,99! 3,100!')),
];

const alone: Pose = (look) => blade(100)(look);

export const sword = defineFigure({
  id: 'sword',
  words: ['sword', 'excalibur', 'longsword', 'broadsword', 'blade', 'sabre', 'saber', 'sword in the stone'],
  kind: 'thing',
  defaultSettings: ['forest'],
  isCarried: true,
  realHeight: 1.2,
  aspect: 0.56,
  habitat: 'ground',
  poses: [inStone, alone],
});
