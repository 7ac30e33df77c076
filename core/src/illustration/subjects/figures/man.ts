import { defineFigure } from '../define-figure.ts';
import { away, sitting, standing, walking } from '../shapes/stances.ts';
import { type Cuts, grownUpActions, personIn } from './person.ts';

const cuts: Cuts = ['short', 'hat', 'beanie', 'bald', 'short', 'curls'];

export const man = defineFigure({
  id: 'man',
  words: [
    'man',
    'guy',
    'gentleman',
    'father',
    'dad',
    'husband',
    'brother',
    'uncle',
    'grandfather',
    'grandpa',
    'fellow',
    'bloke',
    'fisherman',
    'businessman',
  ],
  kind: 'person',
  defaultSettings: ['street', 'city'],
  realHeight: 1.78,
  aspect: 0.6,
  habitat: 'ground',
  poses: [personIn(standing, cuts), personIn(walking, cuts), personIn(away, cuts), personIn(sitting, cuts)],
  actions: grownUpActions(cuts),
});
