/** The last creations of a conversation: which were made, and which were shown before and after the present one. */

/** Ids of creations. Stored: older stores have none of it. */
export type ShownCreations = {
  /** The last ten, in the order in which they were made. */
  readonly made: readonly string[];
  /** Those that "undo" goes back through, the present one last. */
  readonly trail: readonly string[];
  /** Those that were undone, the last undone last. */
  readonly undone: readonly string[];
};

/** How many creations a conversation has at hand. */
export const creationsAtHand = 10;

/** Before the first picture. */
export const nothingShown: ShownCreations = { made: [], trail: [], undone: [] };

const appended = (ids: readonly string[], id: string): readonly string[] =>
  [...ids.filter((known, at) => known !== id || at < ids.length - 1), id].slice(-creationsAtHand);

/** The history of a conversation; of an older one that knows only its last creation, that one. */
export function historyOf(stored: Partial<ShownCreations> | undefined, lastCreationId: string | null): ShownCreations {
  const last = lastCreationId === null ? [] : [lastCreationId];
  const { made = last, trail = last, undone = [] } = stored ?? {};
  return { made, trail, undone };
}

/** After a new creation. What was undone before cannot be done again. */
export const withMade = ({ made, trail }: ShownCreations, id: string): ShownCreations => ({
  made: appended(made, id),
  trail: appended(trail, id),
  undone: [],
});

/** After an earlier creation was shown again: one step back, forward, or any of them. */
export function withShown(
  { made, trail, undone }: ShownCreations,
  id: string,
  step: 'back' | 'forward' | 'pick',
): ShownCreations {
  if (step === 'pick') return { made, trail: appended(trail, id), undone: [] };
  if (step === 'forward') return { made, trail: appended(trail, id), undone: undone.slice(0, -1) };
  return { made, trail: trail.slice(0, -1), undone: [...undone, ...trail.slice(-1)].slice(-creationsAtHand) };
}

/** The creation that "undo" leads to; null when there is none. */
export const beforePresent = ({ trail }: ShownCreations): string | null => trail.at(-2) ?? null;

/** The creation that "redo" leads to; null when nothing was undone. */
export const afterPresent = ({ undone }: ShownCreations): string | null => undone.at(-1) ?? null;
