/** Things that belong to the place they are named with, and are no subjects. */

import { settings } from '../settings/index.ts';
import type { Gathered, NamedThing } from './bind-tokens.ts';

/** Flowers of a field and lamps of a street are no subjects: they belong to the place. */
export function dissolve(gathered: Gathered): Gathered {
  const [setting] = gathered.settings;
  if (!setting) return gathered;
  const { belongings } = settings[setting];
  const belongs = ({ figure, count, colour }: NamedThing) =>
    figure.feature !== undefined &&
    belongings.includes(figure.feature) &&
    // A few flowers, or blue ones, are what the picture is about.
    (figure.feature !== 'flowers' || (count >= 3 && !colour));
  const gone = gathered.things.filter(belongs);
  // Relations count things by their index: only the last ones can go.
  if (gone.length === 0 || gathered.things.slice(0, gathered.things.length - gone.length).some(belongs))
    return gathered;
  return {
    ...gathered,
    things: gathered.things.slice(0, gathered.things.length - gone.length),
    features: [...gathered.features, ...gone.flatMap(({ figure }) => figure.feature ?? [])],
  };
}
