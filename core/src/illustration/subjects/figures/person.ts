import { type Actions, defineFigure, type Pose } from '../define-figure.ts';
import type { FigureLook } from '../figure.ts';
import { choice } from '../shapes/paint.ts';
import { dressed, type Hair, type Outfit, type Stance } from '../shapes/people.ts';
import { away, running, sitting, standing, walking, waving } from '../shapes/stances.ts';

const skins = ['#f0c8a4', '#d9a27a', '#a8714a', '#7a4e34', '#f4d3b8'] as const;
const hairs = ['#3a2a26', '#6b4329', '#c98f45', '#26242a', '#a8523a'] as const;
const tops = ['#c8553d', '#3f6f8f', '#e0b04a', '#587f5c', '#8a5a7c', '#e8e0d2'] as const;
const bottoms = ['#39475e', '#5a4a42', '#2f3a3c', '#7d6b55'] as const;

/** Hair and hats to choose from. */
export type Cuts = readonly [Hair, ...Hair[]];

const anyCut: Cuts = ['short', 'long', 'hat', 'bun', 'bob', 'beanie', 'ponytail', 'curls'];

/** Clothes by the seed; the top takes the colour the user named. `salt` keeps two people of one picture apart. */
export function outfitOf(look: FigureLook, salt = 0, cuts: Cuts = anyCut): Outfit {
  const hairstyle = choice(look.seed, cuts, salt + 3);
  const skirt = ['long', 'bun', 'ponytail', 'bob'].includes(hairstyle) && choice(look.seed, [true, false], salt + 6);
  const outfit = {
    skin: choice(look.seed, skins, salt + 1),
    hair: hairstyle === 'hat' ? '#8a6a45' : hairstyle === 'beanie' ? '#b5483f' : choice(look.seed, hairs, salt + 2),
    hairstyle,
    top: look.colour ?? choice(look.seed, tops, salt + 4),
    bottom: choice(look.seed, bottoms, salt + 5),
    shoes: '#3a2f2c',
    skirt,
  };
  return choice(look.seed, [true, false, false], salt + 7)
    ? { ...outfit, scarf: choice(look.seed, tops, salt + 9) }
    : outfit;
}

/** A person of these cuts in a stance. */
export const personIn =
  (stance: Stance, cuts: Cuts = anyCut): Pose =>
  (look) =>
    dressed(stance, outfitOf(look, 0, cuts));

/** What a grown-up of these cuts may be doing. */
export const grownUpActions = (cuts: Cuts): Actions => ({
  stand: personIn(standing, cuts),
  walk: personIn(walking, cuts),
  run: personIn(running, cuts),
  sit: personIn(sitting, cuts),
  wave: personIn(waving, cuts),
});

export const person = defineFigure({
  id: 'person',
  words: [
    'person',
    'human',
    'traveller',
    'traveler',
    'wanderer',
    'hiker',
    'walker',
    'figure',
    'friend',
    'student',
    'teacher',
    'stranger',
    'teenager',
    'adult',
    'worker',
    'employee',
    'someone',
    'somebody',
    'pedestrian',
    'passenger',
    'visitor',
    'tourist',
    'adventurer',
    'backpacker',
    'neighbour',
    'neighbor',
    'colleague',
    'customer',
    'citizen',
    'villager',
    'explorer',
    'poet',
    'writer',
    'dreamer',
  ],
  kind: 'person',
  defaultSettings: ['mountains', 'meadow'],
  isAnybody: true,
  realHeight: 1.7,
  aspect: 0.6,
  habitat: 'ground',
  poses: [personIn(standing), personIn(walking), personIn(away), personIn(sitting)],
  actions: grownUpActions(anyCut),
});
