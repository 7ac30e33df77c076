import { depthStep, type Move } from './move.ts';
import type { PlacedFigure } from './placed-figure.ts';

/** Holding an umbrella over its holder. */
export function holdUmbrella(one: PlacedFigure, umbrella: PlacedFigure): ReturnType<Move> {
  const look = { ...umbrella.look, variant: 0, facing: one.look.facing };
  return [
    {},
    {
      look,
      layers: umbrella.figure.layers(look),
      height: one.height * 0.9,
      x: one.x + one.look.facing * one.height * 0.09,
      y: one.y - one.height * 0.52,
      depth: one.depth - depthStep,
      on: 'air',
    },
  ];
}
