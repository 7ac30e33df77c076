/** Standing, sitting or lying on something. */

import { isBeing } from '../subjects/index.ts';
import { overBridge } from './bridges.ts';
import { depthStep, type Move, widthOf } from './move.ts';
import type { PlacedFigure } from './placed-figure.ts';
import { topOf } from './profile.ts';

/** How high above its foot a thing can be stood on, as a part of its height. */
function seatOf(placed: PlacedFigure): number {
  const { figure } = placed;
  return figure.measured?.seat ?? (figure.habitat === 'water' ? 0.3 : Math.max(0.3, topOf(placed) - 0.04));
}

/** Where one sits on what has no saddle of its own: in the middle. */
const usualSaddle = { aside: 0, height: 0.66 };

function onRaft(one: PlacedFigure, raft: PlacedFigure, index: number): ReturnType<Move> {
  const height = (widthOf(one) * 1.15) / raft.figure.aspect;
  return [
    {
      x: raft.x + index * widthOf(one),
      y: raft.y - height * seatOf(raft),
      depth: raft.depth + depthStep,
      on: 'air',
    },
    { height },
  ];
}

function onSeat(one: PlacedFigure, seat: PlacedFigure, index: number): ReturnType<Move> {
  const ratio = seat.figure.realHeight / one.figure.realHeight;
  const height = one.height * Math.min(1.3, Math.max(0.62, ratio * 1.25));
  return [
    {
      x: seat.x + index * widthOf(one) * 0.9,
      y: seat.y - height * seatOf(seat) + one.height * 0.04,
      depth: seat.depth + depthStep,
      on: 'air',
    },
    { height },
  ];
}

/** Whether a small animal is on a person, who is no seat. */
const isShoulder = (one: PlacedFigure, other: PlacedFigure): boolean =>
  isBeing(other.figure) && other.figure.aspect <= 0.75 && one.figure.realHeight < other.figure.realHeight * 0.5;

function onShoulder(one: PlacedFigure, other: PlacedFigure): ReturnType<Move> {
  const ratio = one.figure.realHeight / other.figure.realHeight;
  return [
    {
      x: other.x - other.look.facing * widthOf(other) * 0.24,
      y: other.y - other.height * 0.68,
      height: other.height * Math.min(0.34, Math.max(0.16, ratio)),
      look: { ...one.look, facing: other.look.facing },
      depth: other.depth + depthStep,
      on: 'air',
    },
    {},
  ];
}

/** On top of something: on its seat, its deck, its back. */
export const onTop: Move = (one, other, index, drawing) => {
  if (other.figure.uses.includes('span')) return overBridge(one, other, index, drawing);
  if (other.figure.uses.includes('raft')) return onRaft(one, other, index);
  if (isShoulder(one, other)) return onShoulder(one, other);
  if (other.figure.uses.includes('sit') && one.figure.realHeight > 1) return onSeat(one, other, index);
  // Some bicycles are drawn with their own rider.
  const look = { ...other.look, variant: 0 };
  const bare = other.figure.uses.includes('pedal') ? { look, layers: other.figure.layers(look) } : {};
  const { aside, height } = other.figure.measured?.saddle ?? usualSaddle;
  return [
    {
      x: other.x + other.look.facing * widthOf(other) * aside + index * widthOf(one) * 0.9,
      y: other.y - other.height * seatOf(other),
      height: Math.min(one.height, other.height * height),
      depth: other.depth + depthStep,
      on: 'air',
    },
    bare,
  ];
};
