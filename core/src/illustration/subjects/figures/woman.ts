import { defineFigure } from '../define-figure.ts';
import { sitting, standing, walking } from '../shapes/stances.ts';
import { type Cuts, personIn } from './person.ts';

const cuts: Cuts = ['long', 'bun', 'ponytail', 'long'];

export const woman = defineFigure({
  id: 'woman',
  words: ['woman', 'lady', 'mother', 'mom', 'mum', 'wife', 'sister', 'aunt', 'grandmother', 'grandma', 'businesswoman'],
  realHeight: 1.66,
  aspect: 0.6,
  stands: 'ground',
  poses: [personIn(standing, cuts), personIn(walking, cuts), personIn(sitting, cuts)],
});
