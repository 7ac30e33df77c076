/** Choosing a setting when no place is named. */
import type { Chance } from '../../chance.ts';
import { settings } from '../settings/index.ts';
import { styleOf } from '../styles/index.ts';
import { isBeing } from '../subjects/index.ts';
import type { NamedThing } from './binding-state.ts';
import type { Relation, Season, SettingId, Weather } from './scene.ts';

const landscapes: readonly SettingId[] = ['mountains', 'meadow', 'lake', 'sea', 'forest'];

/** Things of this height in metres, or taller, never stand in a room. */
export const tallestIndoors = 3.5;

/** Whether a weather is seen in the sky only. */
export const needsSky = (weather: readonly Weather[]): boolean =>
  weather.some((each) => ['stars', 'aurora', 'rainbow', 'moon', 'fireworks'].includes(each));

const weightOf = ({ figure, relation }: NamedThing): number =>
  figure.habitat === 'sky' || relation?.type === 'over' ? 0 : figure.realHeight;

/** A thing of this height in metres, or taller, tells more of the setting than the being next to it. */
const tellingHeight = 1.2;

/** Whether a thing on the ground tells the setting of the being on, in or next to it: wheels roll in the street. */
function tellsSetting({ figure }: NamedThing, relation: Relation): boolean {
  if (isBeing(figure) || figure.habitat !== 'ground') return false;
  if (relation === 'on') return figure.defaultSettings.some((setting) => settings[setting].liesIn === 'city');
  return (relation === 'beside' || relation === 'in') && figure.realHeight >= tellingHeight;
}

/** The thing that a being is next to, in or on, where it tells more of the setting: a piano is in a room, even when a bear plays it. */
function settingThingOf({ figure, relation }: NamedThing, things: readonly NamedThing[]): NamedThing | undefined {
  const other = relation && relation.to !== 'setting' ? things[relation.to] : undefined;
  return isBeing(figure) && relation && other && tellsSetting(other, relation.type) ? other : undefined;
}

/** The setting for things when no place was named. */
export function chooseSetting(
  things: readonly NamedThing[],
  style: string,
  season: Season | undefined,
  weather: readonly Weather[],
  chance: Chance,
): SettingId {
  const isFurnished = things.some(({ figure }) => figure.kind === 'furniture');
  if (isFurnished && things.every(({ figure }) => figure.realHeight < tallestIndoors)) return 'room';
  // What stands on the ground says more of the place than what flies over it, and what is large more than what is small.
  const [first] = things.toSorted((one, other) => weightOf(other) - weightOf(one));
  // What is in the snow is out in it, wherever else it would be.
  const isOut = first && (isBeing(first.figure) || first.figure.habitat === 'ground');
  if (weather.includes('snow') && isOut && first.figure.habitat !== 'water') return 'snow';
  const floating = things.find(({ figure }) => figure.habitat === 'water');
  if (floating)
    return chance.pick(floating.figure.defaultSettings.filter((setting) => settings[setting].hasWater).concat('lake'));
  if (!first && weather.some((each) => each === 'clouds')) return 'sky';
  if (!first)
    return season === 'winter' ? 'snow' : chance.pick(weather.includes('fireworks') ? ['city', 'lake'] : landscapes);
  // Flowers do not grow in the street, so they decide where the person who waters or picks them is.
  const plant = isBeing(first.figure)
    ? things.find((thing) => thing.figure.kind === 'flower' && !thing.relation)
    : undefined;
  const rooted = plant ?? settingThingOf(first, things) ?? first;
  const defaultSettings = rooted.figure.defaultSettings;
  // Who cannot fly is not taken up into the sky.
  const isGrounded = things.some(({ figure }) => figure.habitat !== 'sky' && !figure.otherHabitats.includes('sky'));
  const named =
    defaultSettings.length > 1 && things.length > 1 && isGrounded
      ? defaultSettings.filter((setting) => settings[setting].realm !== 'air')
      : defaultSettings;
  // Under a roof of leaves there is no sky to be seen.
  const open = needsSky(weather) ? named.filter((setting) => settings[setting].hasSky) : named;
  const setting = chance.pick(open.length > 0 ? open : (['meadow', 'mountains'] as const));
  const isOpen = settings[setting].area === 'country';
  const { countryBecomes } = styleOf(style);
  if (countryBecomes && isOpen) return countryBecomes;
  return season === 'winter' && isOpen ? 'snow' : setting;
}
