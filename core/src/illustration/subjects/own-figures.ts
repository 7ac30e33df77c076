/** The subjects drawn by hand for Vizzy. */
import type { Figure } from './figure.ts';
import { cat } from './figures/cat.ts';
import { fox } from './figures/fox.ts';
import { house } from './figures/house.ts';
import { pine } from './figures/pine.ts';

/** Every own figure, one file each. */
export const ownFigures: readonly Figure[] = [cat, fox, house, pine];
