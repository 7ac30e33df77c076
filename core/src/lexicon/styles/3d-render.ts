import { defineStyle } from './define-style.ts';

/** As if modelled and lit. */
export const render3d = defineStyle({
  name: '3D render',
  words: '3d-render 3d-rendering 3d-model 3d-style',
  beside: '3d',
  modes: [],
});
