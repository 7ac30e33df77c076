import { defineStyle } from './define-style.ts';

/** As a lens sees it. */
export const photorealistic = defineStyle({
  name: 'photorealistic',
  words: 'photorealistic photo-realistic photorealism hyperrealistic hyper-realistic lifelike',
  beside: 'realistic real',
  modes: [],
});
