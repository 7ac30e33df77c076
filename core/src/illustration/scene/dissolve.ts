/** Things that belong to the place they are named with, and are no subjects. */
import type { Gathered, NamedThing } from './gather.ts';
import type { Feature, SettingId } from './scene.ts';

const land: ReadonlySet<SettingId> = new Set(['meadow', 'garden', 'mountains', 'river', 'forest']);
const paved: ReadonlySet<SettingId> = new Set(['street', 'city', 'village']);

/** Flowers of a field and lamps of a street are no subjects: they belong to the place. */
export function dissolve(gathered: Gathered): Gathered {
  const [setting] = gathered.settings;
  if (!setting) return gathered;
  const belongs = ({ figure, count, colour }: NamedThing) =>
    (figure.id === 'flower' && count >= 3 && !colour && land.has(setting)) ||
    (figure.id === 'lamp' && paved.has(setting));
  const gone = gathered.things.filter(belongs);
  // Relations count things by their index: only the last ones can go.
  if (gone.length === 0 || gathered.things.slice(0, gathered.things.length - gone.length).some(belongs))
    return gathered;
  return {
    ...gathered,
    things: gathered.things.slice(0, gathered.things.length - gone.length),
    features: [
      ...gathered.features,
      ...gone.map(({ figure }) => (figure.id === 'flower' ? 'flowers' : 'lamp') as Feature),
    ],
  };
}
