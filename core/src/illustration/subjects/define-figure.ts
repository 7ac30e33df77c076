/** How a figure file says what it is. */
import type { Figure, FigureLayer, FigureLook, Stand } from './figure.ts';

/** One pose or form of a figure. */
export type Pose = (look: FigureLook) => readonly FigureLayer[];

/** At least one pose. */
export type Poses = readonly [Pose, ...Pose[]];

/** A figure file's content: the poses for where it usually is, and those for other places. */
export type FigureDefinition = Omit<Figure, 'layers' | 'elsewhere'> & {
  readonly poses: Poses;
  readonly elsewhere?: Readonly<Partial<Record<Stand, Poses>>>;
};

/** A figure of several poses; the look's variant picks one of those that fit the place, all equally likely. */
export function defineFigure({ poses, elsewhere = {}, ...about }: FigureDefinition): Figure {
  const poseFor = (look: FigureLook): Pose => {
    const fitting =
      (look.stands === undefined || look.stands === about.stands ? poses : elsewhere[look.stands]) ?? poses;
    return fitting[Math.min(fitting.length - 1, Math.floor(look.variant * fitting.length))] ?? poses[0];
  };
  return {
    ...about,
    elsewhere: Object.keys(elsewhere) as Stand[],
    layers: (look) => poseFor(look)(look),
  };
}
