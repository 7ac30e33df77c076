/** The subjects drawn by hand for Vizzy. */
import type { Figure } from './figure.ts';
import * as all from './figures/all.ts';

/** Every own figure; a file may hold several that differ by their words or clothes. */
export const ownFigures: readonly Figure[] = Object.values<Figure | readonly Figure[]>(all).flat();
