import { defineFigure, type Pose } from '../define-figure.ts';
import { leaf, petals, pointedPetal, roundPetal } from '../shapes/blossom.ts';
import { line } from '../shapes/curve.ts';
import { choice, coat, fill, stroke } from '../shapes/paint.ts';
import { moved } from '../shapes/path-algebra.ts';
import { ellipse } from '../shapes/solid.ts';

const coats = ['#e0607a', '#8f6ac0', '#f0b63c', '#e8803f', '#5f86c9'] as const;
const [stem, leafLight] = ['#4f7f45', '#6b9a50'];

/** One large blossom with a bud beside it. */
const single: Pose = (look) => {
  const { body, shade, light, deep } = coat(look, coats);
  return [
    stroke('dark', stem, 2.4, line('30,98.6 32,80 31,62 33,40')),
    stroke('dark', stem, 1.7, line('31.6,74 40,64 47,52')),
    fill('dark', stem, moved(leaf, 31, 92, -8, -1.2, 1.2)),
    fill('dark', leafLight, moved(leaf, 32, 86, 8, 1.2)),
    fill('body', shade, petals(48, 50, 3, 9, pointedPetal, -30)),
    fill('dark', stem, petals(48, 51, 3, 5, pointedPetal, 0)),
    fill('shade', shade, petals(33, 27, 8, 24, roundPetal, 22.5)),
    fill('body', body, petals(33, 27, 8, 24, roundPetal)),
    stroke('detail', light, 0.9, petals(33, 27, 8, 17, 'M0 -4V-9')),
    fill('accent', look.colour ? deep : '#8a4f2a', ellipse(33, 27, 7.4)),
    fill('glow', '#f6d25a', ellipse(32, 26, 5)),
  ];
};

/** A wild bunch of three. */
const bunch: Pose = (look) => {
  const { body, light } = coat(look, coats);
  const second = look.colour ? light : choice(look.seed, coats, 3);
  const bloom = (x: number, y: number, size: number, colour: string, turn: number) => [
    fill('body', colour, petals(x, y, 6, size, roundPetal, turn)),
    stroke('detail', light, 0.7, petals(x, y, 6, size * 0.7, 'M0 -4V-9', turn)),
    fill('glow', '#f6d25a', ellipse(x, y, size * 0.3)),
  ];
  return [
    stroke(
      'dark',
      stem,
      2,
      `${line('29,98.8 24,74 17,46')}${line('31,98.8 31,70 33,30')}${line('33,98.8 40,78 48,58')}`,
    ),
    fill('dark', stem, moved(leaf, 30, 96, -6, -1.3, 1.3)),
    fill('dark', leafLight, moved(leaf, 32, 96, 4, 1.3)),
    fill('dark', leafLight, moved(leaf, 26, 78, -4, -0.8, 0.8)),
    fill('dark', stem, moved(leaf, 32, 70, 0, 0.8)),
    ...bloom(15, 42, 13, second, 10),
    ...bloom(49, 55, 11, second, -16),
    ...bloom(33, 20, 17, body, 0),
  ];
};

export const flower = defineFigure({
  id: 'flower',
  words: [
    'flower',
    'daisy',
    'wildflower',
    'blossom',
    'bloom',
    'wild flower',
    'anemone',
    'poppy',
    'marigold',
    'lily',
    'orchid',
    'iris flower',
  ],
  kind: 'flower',
  defaultSettings: ['meadow', 'garden'],
  isCarried: true,
  realHeight: 0.5,
  aspect: 0.62,
  habitat: 'ground',
  feature: 'flowers',
  poses: [single, bunch],
});
