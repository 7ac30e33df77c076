/** Words that say where a picture is set: those of every setting. */
import { listed } from '../../../lexicon/index.ts';
import { settings } from '../../settings/index.ts';
import type { Feature, SettingId } from '../scene.ts';

/** What such a word means. */
export type SettingWord = { readonly setting: SettingId; readonly features?: readonly Feature[] };

/** Every phrase and what it means. */
export const settingPhrases: readonly (readonly [string, SettingWord])[] = Object.values(settings).flatMap(
  ({ id, words }) =>
    words.flatMap(({ phrases, features }) =>
      listed(phrases).map((phrase) => [phrase, { setting: id, ...(features ? { features } : {}) }] as const),
    ),
);
