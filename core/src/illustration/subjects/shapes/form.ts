/** Volume: the parts of a silhouette that look down or up, for light from above whichever way a figure faces. */
import { moved, within, without } from './path-algebra.ts';
import { rectangle } from './solid.ts';

/** The lower edge of a silhouette, `depth` units thick, as it lies in its own shadow. */
export const underside = (silhouette: string, depth: number) => without(silhouette, moved(silhouette, 0, -depth));

/** The upper edge of a silhouette, `depth` units thick, as it catches the light. */
export const topside = (silhouette: string, depth: number) => without(silhouette, moved(silhouette, 0, depth));

/** The part of a silhouette in a band from `top` to `bottom`. */
export const band = (silhouette: string, top: number, bottom: number) =>
  within(rectangle(-50, top, 600, bottom - top), silhouette);
