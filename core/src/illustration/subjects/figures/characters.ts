/** People of a trade or a tale: the same body in other clothes. */
import { defineFigure, type Pose } from '../define-figure.ts';
import type { Figure, FigureLayer, FigureLook } from '../figure.ts';
import {
  bag,
  beard,
  broom,
  cap,
  chart,
  crown,
  cutlass,
  easelBrush,
  fireHelmet,
  gold,
  halo,
  hood,
  ladle,
  peakedCap,
  pitchfork,
  pointedHat,
  santaHat,
  soldierHelmet,
  tiara,
  toque,
  tricorn,
} from '../shapes/costume.ts';
import { outline } from '../shapes/curve.ts';
import { choice, fill, stroke } from '../shapes/paint.ts';
import { dressed, type Outfit, type Stance } from '../shapes/people.ts';
import { repeat } from '../shapes/solid.ts';
import { sitting, standing, walking } from '../shapes/stances.ts';

type Costume = Partial<Omit<Outfit, 'skin'>> & Pick<Outfit, 'top' | 'bottom'>;

type Role = readonly [id: string, words: readonly string[], height: number, costume: Costume];

const roles: readonly Role[] = [
  [
    'king',
    ['king', 'emperor', 'monarch'],
    1.85,
    {
      top: '#7a3f8a',
      bottom: '#5a3a5f',
      cloak: '#a8303a',
      hairstyle: 'short',
      headwear: [...beard('#d9d2c8'), ...crown],
    },
  ],
  [
    'queen',
    ['queen', 'empress'],
    1.75,
    {
      top: '#8a3a5a',
      bottom: '#8a3a5a',
      skirt: true,
      gown: true,
      cloak: '#4a3a7a',
      hairstyle: 'long',
      headwear: crown,
    },
  ],
  [
    'princess',
    ['princess', 'bride', 'cinderella'],
    1.65,
    { top: '#e09ab8', bottom: '#e8aec6', skirt: true, gown: true, hairstyle: 'long', headwear: tiara },
  ],
  [
    'prince',
    ['prince'],
    1.78,
    { top: '#3f6fa8', bottom: '#e6dfd0', cloak: '#8a3040', hairstyle: 'short', headwear: crown },
  ],
  [
    'pirate',
    ['pirate', 'buccaneer', 'corsair', 'pirate captain'],
    1.78,
    { top: '#8a2f3a', bottom: '#3a3a46', hairstyle: 'ponytail', headwear: tricorn, held: cutlass },
  ],
  [
    'witch',
    ['witch', 'sorceress', 'enchantress'],
    1.7,
    {
      top: '#4a4266',
      bottom: '#3a3454',
      skirt: true,
      gown: true,
      hairstyle: 'long',
      headwear: pointedHat,
      held: broom,
    },
  ],
  [
    'chef',
    ['chef', 'cook', 'baker'],
    1.75,
    { top: '#f2efe8', bottom: '#4a4a54', hairstyle: 'short', headwear: toque, held: ladle },
  ],
  [
    'doctor',
    ['doctor', 'scientist', 'physician', 'surgeon', 'researcher', 'vet', 'veterinarian'],
    1.75,
    { top: '#f2f3f4', bottom: '#5a6a7a', hairstyle: 'short', held: chart },
  ],
  [
    'nurse',
    ['nurse', 'midwife'],
    1.68,
    { top: '#dfeaf2', bottom: '#a8c9dc', skirt: true, hairstyle: 'bun', headwear: cap('#f6f8fa') },
  ],
  [
    'police-officer',
    ['police officer', 'policeman', 'policewoman', 'police', 'cop', 'sheriff'],
    1.78,
    { top: '#34507a', bottom: '#2a3850', hairstyle: 'short', headwear: peakedCap('#2f4568', gold) },
  ],
  [
    'pilot',
    ['pilot', 'captain', 'sailor', 'ship captain', 'admiral', 'conductor'],
    1.78,
    { top: '#2f3a52', bottom: '#2f3a52', hairstyle: 'short', headwear: peakedCap('#f2f0ea', gold) },
  ],
  [
    'firefighter',
    ['firefighter', 'fireman', 'fire fighter'],
    1.78,
    { top: '#d0943a', bottom: '#4a4438', hairstyle: 'short', headwear: fireHelmet },
  ],
  [
    'santa',
    ['santa', 'santa claus', 'father christmas', 'saint nicholas'],
    1.75,
    { top: '#c9303a', bottom: '#c9303a', hairstyle: 'bald', headwear: [...beard('#f6f3ec'), ...santaHat], held: bag },
  ],
  [
    'ninja',
    ['ninja'],
    1.72,
    { top: '#2f313c', bottom: '#2a2c36', hairstyle: 'short', headwear: hood, scarf: '#a8303a' },
  ],
  [
    'soldier',
    ['soldier', 'infantryman'],
    1.78,
    { top: '#6a7450', bottom: '#5a6444', hairstyle: 'short', headwear: soldierHelmet },
  ],
  [
    'farmer',
    ['farmer', 'gardener', 'peasant', 'shepherd'],
    1.75,
    { top: '#c9563f', bottom: '#4a6488', hairstyle: 'hat', held: pitchfork },
  ],
  [
    'artist',
    ['artist', 'painter', 'designer', 'illustrator'],
    1.72,
    { top: '#e6dfd0', bottom: '#5a6a7a', hairstyle: 'beanie', held: easelBrush },
  ],
  [
    'angel',
    ['angel', 'guardian angel'],
    1.7,
    { top: '#f2efe6', bottom: '#efeadf', skirt: true, gown: true, hairstyle: 'long', headwear: halo },
  ],
  [
    'superhero',
    ['superhero', 'super hero', 'hero', 'superheroine', 'heroine'],
    1.85,
    { top: '#3f6fc0', bottom: '#33589c', cloak: '#c9303a', hairstyle: 'short' },
  ],
  ['monk', ['monk', 'friar'], 1.75, { top: '#8a5f3c', bottom: '#8a5f3c', skirt: true, gown: true, hairstyle: 'bald' }],
];

