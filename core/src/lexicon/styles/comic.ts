import { defineStyle } from './define-style.ts';

/** Inked panels and dots. */
export const comic = defineStyle({
  name: 'comic',
  words: 'comic-book-style comic-style pop-art in-comic-style',
  beside: 'comic comics comic-book superhero',
  modes: [],
});
