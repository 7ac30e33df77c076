/** How a figure file says what it is. */
import type { SettingId } from '../scene/scene.ts';
import type { Action, Figure, FigureLayer, FigureLook, Habitat, Kind } from './figure.ts';

/** One pose or form of a figure. */
export type Pose = (look: FigureLook) => readonly FigureLayer[];

/** At least one pose. */
export type Poses = readonly [Pose, ...Pose[]];

/** What may be left out, because it follows from the kind and from where a figure stands. */
type Derivable = 'defaultSettings' | 'isCarried' | 'uses';

/** The facts of a figure, without what follows from them. */
export type FigureFacts = Omit<Figure, Derivable | 'layers' | 'otherHabitats' | 'actions'> &
  Partial<Pick<Figure, Derivable>>;

/** A figure file's content: its facts, the poses for where it usually is, for other places, and for what it may be doing. */
export type FigureDefinition = FigureFacts & {
  readonly poses: Poses;
  readonly otherHabitats?: Readonly<Partial<Record<Habitat, Poses>>>;
  readonly actions?: Actions;
};

/** The pose for each action that a figure knows. */
export type Actions = Readonly<Partial<Record<Action, Pose>>>;

/** The settings for what has none of its own. */
const usualSettings: Readonly<Record<Habitat, readonly SettingId[]>> = {
  ground: ['meadow', 'mountains', 'lake', 'forest', 'garden'],
  water: ['sea', 'lake', 'river'],
  sky: ['sky', 'meadow', 'mountains'],
  surface: ['studio', 'room'],
  underwater: ['underwater'],
};

const beings: ReadonlySet<Kind> = new Set(['person', 'character', 'animal'] as const);

/** Whether a figure of the kind lives, and can do and have something. */
export const isLivingKind = (kind: Kind): boolean => beings.has(kind);

/** Facts with what follows from them: what stands on tables can be carried, unless it lives. */
export const withDefaults = <Facts extends FigureFacts>(facts: Facts) => ({
  defaultSettings: usualSettings[facts.habitat],
  isCarried: facts.habitat === 'surface' && !isLivingKind(facts.kind),
  uses: [],
  ...facts,
});

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
export function defineFigure({ poses, otherHabitats = {}, actions = {}, ...about }: FigureDefinition): Figure {
  const poseFor = (look: FigureLook): Pose => {
    const isHome = look.habitat === undefined || look.habitat === about.habitat;
    const fitting = (isHome ? poses : otherHabitats[look.habitat ?? about.habitat]) ?? poses;
    // In the air or under water every action is the one of that place.
    const acting = isHome || fitting === poses ? doing(actions, look.action) : undefined;
    return acting ?? fitting[Math.min(fitting.length - 1, Math.floor(look.variant * fitting.length))] ?? poses[0];
  };
  return {
    ...withDefaults(about),
    otherHabitats: Object.keys(otherHabitats) as Habitat[],
    actions: Object.keys(actions) as Action[],
    layers: (look) => poseFor(look)(look),
  };
}
