import { defineFigure, type Pose } from '../define-figure.ts';
import type { FigureLook } from '../figure.ts';
import { outline } from '../shapes/curve.ts';
import { placed } from '../shapes/group.ts';
import { pointedHat } from '../shapes/headwear.ts';
import { choice, fill, shift, stroke } from '../shapes/paint.ts';
import { dressed, type Outfit } from '../shapes/people.ts';
import { sitting } from '../shapes/stances.ts';

const skins = ['#f0c8a4', '#d9a27a', '#a8714a', '#f4d3b8'] as const;
const hairs = ['#3a2a26', '#a8522f', '#c98f45', '#26242a'] as const;
const robe = '#4a4266';

const outfitOf = (look: FigureLook): Outfit => ({
  skin: choice(look.seed, skins, 1),
  hair: choice(look.seed, hairs, 2),
  hairstyle: 'long',
  shoes: '#2b2530',
  skirt: false,
  top: look.colour ?? robe,
  bottom: shift(look.colour ?? robe, -0.08),
  headwear: pointedHat,
});

/** On her broom, the cloak behind her; `turn` in degrees tells whether she climbs. */
const riding =
  (turn: number): Pose =>
  (look) => {
    const cloth = look.colour ?? robe;
    const rider = [
      fill('shade', shift(cloth, -0.12), outline('38,42! 30,44 18,52 6,54! 12,60 8,66! 22,66 38,62 44,52')),
      stroke('dark', '#7a5230', 2.2, 'M20 80L104 75'),
      fill('accent', '#c9974a', outline('26,77! 10,70 -2,70! 2,76 -3,80! 3,84 0,90! 12,89 27,83!')),
      fill('shade', '#8f6630', outline('24,77.4! 29,77 29,82.6 25,83!')),
      stroke('detail', '#8f6630', 0.7, 'M22 79L4 75M22 80L2 80.6M22 81L5 86'),
      ...placed(dressed(sitting, outfitOf(look)), 26, -18, 1),
    ];
    return placed(rider, turn < 0 ? 5 : 8, turn < 0 ? 15 : 6, 0.94, { turn });
  };

export const flyingWitch = defineFigure({
  id: 'flying-witch',
  words: ['flying witch', 'witch on a broom', 'witch on her broom', 'witch on a broomstick'],
  kind: 'character',
  realHeight: 1.6,
  aspect: 1.14,
  habitat: 'sky',
  poses: [riding(0), riding(-8)],
  actions: { fly: riding(0) },
});
