/** How a figure file says what it is. */
import type { Action, Figure, FigureLayer, FigureLook, Stand } from './figure.ts';

/** One pose or form of a figure. */
export type Pose = (look: FigureLook) => readonly FigureLayer[];

/** At least one pose. */
export type Poses = readonly [Pose, ...Pose[]];

/** A figure file's content: the poses for where it usually is, for other places, and for what it may be doing. */
export type FigureDefinition = Omit<Figure, 'layers' | 'elsewhere' | 'actions'> & {
  readonly poses: Poses;
  readonly elsewhere?: Readonly<Partial<Record<Stand, Poses>>>;
  readonly actions?: Actions;
};

/** The pose for each action that a figure knows. */
export type Actions = Readonly<Partial<Record<Action, Pose>>>;

/** What comes nearest, nearest first. A sitting figure is never put for a flying one: nothing is better than that. */
const nearest: Readonly<Partial<Record<Action, readonly Action[]>>> = {
  run: ['walk'],
  walk: ['run'],
  wave: ['stand'],
  sleep: ['sit'],
};

function doing(actions: Actions, action: Action | undefined): Pose | undefined {
  if (!action) return undefined;
  return [action, ...(nearest[action] ?? [])].map((name) => actions[name]).find((pose) => pose !== undefined);
}

/** A figure of several poses: the one for its action, else one of those that fit the place, all equally likely. */
export function defineFigure({ poses, elsewhere = {}, actions = {}, ...about }: FigureDefinition): Figure {
  const poseFor = (look: FigureLook): Pose => {
    const isHome = look.stands === undefined || look.stands === about.stands;
    const fitting = (isHome ? poses : elsewhere[look.stands ?? about.stands]) ?? poses;
    // In the air or under water every action is the one of that place.
    const acting = isHome || fitting === poses ? doing(actions, look.action) : undefined;
    return acting ?? fitting[Math.min(fitting.length - 1, Math.floor(look.variant * fitting.length))] ?? poses[0];
  };
  return {
    ...about,
    elsewhere: Object.keys(elsewhere) as Stand[],
    actions: Object.keys(actions) as Action[],
    layers: (look) => poseFor(look)(look),
  };
}
