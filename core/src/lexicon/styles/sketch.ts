import { defineStyle } from './define-style.ts';

/** Pencil, charcoal or pen. */
export const sketch = defineStyle({
  name: 'sketch',
  words:
    'pencil-sketch pencil-drawing pencil-drawn pencil-sketched charcoal-drawing charcoal-sketch ink-sketch line-drawing line-art lineart in-pencil in-charcoal in-pen as-a-sketch a-sketch-of sketchy hand-drawn handdrawn pen-and-ink in-pencils',
  beside: 'sketch sketched pencil charcoal graphite doodle crayon',
  modes: ['transform'],
});
