/** Merging things into the setting they belong to: they become its features. */

import { settings } from '../settings/index.ts';
import type { NamedThing, SceneContent } from './bind-tokens.ts';

/** Makes features of flowers in a field and lamps in a street: they are not subjects. */
export function mergeIntoSetting(content: SceneContent): SceneContent {
  const [setting] = content.settings;
  if (!setting) return content;
  const { belongings } = settings[setting];
  const belongs = ({ figure, count, colour }: NamedThing) =>
    figure.feature !== undefined &&
    belongings.includes(figure.feature) &&
    // A few flowers, or blue ones, are what the picture is about.
    (figure.feature !== 'flowers' || (count >= 3 && !colour));
  const gone = content.things.filter(belongs);
  // Relations count things by their index: only the last ones can go.
  if (gone.length === 0 || content.things.slice(0, content.things.length - gone.length).some(belongs)) return content;
  return {
    ...content,
    things: content.things.slice(0, content.things.length - gone.length),
    features: [...content.features, ...gone.flatMap(({ figure }) => figure.feature ?? [])],
  };
}
