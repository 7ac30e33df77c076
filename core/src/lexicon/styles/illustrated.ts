import { defineStyle } from './define-style.ts';

/** A drawing out of a book or an animated film. */
export const illustrated = defineStyle({
  name: 'illustrated',
  words: 'ghibli studio-ghibli ghibli-like ghiblified anime manga-style cartoonish cartoony',
  beside: 'illustrated illustrative illustration illustrator cartoon pixar disney storybook manga',
  modes: ['story', 'personal'],
});
