/** Labels that every platform shows alike, in English. */
import type { CommunitySettings, ModeId } from '@vizzy/core';

/** Names of the modes. */
export const englishModes: Readonly<Record<ModeId, string>> = {
  art: 'Art',
  poster: 'Poster',
  story: 'Story',
  transform: 'Transform',
  business: 'Business',
  personal: 'Personal',
};

/** Names of the content filters. */
export const englishFilters: Readonly<Record<CommunitySettings['contentFilter'], string>> = {
  off: 'Off',
  standard: 'Standard',
  strict: 'Strict',
};
