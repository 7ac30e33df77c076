import { defineStyle } from './define-style.ts';

/** Washes on paper. */
export const watercolor = defineStyle({
  name: 'watercolor',
  words:
    'watercolor watercolour watercolors watercolours water-color water-colour water-colors water-colours watercolored watercoloured aquarelle aquarell gouache',
  modes: ['transform', 'personal'],
});
