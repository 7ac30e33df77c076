/** In boats, cups, cars, baskets, beds, trees and houses. */

import type { DrawingContext } from './drawing-context.ts';
import { depthStep, type Move, widthOf } from './move.ts';
import { onTop } from './on-top.ts';
import type { PlacedFigure } from './placed-figure.ts';

/** In the dark gap between the bed's legs. */
export function underBed(
  one: PlacedFigure,
  bed: PlacedFigure,
  index: number,
  { height, width }: DrawingContext,
): ReturnType<Move> {
  const tall = Math.min(Math.max(bed.height, height * 0.4), (width * 0.84) / bed.figure.aspect);
  return [
    {
      x: bed.x + index * widthOf(one) * 0.5,
      y: bed.y - tall * 0.015,
      height: tall * 0.29,
      depth: bed.depth + depthStep,
      on: 'air',
    },
    { height: tall },
  ];
}

/** Head and shoulders in a car's window. */
function atWheel(one: PlacedFigure, car: PlacedFigure): ReturnType<Move> {
  const height = car.height * 0.74;
  return [
    {
      x: car.x + car.look.facing * widthOf(car) * 0.06,
      y: car.y - car.height * 0.52 + height * 0.5,
      height,
      look: { ...one.look, facing: car.look.facing },
      depth: car.depth + depthStep,
      visibleShare: 0.5,
      on: 'air',
    },
    {},
  ];
}

/** In the basket of a balloon. */
export function inBasket(
  one: PlacedFigure,
  balloon: PlacedFigure,
  index: number,
  { height }: DrawingContext,
): ReturnType<Move> {
  const tall = Math.max(balloon.height, height * 0.72);
  const y = Math.max(balloon.y, height * 0.86);
  return [
    {
      x: balloon.x + index * tall * 0.06,
      y: y - tall * 0.05,
      height: Math.min((tall * 0.17) / Math.max(1, one.figure.aspect * 0.8), one.height),
      depth: balloon.depth - depthStep,
      on: 'air',
    },
    { height: tall, y },
  ];
}

const isEnterable = ({ figure }: PlacedFigure): boolean => figure.habitat === 'water' || figure.uses.includes('enter');

/** At the door of a building, which would hide a figure inside. */
const atDoor: Move = (one, other, index) => [
  {
    x: other.x + (index - 0.62) * widthOf(other) * 0.5,
    height: Math.min(one.height, other.height * 0.3),
    depth: other.depth + depthStep,
  },
  {},
];

/** Up in the crown of a tree. */
const inCrown: Move = (one, other, index) => [
  {
    x: other.x + index * widthOf(one),
    y: other.y - other.height * 0.44,
    height: Math.min(one.height, other.height * 0.3),
    depth: other.depth + depthStep,
    on: 'air',
  },
  {},
];

/** Behind the bars of a cot that is large enough, looking over its rail. */
const behindBars: Move = (one, cot, index) => {
  const height = Math.max(one.height / 0.5, widthOf(one) / 0.7 / cot.figure.aspect);
  const look = { ...cot.look, variant: 0 };
  // Who lay down would be hidden by the blanket.
  const sits = one.figure.actions.includes('sit') ? ({ ...one.look, action: 'sit' } as const) : one.look;
  return [
    {
      x: cot.x + index * widthOf(one) * 0.7,
      y: cot.y - height * 0.34,
      look: sits,
      layers: one.figure.layers(sits),
      depth: cot.depth - depthStep,
      on: 'air',
    },
    { height, look, layers: cot.figure.layers(look) },
  ];
};

/** Behind the side of a boat, or above the mouth of a vessel. */
const withinSides: Move = (one, other, index) => {
  const mouth = other.figure.measured?.mouth;
  return [
    {
      x: other.x + index * widthOf(one) * 0.7,
      y: other.y - other.height * (mouth ?? 0.12),
      height: Math.min(one.height, other.height * (mouth === undefined ? 0.42 : 0.8)),
      depth: other.depth - depthStep,
      on: 'air',
    },
    {},
  ];
};

/** Inside of something, as far as it can be shown. */
export const inside: Move = (one, other, index, drawing) => {
  const { uses, kind } = other.figure;
  // Who is in a bed lies on it.
  if (uses.includes('lie')) return onTop(one, other, index, drawing);
  if (uses.includes('fly-in')) return inBasket(one, other, index, drawing);
  if (uses.includes('look-through')) return behindBars(one, other, index, drawing);
  if (uses.includes('drive')) return atWheel(one, other);
  // A building would hide a figure inside.
  if (uses.includes('shelter')) return atDoor(one, other, index, drawing);
  if (kind === 'tree') return inCrown(one, other, index, drawing);
  return isEnterable(other) ? withinSides(one, other, index, drawing) : [{ depth: other.depth + depthStep }, {}];
};
