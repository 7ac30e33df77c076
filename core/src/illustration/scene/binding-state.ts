/** What is known while a text is read from left to right. */
import type { Action, Figure } from '../subjects/index.ts';
import type { Feature, Possession, Relation, SceneSubject, Season, SettingId, TimeOfDay, Weather } from './scene.ts';
import type { Token } from './token.ts';

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

/** Modifiers that wait for the next thing. */
export type PendingModifiers = {
  count?: number;
  colour?: string;
  size?: SceneSubject['size'];
  isNegated?: boolean;
  relation?: Relation;
  /** Whether the relation only holds for what can be walked on: who runs over a bridge is on it, who runs over a ball is not. */
  isAlong?: boolean;
  /** Whether the next thing is knocked over, or is if it is a tree. */
  isToppled?: 'any' | 'tree';
  /** Whether the next thing is the whole of which the last one is a part: a barn, after "the door of". */
  isWhole?: boolean;
  /** How the last thing has or uses the next one. */
  possession?: Possession;
  /** The possession of the thing named before "and". */
  sharedPossession?: Possession;
  /** Whether the next thing is what the last one holds: flowers, after "a vase of". */
  isHeld?: boolean;
};

/** What was found so far. */
export type BindingState = {
  things: NamedThing[];
  settings: SettingId[];
  features: Set<Feature>;
  weather: Set<Weather>;
  colours: string[];
  excluded: Set<string>;
  time?: TimeOfDay;
  season?: Season;
  pending: PendingModifiers;
  /** Index of the thing that a relation would speak of; −1 when there is none. */
  lastThing: number;
  /** Whether the token before this one was that thing. */
  isThingJustNamed: boolean;
  /** Nouns of things beyond the most that are drawn. */
  unplaced: string[];
  /** The possession of the thing named just now: "and" goes on with it. */
  lastPossession?: Possession;
};

/** More things than this are not drawn: a picture of everything shows nothing. */
export const maxThings = 4;

/** A hundred geese are a flock of twelve. */
export const maxCount = 12;

/** A thing as a token names it, with the modifiers before it; its relation to others is not known yet. */
export function namedThingOf(token: Extract<Token, { type: 'figure' }>, said: PendingModifiers): NamedThing {
  const { figure, noun, isPlural, action } = token;
  const { count, size, colour = token.colour } = said;
  return {
    figure,
    noun,
    count: Math.min(maxCount, count ?? (isPlural ? 3 : 1)),
    size: size ?? 'normal',
    ...(colour ? { colour } : {}),
    ...(action ? { action } : {}),
  };
}
