/** What a community's managers decide. */
import type { CommunitySettings } from '@vizzy/core';

/** The content filters that managers can choose. */
export const contentFilters = [
  'off',
  'standard',
  'strict',
] as const satisfies readonly CommunitySettings['contentFilter'][];

/** Whether managers let Vizzy draw in one of these channels, such as a thread and its channel; an empty list allows all. */
export const isAllowedPlace = (
  { places }: Pick<CommunitySettings, 'places'>,
  ...channelIds: readonly (string | null)[]
): boolean => places.length === 0 || channelIds.some((id) => id !== null && places.includes(id));
