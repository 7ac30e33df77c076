/** Under and over the stone bridge. */

import type { DrawingContext } from './drawing-context.ts';
import { figureById } from './figure-by-id.ts';
import { depthStep, type Move } from './move.ts';
import type { PlacedFigure } from './placed-figure.ts';

/** The arches of the stone bridge: middle as a part of its width, free height as a part of its own. */
const arches = [
  { at: 0.5, rise: 0.46 },
  { at: 0.8, rise: 0.35 },
  { at: 0.2, rise: 0.35 },
] as const;

/** The stone bridge as it is seen: from afar all of it, from near one or two of its arches, about the focus. */
function span(
  { width, height, scene }: DrawingContext,
  bridge: PlacedFigure,
): { readonly tall: number; readonly middle: number } {
  const { focus, heroHeight } = scene.composition;
  const boats = Math.max(
    1,
    ...scene.subjects.map(({ relation, count }) => (relation?.type === 'under' ? Math.min(count, arches.length) : 1)),
  );
  // Three arches are seen only as a whole.
  const wide = boats > 2 ? 1.1 : Math.min(1.75, Math.max(1.04, heroHeight / 0.27));
  const tall = Math.min(height * 0.66, (width * wide) / bridge.figure.aspect);
  const across = tall * bridge.figure.aspect;
  // Its middle arch is drawn towards the focus, as far as its ends stay out of the picture.
  const room = Math.max(0, (across - width) / 2 - width * 0.01);
  const within = (shift: number) => width / 2 + Math.min(room, Math.max(-room, shift));
  const middle = boats > 2 ? width / 2 : within((focus - 0.5) * width * 1.2);
  if (seenArches(width, across, middle).length >= boats) return { tall, middle };
  return { tall, middle: within((focus < 0.5 ? -0.15 : 0.15) * across) };
}

/** The arches whose middle is well inside the picture. */
const seenArches = (width: number, across: number, middle: number) =>
  arches.filter(({ at }) => {
    const x = middle + (at - 0.5) * across;
    return x > width * 0.12 && x < width * 0.88;
  });

/** Which of the arches a boat passes, so that it is seen: the middle one or the one beside it that is in the picture. */
function archOf({ width }: DrawingContext, across: number, middle: number, index: number): (typeof arches)[number] {
  const seen = seenArches(width, across, middle);
  const order = seen.length > 0 ? seen : [arches[0]];
  // One boat alone takes the middle; of two each takes one, from the outside in where there are three.
  const at = Math.abs(Math.round(index * 2 + (index < 0 ? 0 : 1)));
  const wished = order.length === arches.length ? at % order.length : at === 1 && index === 0 ? 0 : at % order.length;
  return order[wished] ?? arches[0];
}

/** What crosses a bridge: on its deck, at the focus. */
export function overBridge(
  one: PlacedFigure,
  bridge: PlacedFigure,
  index: number,
  drawing: DrawingContext,
): ReturnType<Move> {
  const [, wide] = underBridge(one, bridge, 0, drawing);
  const tall = wide.height ?? bridge.height;
  const height = Math.min(one.height, tall * 0.42, (drawing.width * 0.6) / one.figure.aspect);
  const half = (height * one.figure.aspect) / 2;
  const x = Math.min(drawing.width - half, Math.max(half, drawing.scene.composition.focus * drawing.width));
  return [
    {
      x: x + index * height * one.figure.aspect * 1.1,
      y: bridge.y - tall * 0.7,
      height,
      depth: bridge.depth + depthStep,
      on: 'air',
    },
    wide,
  ];
}

/** A stone bridge from one side of the picture to the other, and each boat in an arch of its own. */
export function underBridge(
  one: PlacedFigure,
  bridge: PlacedFigure,
  index: number,
  drawing: DrawingContext,
): ReturnType<Move> {
  const { tall, middle } = span(drawing, bridge);
  const across = tall * bridge.figure.aspect;
  const { at, rise } = archOf(drawing, across, middle, index);
  const look = { ...bridge.look, variant: 0 };
  // Masts do not pass under stone.
  const boat = figureById(one.figure.underBridge ?? '') ?? one.figure;
  return [
    {
      figure: boat,
      layers: boat.layers(one.look),
      x: middle + (at - 0.5) * across,
      y: bridge.y + drawing.height * 0.012,
      height: Math.min(one.height, tall * rise * 0.95, (across * 0.2) / boat.aspect),
      depth: bridge.depth - depthStep,
    },
    { x: middle, height: tall, look, layers: bridge.figure.layers(look), isWide: true },
  ];
}
