import { defineStyle } from './define-style.ts';

/** As in a dream. */
export const surreal = defineStyle({
  name: 'surreal',
  words: 'surreal surrealist surrealistic surrealism salvador-dali dali magritte',
  beside: 'dreamlike',
  modes: ['art'],
});
