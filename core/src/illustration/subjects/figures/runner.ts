import { defineFigure, type Pose } from '../define-figure.ts';
import { choice } from '../shapes/paint.ts';
import { dressed, type Stance } from '../shapes/people.ts';
import { running } from '../shapes/stances.ts';
import { outfitOf } from './person.ts';

/** The other foot forward. */
const otherFoot: Stance = {
  ...running,
  nearArm: '28.6,28.4,3.9 36.4,38.4,3.3 46.4,34.4,2.3',
  farArm: '37.4,28.4,3.6 28,36.4,2.9 21.4,43,2.2',
};

const dressedIn: (stance: Stance) => Pose = (stance) => (look) => {
  const { scarf: _, ...outfit } = outfitOf({ ...look, seed: look.seed + 11 }, 3, ['short', 'ponytail', 'curls', 'bun']);
  return dressed(stance, {
    ...outfit,
    top: look.colour ?? choice(look.seed, ['#e0533f', '#3f9ab0', '#f0b63c', '#6a5fb0'] as const),
    bottom: '#2f3a4c',
    leggings: '#2f3a4c',
    shoes: '#e8734a',
  });
};

export const runner = defineFigure({
  id: 'runner',
  words: ['runner', 'jogger', 'sprinter', 'athlete', 'marathon runner', 'sportsman', 'sportswoman'],
  kind: 'character',
  defaultSettings: ['street', 'city'],
  realHeight: 1.72,
  aspect: 0.6,
  habitat: 'ground',
  poses: [dressedIn(running), dressedIn(otherFoot)],
  actions: { run: dressedIn(running) },
});
