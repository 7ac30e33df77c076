import { defineStyle } from './define-style.ts';

/** An old video game. */
export const pixelArt = defineStyle({
  name: 'pixel art',
  words: 'pixel-art pixelart pixelated 8-bit 8bit 16-bit minecraft-style minecraft',
  beside: 'pixel',
  modes: [],
});
