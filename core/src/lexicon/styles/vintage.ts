import { defineStyle } from './define-style.ts';

/** An old print. */
export const vintage = defineStyle({
  name: 'vintage',
  words: '',
  beside: 'vintage retro antique old-fashioned old-timey sepia nostalgic old-school 1950s 1920s 1970s 50s 70s',
  modes: [],
});
