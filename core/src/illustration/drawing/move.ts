/** What bringing two things together does to them. */

import type { DrawingContext } from './drawing-context.ts';
import type { PlacedFigure } from './placed-figure.ts';

/** Smallest step of depth: enough to decide who is painted first. */
export const depthStep = 0.002;

/** Width of a figure's box, pixels. */
export const widthOf = ({ figure, height }: PlacedFigure): number => figure.aspect * height;

/** What a relation does to the thing (`one`) and to what it stands to (`other`). */
export type Move = (
  one: PlacedFigure,
  other: PlacedFigure,
  /** Which member of its group it is, counted from the middle. */
  index: number,
  drawing: DrawingContext,
) => readonly [one: Partial<PlacedFigure>, other: Partial<PlacedFigure>];
