/** What is true of a setting, whatever is in it: rules ask for these facts, never for a setting by its id. */
import type { Feature, SettingId, TimeOfDay } from './scene.ts';

/** Phrases that name a setting, and what of it they name besides. */
export type SettingWords = {
  /** A line for `listed`: plain forms and plurals, their own words joined by hyphens; nothing is stemmed. */
  readonly phrases: string;
  /** What they want to be seen there: `volcano` of mountains. */
  readonly features?: readonly Feature[];
};

/** The facts of one setting. */
export type SettingFacts = {
  readonly id: SettingId;
  /** What names it; no two settings share a phrase. */
  readonly words: readonly SettingWords[];
  /** Whether walls and a ceiling are about it. */
  readonly isIndoors: boolean;
  /** Whether sun, moon and stars are seen; not under trees, a ceiling or water. */
  readonly hasSky: boolean;
  /** Whether there is water that boats and swimmers can be in. */
  readonly hasWater: boolean;
  /** What things stand on where nothing else is said: `none` has nothing to stand on, `rock` lies in the open sea. */
  readonly ground: 'grass' | 'sand' | 'snow' | 'rock' | 'paving' | 'floor' | 'seabed' | 'dust' | 'cloud' | 'none';
  /** What falls there: anything, anything but snow, nothing because it falls outside, nothing because there is none. */
  readonly weather: 'any' | 'no snow' | 'outside' | 'none';
  /** What everybody in it is surrounded by: on land they stand, in the others they float. */
  readonly realm: 'land' | 'air' | 'water' | 'space';
  /** What small things are put on: a shop's counter, a room's table; on a pedestal stands everything that is in the picture. */
  readonly surface: 'none' | 'counter' | 'table' | 'pedestal';
  /** Whether walls or stalls close the view: no wide skies and no close-ups. */
  readonly isBuilt: boolean;
  /** Whether nothing tall hides the low sun: those who stand before it are half silhouettes at dusk. */
  readonly isOpen: boolean;
  /** Whether it is dark by day, so that the main subject needs lighter air behind it. */
  readonly isShady: boolean;
  /** Whether its waves can be ridden. */
  readonly hasWaves: boolean;
  /** Things that belong to its drawing: named with it, they are features of it and no subjects. */
  readonly belongings: readonly ('flowers' | 'lamp')[];
  /** What larger place it is. */
  readonly area?: 'country' | 'city' | 'village';
  /** The area that it lies in: where both are named, this one is drawn. */
  readonly liesIn?: 'country' | 'city';
  /** What it adds to a nearer setting that it is named with. */
  readonly background?: Feature;
  /** The hour it is there unless another was named. */
  readonly time?: TimeOfDay;
};
