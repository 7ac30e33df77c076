import { type Move, step } from './move.ts';
import type { Placing } from './placed-figure.ts';

/** An umbrella over whoever has it. */
export function heldUp(one: Placing, umbrella: Placing): ReturnType<Move> {
  const look = { ...umbrella.look, variant: 0, facing: one.look.facing };
  return [
    {},
    {
      look,
      layers: umbrella.figure.layers(look),
      height: one.height * 0.9,
      x: one.x + one.look.facing * one.height * 0.09,
      y: one.y - one.height * 0.52,
      nearness: one.nearness - step,
      on: 'air',
    },
  ];
}
