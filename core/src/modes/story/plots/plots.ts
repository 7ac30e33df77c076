/** All plots. Something goes wrong in the first scene, turns in the second, and is resolved in the third. */
import { contest, discovery, found, invention, light, storm } from './adventures.ts';
import { friends, home, lonely, love, together } from './company.ts';
import { activity, dislike, fear, search, waiting, wish } from './longings.ts';
import { haunted, mystery, occasion, spot, theme } from './occasions.ts';
import type { Plot } from './plot.ts';
import { homecoming, letter, visitor } from './sequels.ts';

/** Plots of new stories. */
export const plots: readonly Plot[] = [
  activity,
  fear,
  dislike,
  love,
  search,
  discovery,
  waiting,
  home,
  lonely,
  wish,
  mystery,
  haunted,
  spot,
  occasion,
  friends,
  together,
  theme,
  found,
  storm,
  contest,
  light,
  invention,
];

/** Plots of later chapters. */
export const sequels: readonly Plot[] = [letter, visitor, homecoming];

/** The plot with this id. */
export const plotCalled = (id: string): Plot | undefined => [...plots, ...sequels].find((plot) => plot.id === id);
