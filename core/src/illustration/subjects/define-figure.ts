/** How a figure file says what it is. */
import type { Figure, FigureLayer, FigureLook } from './figure.ts';

/** One pose or form of a figure. */
export type Pose = (look: FigureLook) => readonly FigureLayer[];

/** A figure of several poses; the look's variant picks one of them, all equally likely. */
export function defineFigure({
  poses,
  ...about
}: Omit<Figure, 'layers'> & { readonly poses: readonly [Pose, ...Pose[]] }): Figure {
  const poseAt = (variant: number) => poses[Math.min(poses.length - 1, Math.floor(variant * poses.length))] ?? poses[0];
  return { ...about, layers: (look) => poseAt(look.variant)(look) };
}
