import { defineStyle } from './define-style.ts';

/** A few strong shapes. */
export const modern = defineStyle({
  name: 'modern',
  words: 'modernist modernism swiss-style swiss-design',
  beside: 'modern contemporary sleek trendy',
  modes: ['poster', 'business'],
});
