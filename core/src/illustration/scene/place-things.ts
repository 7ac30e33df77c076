import { settings } from '../settings/index.ts';
import { isBeing } from '../subjects/index.ts';
import type { NamedThing } from './binding-state.ts';
import type { Feature, Placement, SceneSubject, SettingId } from './scene.ts';
import type { SettingFacts } from './setting-facts.ts';

/** The noun of a board that is ridden, not stuck in the sand. */
export const surfboardNoun = 'surfing';

/** Whether there is nothing but water, and a rock in it. */
const isOpenSea = ({ hasWater, ground }: SettingFacts): boolean => hasWater && ground === 'rock';

/** The place that a figure takes by its nature, when nothing else was said. */
function naturalPlacement({ figure, relation }: NamedThing, setting: SettingFacts): Placement {
  const { realm, surface, hasWater } = setting;
  if (figure.isHung) return 'sky';
  if (realm === 'water')
    return figure.habitat === 'ground' && !figure.otherHabitats.includes('underwater') ? 'ground' : 'underwater';
  if (realm === 'space') return figure.habitat === 'surface' || figure.habitat === 'ground' ? 'ground' : 'sky';
  if (realm === 'air') return 'sky';
  if (surface === 'pedestal') return 'surface';
  if (surface === 'table') {
    const isSmall = figure.realHeight < 0.9;
    return isSmall && (figure.habitat !== 'ground' || (relation?.type === 'on' && relation.to === 'setting'))
      ? 'surface'
      : 'ground';
  }
  if (isOpenSea(setting) && figure.words.includes('surfer')) return 'water';
  if (figure.habitat === 'water' || figure.habitat === 'underwater') return hasWater ? 'water' : 'ground';
  // A shop front has a table on the pavement, a market its counters.
  if (figure.habitat === 'surface') return surface === 'counter' ? 'surface' : 'ground';
  return figure.habitat;
}

function placementOf(thing: NamedThing, setting: SettingFacts, features: readonly Feature[]): Placement {
  const { figure, relation } = thing;
  if (thing.noun === surfboardNoun && setting.hasWaves) return 'water';
  const natural = naturalPlacement(thing, setting);
  // What is no giant sits on the branch that was named.
  if (features.includes('branch') && !relation && figure.realHeight < 1.3) return 'surface';
  if (relation?.type === 'over' && figure.habitat !== 'water' && !setting.isIndoors) return 'sky';
  if (relation?.to === 'setting' && relation.type === 'under' && natural === 'sky') return 'ground';
  return natural;
}

/** What no lamp post stands on. */
const groundsWithoutLampPosts: ReadonlySet<SettingFacts['ground']> = new Set([
  'floor',
  'seabed',
  'dust',
  'none',
] as const);

/** Out of doors a lamp is no table lamp, in the air a witch is on her broom. */
function figureIn({ figure, relation, action }: NamedThing, setting: SettingFacts, place: Placement): string {
  const { outdoors, inFlight } = figure;
  if (outdoors && !groundsWithoutLampPosts.has(setting.ground) && relation?.type !== 'held') return outdoors;
  // Witches do not float about: they ride.
  return inFlight && (place === 'sky' || action === 'fly') ? inFlight : figure.id;
}

/** People in a room are behind its table, where it has one; animals run about before it. */
function isBehindTable({ figure, relation }: NamedThing, setting: SettingFacts): boolean {
  const isFree = !relation || relation.type === 'beside' || (relation.type === 'in' && relation.to === 'setting');
  return setting.surface === 'table' && isBeing(figure) && figure.realHeight >= 1 && isFree;
}

function placedAt(
  thing: NamedThing,
  things: readonly NamedThing[],
  setting: SettingFacts,
  features: readonly Feature[],
) {
  const { relation } = thing;
  const under = relation?.type === 'on' && relation.to !== 'setting' ? things[relation.to] : undefined;
  // Who surfs is where the board is.
  const wished = placementOf(
    under?.noun === surfboardNoun ? { ...thing, noun: surfboardNoun } : thing,
    setting,
    features,
  );
  const natural = wished === 'ground' && isBehindTable(thing, setting) ? 'far' : wished;
  const placement = thing.figure.inFlight && thing.action === 'fly' && !setting.isIndoors ? 'sky' : natural;
  return { figure: figureIn(thing, setting, placement), placement };
}

/** The named things as subjects of a scene: the first one is its hero. */
export function placeThings(
  things: readonly NamedThing[],
  setting: SettingId,
  features: readonly Feature[],
): readonly SceneSubject[] {
  return things.map((thing) => ({
    ...placedAt(thing, things, settings[setting], features),
    noun: thing.noun,
    count: thing.count,
    size: thing.size,
    ...(thing.colour ? { colour: thing.colour } : {}),
    ...(thing.action ? { action: thing.action } : {}),
    ...(thing.isToppled ? { isToppled: thing.isToppled } : {}),
    ...(thing.relation && thing.relation.to !== 'setting'
      ? { relation: { type: thing.relation.type, to: thing.relation.to } }
      : {}),
  }));
}
