/** What bringing two things together does to them. */

import type { Stage } from './drawing-context.ts';
import type { Placing } from './placed-figure.ts';

/** Smallest step of nearness: enough to decide who is painted first. */
export const step = 0.002;

/** Width of a figure's box, pixels. */
export const widthOf = ({ figure, height }: Placing): number => figure.aspect * height;

/** What a relation does to the thing (`one`) and to what it stands to (`other`). */
export type Move = (
  one: Placing,
  other: Placing,
  /** Which member of its group it is, counted from the middle. */
  index: number,
  stage: Stage,
) => readonly [one: Partial<Placing>, other: Partial<Placing>];
