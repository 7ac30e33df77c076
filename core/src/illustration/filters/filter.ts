/** What a style does to a photo. */
import type { Chance } from '../../chance.ts';
import type { Picture } from './picture.ts';

/** Makes a new picture of the same size; the given one is left as it is. The chance alone decides what varies. */
export type Filter = (picture: Picture, chance: Chance) => Picture;
