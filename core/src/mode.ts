/** The ways in which Vizzy works. */

/** The six modes, in the order in which they are shown. */
export const modeIds = ['art', 'poster', 'story', 'transform', 'business', 'personal'] as const;

/** One of the six ways in which Vizzy works. */
export type ModeId = (typeof modeIds)[number];
