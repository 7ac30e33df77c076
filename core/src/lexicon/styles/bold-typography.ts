import { defineStyle } from './define-style.ts';

/** Loud letters and the ground for them. */
export const boldTypography = defineStyle({
  name: 'bold typography',
  words:
    'bold-typography bold-type bold-typographic typographic bold-letters bold-lettering big-letters big-type typography',
  beside: 'bold',
  modes: ['poster'],
});
