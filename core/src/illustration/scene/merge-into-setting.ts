/** Things that belong to the place they are named with, and are no subjects. */

import { settings } from '../settings/index.ts';
import type { NamedThing, SceneContent } from './bind-tokens.ts';

/** Flowers of a field and lamps of a street are no subjects: they belong to the place. */
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
