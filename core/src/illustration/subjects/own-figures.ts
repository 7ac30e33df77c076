/** The subjects drawn by hand for Vizzy. */
import type { Figure } from './figure.ts';
import { bird } from './figures/bird.ts';
import { cat } from './figures/cat.ts';
import { deer } from './figures/deer.ts';
import { dog } from './figures/dog.ts';
import { fox } from './figures/fox.ts';
import { house } from './figures/house.ts';
import { pine } from './figures/pine.ts';
import { tree } from './figures/tree.ts';
import { wolf } from './figures/wolf.ts';

/** Every own figure, one file each; the earlier of two wins a word that both claim. */
export const ownFigures: readonly Figure[] = [bird, cat, deer, dog, fox, house, pine, tree, wolf];
