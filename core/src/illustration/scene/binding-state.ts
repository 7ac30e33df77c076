/** What is known while a text is read from left to right. */
import type { Action, Figure } from '../subjects/index.ts';
import type { Bond, Feature, Relation, SceneSubject, Season, SettingId, TimeOfDay, Weather } from './scene.ts';
import type { Mention } from './token.ts';

/** A thing that was named, before it has its place. */
export type NamedThing = {
  readonly figure: Figure;
  readonly noun: string;
  readonly count: number;
  readonly size: SceneSubject['size'];
  readonly colour?: string;
  readonly action?: Action;
  /** Whether it was knocked over. */
  readonly isToppled?: true;
  /** How it stands to another thing, by index, or to the setting. */
  readonly relation?: { readonly type: Relation; readonly to: number | 'setting' };
};

/** What was said of the next thing. */
export type Pending = {
  count?: number;
  colour?: string;
  size?: SceneSubject['size'];
  isDenied?: boolean;
  relation?: Relation;
  /** Whether the relation only holds for what can be walked on: who runs over a bridge is on it, who runs over a ball is not. */
  isAlong?: boolean;
  /** Whether the next thing is knocked over, or is if it is a tree. */
  isToppled?: 'any' | 'tree';
  /** Whether the next thing is the whole of which the last one is a part: a barn, after "the door of". */
  isWhole?: boolean;
  /** What the last thing does with the next one. */
  bond?: Bond;
  /** What somebody does with the thing named before "and". */
  alike?: Bond;
  /** Whether the next thing is what the last one holds: flowers, after "a vase of". */
  isHeld?: boolean;
};

/** What was found so far. */
export type State = {
  things: NamedThing[];
  settings: SettingId[];
  features: Set<Feature>;
  weather: Set<Weather>;
  colours: string[];
  excluded: Set<string>;
  time?: TimeOfDay;
  season?: Season;
  pending: Pending;
  /** Index of the thing that a relation would speak of; −1 when there is none. */
  last: number;
  /** Whether the mention before this one was that thing. */
  isFresh: boolean;
  /** What somebody had to do with the thing named just now: "and" goes on with it. */
  lately?: Bond;
};

/** More things than this are not drawn: a picture of everything shows nothing. */
export const mostThings = 4;

/** A hundred geese are a flock of twelve. */
const mostOfOne = 12;

/** A thing as it was mentioned, with what was said of it before; how it stands to others is not told yet. */
export function asNamed(mention: Extract<Mention, { type: 'figure' }>, said: Pending): NamedThing {
  const { figure, noun, isPlural, action } = mention;
  const { count, size, colour = mention.colour } = said;
  return {
    figure,
    noun,
    count: Math.min(mostOfOne, count ?? (isPlural ? 3 : 1)),
    size: size ?? 'normal',
    ...(colour ? { colour } : {}),
    ...(action ? { action } : {}),
  };
}
