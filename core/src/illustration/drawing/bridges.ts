/** Under and over the stone bridge. */
import type { Placing } from './figure.ts';
import { figureById } from './figure-by-id.ts';
import { type Move, step } from './move.ts';
import type { Stage } from './stage.ts';

/** The arches of the stone bridge: middle as a part of its width, free height as a part of its own. */
const arches = [
  { at: 0.5, rise: 0.46 },
  { at: 0.8, rise: 0.35 },
  { at: 0.2, rise: 0.35 },
] as const;

/** What crosses a bridge: on its deck, between the two sides of the picture. */
export function overBridge(one: Placing, bridge: Placing, index: number, stage: Stage): ReturnType<Move> {
  const [, wide] = underBridge(one, bridge, 0, stage);
  const tall = wide.height ?? bridge.height;
  const height = Math.min(one.height, tall * 0.42, (stage.width * 0.6) / one.figure.aspect);
  return [
    {
      x: stage.width / 2 + index * height * one.figure.aspect * 1.1,
      y: bridge.y - tall * 0.7,
      height,
      nearness: bridge.nearness + step,
      on: 'air',
    },
    wide,
  ];
}

/** A stone bridge from one side of the picture to the other, and each boat in an arch of its own. */
export function underBridge(one: Placing, bridge: Placing, index: number, { width, height }: Stage): ReturnType<Move> {
  const tall = Math.min(height * 0.44, (width * 1.04) / bridge.figure.aspect);
  const across = tall * bridge.figure.aspect;
  const middle = width / 2;
  const { at, rise } = arches[Math.abs(Math.round(index * 2 + (index < 0 ? 0 : 1))) % arches.length] ?? arches[0];
  const look = { ...bridge.look, variant: 0 };
  // Masts do not pass under stone.
  const boat = (one.figure.id === 'sailing-boat' && figureById('rowing-boat')) || one.figure;
  return [
    {
      figure: boat,
      layers: boat.layers(one.look),
      x: middle + (at - 0.5) * across,
      y: bridge.y + height * 0.012,
      height: Math.min(one.height, tall * rise * 0.95, (across * 0.2) / boat.aspect),
      nearness: bridge.nearness - step,
    },
    { x: middle, height: tall, look, layers: bridge.figure.layers(look), isWide: true },
  ];
}
