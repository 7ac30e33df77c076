import { defineStyle } from './define-style.ts';

/** Neon at night. */
export const cyberpunk = defineStyle({
  name: 'cyberpunk',
  words: 'cyberpunk cyber-punk synthwave vaporwave retrowave neon-noir blade-runner',
  beside: 'neon futuristic cyber sci-fi scifi tron',
  modes: ['transform'],
});
