/** A subject as vector shapes in its own box: what every drawing of a person, an animal or a thing is made of. */
import type { Action, SettingId } from '../scene/scene.ts';

/** What part a layer plays in the drawing, so that styles and lights can treat it alike in every figure. */
export type LayerTone =
  /** The main mass, in the main colour. */
  | 'body'
  /** The side away from the light, or what lies farther away. */
  | 'shade'
  /** The side towards the light, or a lighter part such as a belly. */
  | 'light'
  /** A second colour: clothing, roof, sail. */
  | 'accent'
  /** Near-black parts: noses, wheels, window panes by day. */
  | 'dark'
  /** Small things that may be left out when the figure is small: eyes, whiskers, planks. */
  | 'detail'
  /** What shines by itself: lit windows, flames, lamps. */
  | 'glow';

export type { Action } from '../scene/scene.ts';

/** How one appearance of a figure is to look. */
export type FigureLook = {
  /** CSS hex colour for its main colour, when the user named one. */
  readonly colour?: string;
  /** 0 … 1, chooses pose and details; 1 counts as the last pose. */
  readonly variant: number;
  /**
   * 1 faces right, −1 left. Drawings always face right; placing the figure mirrors it. A figure reads this only
   * for what must not be mirrored.
   */
  readonly facing: 1 | -1;
  /** 0 … 2^32-1, for what varies by chance: coat, clothes, leaves. */
  readonly seed: number;
  /** Where it is put, when that is not where it usually is; see `Figure.elsewhere`. */
  readonly habitat?: Habitat;
  /** What of itself it does not wear or carry: `hat`, `scarf`, `candle`, `held`. */
  readonly bare?: readonly string[];
  /** What it does; a figure that has no pose for it takes the nearest it has, else the variant decides. */
  readonly action?: Action;
};

/** One filled or stroked shape. Layers are painted in order, the first one farthest back. */
export type FigureLayer = {
  /**
   * SVG path data, filled by the non-zero rule, in a box `100 × aspect` wide and 100 high; y grows downwards
   * and y = 100 is where the figure touches the ground, the surface or the waterline's lowest point.
   */
  readonly path: string;
  readonly tone: LayerTone;
  /** Its own colour before relighting, CSS `#rrggbb`; absent: the tone decides. */
  readonly colour?: string;
  /** Line width in box units, with round caps and joins; absent: the path is filled. */
  readonly stroke?: number;
};

/** Where a figure usually is. Boats `water` float: their lowest tenth is below the waterline. */
export type Habitat = 'ground' | 'water' | 'sky' | 'surface' | 'underwater';

/** What a figure is: a person of no trade, a character of a trade or a tale, an animal of life or tale, or what does not live. */
export type Kind =
  | 'person'
  | 'character'
  | 'animal'
  | 'flower'
  | 'tree'
  | 'plant'
  | 'building'
  | 'vehicle'
  /** What stands in rooms only. */
  | 'furniture'
  | 'clothing'
  | 'thing';

/** Where a thing is worn; `body`: it cannot be drawn on anybody. */
export type WornAt = 'head' | 'eyes' | 'neck' | 'body';

/** What a being can do with a thing. */
export type Use =
  /** Sit on it upright, as on a chair. */
  | 'sit'
  /** Sit on its back, as on a horse or a bicycle. */
  | 'mount'
  /** Lie on it. */
  | 'lie'
  /** Go over it while one is on it. */
  | 'tread'
  /** Be on it as on a board that is hardly larger than its rider. */
  | 'raft'
  /** Ride it standing. */
  | 'board'
  /** Be in it and look out. */
  | 'enter'
  /** Go in and be seen at its door. */
  | 'shelter'
  /** Fill it with what is named after "of". */
  | 'fill'
  /** Sit in it and drive. */
  | 'drive'
  /** Play it in the hands; at it; between two. */
  | 'play'
  | 'play-at'
  | 'play-between'
  /** Fly it on a line; let it up, far away. */
  | 'fly'
  | 'let-up'
  /** Hold it over oneself. */
  | 'hold-over'
  /** Lean on it from our side. */
  | 'lean-on'
  /** Hide in the gap under it. */
  | 'hide-under'
  /** Stand behind its bars, in it. */
  | 'look-through'
  /** Fly in its basket. */
  | 'fly-in'
  /** Ride it; its first pose has no rider, others have. */
  | 'pedal'
  /** Go over it and under it: it spans the picture. */
  | 'span';

/** Places that were measured on a drawing where they cannot be read off it. Box units or parts of the box. */
export type Measured = {
  /** How high it is sat or stood on, as a part of its height. */
  readonly seat?: number;
  /** How far the seat is from the middle, and how high its rider may be, as parts of the width and the height. */
  readonly saddle?: { readonly aside: number; readonly height: number };
  /** How high the mouth of a vessel is, as a part of its height: what it holds shows above it. */
  readonly mouth?: number;
  /** An eye that is no plain dark dot, in box units. */
  readonly eye?: { readonly x: number; readonly y: number };
  /** How far the chin is below the eyes, where a snout, a mantle or a face plate makes that unusual. */
  readonly chin?: number;
  /** Whether the back is higher than the head. */
  readonly isHeadLow?: true;
  /** Whether it sits up though its eyes are far to the side of its box. */
  readonly isUpright?: true;
};

/** A subject that can be drawn: what is true of it, and its drawing. */
export type Figure = {
  /** Unique, kebab-case; a drawing of a committed set carries the set's prefix, for example `fluent-emoji-flat:avocado`. */
  readonly id: string;
  /** Singular nouns and phrases that mean it, lower case, the commonest first. */
  readonly words: readonly string[];
  readonly kind: Kind;
  /** The settings it is drawn in when none is named; at least one. */
  readonly defaultSettings: readonly SettingId[];
  /** Whether it can be held in a hand. */
  readonly isCarried: boolean;
  /** Where it is worn; absent for what is not. */
  readonly worn?: WornAt;
  /** The noun of the hat that shows the role; absent for roles that no hat shows. */
  readonly hat?: string;
  readonly uses: readonly Use[];
  readonly measured?: Measured;
  /** Names of figures that it has in its own drawing: the door of a barn. */
  readonly parts?: readonly string[];
  /** The feature that it is of a setting that has such things of its own. */
  readonly feature?: 'flowers' | 'lamp';
  /** The id of the figure that is drawn for it out of doors; in flight; under a bridge. */
  readonly outdoors?: string;
  readonly inFlight?: string;
  readonly underBridge?: string;
  /** Whether it stands for several: "a penguin family" is penguins. */
  readonly isGroup?: true;
  /** Whether it hangs from above, wherever it is. */
  readonly isHung?: true;
  /** Whether its variants are not poses of one thing but other things: a robot on wheels is not the one on legs. */
  readonly hasModels?: true;
  /** Whether it flies in stories, though its drawing stands. */
  readonly fliesInStories?: true;
  /** Whether its words name no one in particular: a customer, a partner. */
  readonly isAnybody?: true;
  /** Height of the whole box in metres, so that a cat beside a house has the right size. */
  readonly realHeight: number;
  /** Width of the box divided by its height. */
  readonly aspect: number;
  /** Where it usually is: the poses drawn unless the look says otherwise. */
  readonly habitat: Habitat;
  /** Other places that it has poses for: a bird flies, and perches on a `surface`. */
  readonly otherHabitats: readonly Habitat[];
  /** What it has poses for, whatever the variant. */
  readonly actions: readonly Action[];
  /** The drawing, facing right, the same for the same look on every machine. */
  readonly layers: (look: FigureLook) => readonly FigureLayer[];
};
