import { defineStyle } from './define-style.ts';

/** A film still. */
export const cinematic = defineStyle({
  name: 'cinematic',
  words: 'cinematic cinematically film-noir movie-like like-a-movie like-a-film filmic',
  beside: 'movie film noir dramatic-lighting',
  modes: ['story'],
});
