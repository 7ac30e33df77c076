/** In boats, cups, cars, baskets, beds, trees and houses. */

import type { Stage } from './drawing-context.ts';
import { type Move, step, widthOf } from './move.ts';
import { onTop } from './on-top.ts';
import type { Placing } from './placed-figure.ts';

/** In the dark gap between the bed's legs. */
export function underBed(one: Placing, bed: Placing, index: number, { height, width }: Stage): ReturnType<Move> {
  const tall = Math.min(Math.max(bed.height, height * 0.4), (width * 0.84) / bed.figure.aspect);
  return [
    {
      x: bed.x + index * widthOf(one) * 0.5,
      y: bed.y - tall * 0.015,
      height: tall * 0.29,
      nearness: bed.nearness + step,
      on: 'air',
    },
    { height: tall },
  ];
}

/** Head and shoulders in a car's window. */
function atWheel(one: Placing, car: Placing): ReturnType<Move> {
  const height = car.height * 0.74;
  return [
    {
      x: car.x + car.look.facing * widthOf(car) * 0.06,
      y: car.y - car.height * 0.52 + height * 0.5,
      height,
      look: { ...one.look, facing: car.look.facing },
      nearness: car.nearness + step,
      shown: 0.5,
      on: 'air',
    },
    {},
  ];
}

/** In the basket of a balloon. */
export function inBasket(one: Placing, balloon: Placing, index: number, { height }: Stage): ReturnType<Move> {
  const tall = Math.max(balloon.height, height * 0.72);
  const y = Math.max(balloon.y, height * 0.86);
  return [
    {
      x: balloon.x + index * tall * 0.06,
      y: y - tall * 0.05,
      height: Math.min((tall * 0.17) / Math.max(1, one.figure.aspect * 0.8), one.height),
      nearness: balloon.nearness - step,
      on: 'air',
    },
    { height: tall, y },
  ];
}

const isEnterable = ({ figure }: Placing): boolean => figure.stands === 'water' || figure.uses.includes('enter');

/** At the door of a building, which would hide whoever is in it. */
const atDoor: Move = (one, other, index) => [
  {
    x: other.x + (index - 0.62) * widthOf(other) * 0.5,
    height: Math.min(one.height, other.height * 0.3),
    nearness: other.nearness + step,
  },
  {},
];

/** Up in the crown of a tree. */
const inCrown: Move = (one, other, index) => [
  {
    x: other.x + index * widthOf(one),
    y: other.y - other.height * 0.44,
    height: Math.min(one.height, other.height * 0.3),
    nearness: other.nearness + step,
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
      nearness: cot.nearness - step,
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
      nearness: other.nearness - step,
      on: 'air',
    },
    {},
  ];
};

/** Inside of something, as far as it can be shown. */
export const inside: Move = (one, other, index, stage) => {
  const { uses, kind } = other.figure;
  // Who is in a bed lies on it.
  if (uses.includes('lie')) return onTop(one, other, index, stage);
  if (uses.includes('fly-in')) return inBasket(one, other, index, stage);
  if (uses.includes('look-through')) return behindBars(one, other, index, stage);
  if (uses.includes('drive')) return atWheel(one, other);
  // A building would hide whoever is in it.
  if (uses.includes('shelter')) return atDoor(one, other, index, stage);
  if (kind === 'tree') return inCrown(one, other, index, stage);
  return isEnterable(other) ? withinSides(one, other, index, stage) : [{ nearness: other.nearness + step }, {}];
};
