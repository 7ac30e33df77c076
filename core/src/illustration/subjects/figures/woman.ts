import { defineFigure } from '../define-figure.ts';
import { away, sitting, standing, walking } from '../shapes/stances.ts';
import { type Cuts, grownUpActions, personIn } from './person.ts';

const cuts: Cuts = ['long', 'bun', 'ponytail', 'bob', 'curls', 'long'];

export const woman = defineFigure({
  id: 'woman',
  words: ['woman', 'lady', 'mother', 'mom', 'mum', 'wife', 'sister', 'aunt', 'grandmother', 'grandma', 'businesswoman'],
  kind: 'person',
  realHeight: 1.66,
  aspect: 0.6,
  habitat: 'ground',
  measured: { chin: 0.75 },
  poses: [personIn(standing, cuts), personIn(walking, cuts), personIn(away, cuts), personIn(sitting, cuts)],
  actions: grownUpActions(cuts),
});
