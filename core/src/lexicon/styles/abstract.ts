import { defineStyle } from './define-style.ts';

/** Shapes and colours for their own sake. */
export const abstract = defineStyle({
  name: 'abstract',
  words: 'abstract abstractly abstraction cubist cubism kandinsky mondrian picasso bauhaus geometric-art',
  beside: 'geometric',
  modes: ['art'],
});