const skins = ['#f0c8a4', '#d9a27a', '#a8714a', '#f4d3b8'] as const;
const hairs = ['#3a2a26', '#6b4329', '#c98f45', '#26242a'] as const;

const outfitOf = (look: FigureLook, costume: Costume): Outfit => ({
  skin: choice(look.seed, skins, 1),
  hair:
    costume.hairstyle === 'hat' ? '#c9a25a' : costume.hairstyle === 'beanie' ? '#3a3a4a' : choice(look.seed, hairs, 2),
  hairstyle: 'short',
  shoes: '#3a2f2c',
  skirt: false,
  ...costume,
  ...(look.colour ? { top: look.colour, ...(costume.gown ? { bottom: look.colour } : {}) } : {}),
});

const wings = (x: number): readonly FigureLayer[] => [
  fill(
    'light',
    '#f8f6f0',
    outline(
      `${x},26! ${x - 8},14 ${x - 17},12! ${x - 19},24 ${x - 18},34! ${x - 15},40 ${x - 13},46! ${x - 8},50 ${x - 2},44`,
    ),
  ),
  stroke(
    'detail',
    '#cfc8ba',
    0.7,
    repeat(3, (i) => `M${x - 2} ${34 + i * 4}L${x - 15 + i * 2} ${24 + i * 8}`),
  ),
];

/** Gowns and cloaks are cut for standing, and long things held upright would pass through the ground. */
const sits = ({ gown, cloak, held }: Costume) => !gown && !cloak && !held;

/** Every one of them, standing and walking, some sitting. */
export const characters: readonly Figure[] = roles.map(([id, words, realHeight, costume]) => {
  const at =
    (stance: Stance): Pose =>
    (look) => [...(id === 'angel' ? wings(27) : []), ...dressed(stance, outfitOf(look, costume))];
  return defineFigure({
    id,
    words,
    realHeight,
    aspect: 0.6,
    stands: 'ground',
    poses: [at(standing), at(walking)],
    actions: { stand: at(standing), walk: at(walking), ...(sits(costume) ? { sit: at(sitting) } : {}) },
  });
});
