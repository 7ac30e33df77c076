import { defineStyle } from './define-style.ts';

/** Black ink and a brush. */
export const ink = defineStyle({
  name: 'ink',
  words:
    'ink-drawing ink-drawings ink-painting ink-paintings ink-wash ink-wash-painting brush-ink ink-brush india-ink chinese-ink sumi-e sumie suiboku in-ink',
  beside: 'ink inked',
  modes: [],
});
