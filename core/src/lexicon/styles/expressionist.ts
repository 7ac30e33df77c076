import { defineStyle } from './define-style.ts';

/** Colours and strokes of a strong feeling. */
export const expressionist = defineStyle({
  name: 'expressionist',
  words: 'expressionist expressionistic expressionism edvard-munch van-gogh van-goghs gogh like-munch like-kirchner',
  beside: 'expressive munch',
  modes: ['art'],
});
