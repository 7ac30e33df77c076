import { isBeing, isHung } from '../subjects/index.ts';
import type { NamedThing } from './gathering.ts';
import type { Feature, SceneSubject, SettingId, Stance } from './scene.ts';

const withWater: ReadonlySet<SettingId> = new Set(['sea', 'beach', 'lake', 'river', 'underwater']);
const indoors: ReadonlySet<SettingId> = new Set(['room', 'studio']);

/** The noun of a board that is ridden, not stuck in the sand. */
export const surfing = 'surfing';

/** The place that a figure takes by its nature, when nothing else was said. */
function naturalPlace({ figure, relation }: NamedThing, setting: SettingId): Stance {
  if (isHung(figure)) return 'sky';
  if (setting === 'underwater')
    return figure.stands === 'ground' && !figure.elsewhere.includes('underwater') ? 'ground' : 'underwater';
  if (setting === 'space') return figure.stands === 'surface' || figure.stands === 'ground' ? 'ground' : 'sky';
  if (setting === 'studio') return 'surface';
  if (indoors.has(setting)) {
    const isSmall = figure.realHeight < 0.9;
    return isSmall && (figure.stands !== 'ground' || (relation?.type === 'on' && relation.to === 'setting'))
      ? 'surface'
      : 'ground';
  }
  if (setting === 'sky') return 'sky';
  if (setting === 'sea' && figure.words.includes('surfer')) return 'water';
  if (figure.stands === 'water' || figure.stands === 'underwater') return withWater.has(setting) ? 'water' : 'ground';
  // A shop front has a table on the pavement, a market its counters.
  if (figure.stands === 'surface') return setting === 'shop' || setting === 'market' ? 'surface' : 'ground';
  return figure.stands;
}

/** Where waves are ridden. */
const surfed: ReadonlySet<SettingId> = new Set(['sea', 'beach']);

function placeOf(thing: NamedThing, setting: SettingId, features: readonly Feature[]): Stance {
  const { figure, relation } = thing;
  if (thing.noun === surfing && surfed.has(setting)) return 'water';
  const natural = naturalPlace(thing, setting);
  // What is no giant sits on the branch that was named.
  if (features.includes('branch') && !relation && figure.realHeight < 1.3) return 'surface';
  if (relation?.type === 'over' && figure.stands !== 'water' && !indoors.has(setting)) return 'sky';
  if (relation?.to === 'setting' && relation.type === 'under' && natural === 'sky') return 'ground';
  return natural;
}

const inside: ReadonlySet<SettingId> = new Set(['room', 'studio', 'stage', 'shop', 'space', 'underwater', 'abstract']);

/** Out of doors a lamp is no table lamp, in the air a witch is on her broom. */
function figureIn({ figure, relation, action }: NamedThing, setting: SettingId, place: Stance): string {
  if (figure.id === 'lamp' && !inside.has(setting) && relation?.type !== 'held') return 'street-lamp';
  // Witches do not float about: they ride.
  return figure.id === 'witch' && (place === 'sky' || action === 'fly') ? 'flying-witch' : figure.id;
}

/** People in a room are behind its table, where it has one; animals run about before it. */
function isBehindTable({ figure, relation }: NamedThing, setting: SettingId): boolean {
  const isFree = !relation || relation.type === 'beside' || (relation.type === 'in' && relation.to === 'setting');
  return setting === 'room' && isBeing(figure) && figure.realHeight >= 1 && isFree;
}

function placedAt(thing: NamedThing, things: readonly NamedThing[], setting: SettingId, features: readonly Feature[]) {
  const { relation } = thing;
  const under = relation?.type === 'on' && relation.to !== 'setting' ? things[relation.to] : undefined;
  // Who surfs is where the board is.
  const wished = placeOf(under?.noun === surfing ? { ...thing, noun: surfing } : thing, setting, features);
  const natural = wished === 'ground' && isBehindTable(thing, setting) ? 'far' : wished;
  const place = thing.figure.id === 'witch' && thing.action === 'fly' && !indoors.has(setting) ? 'sky' : natural;
  return { figure: figureIn(thing, setting, place), place };
}

/** The named things as subjects of a scene: the first one is its hero. */
export function placeThings(
  things: readonly NamedThing[],
  setting: SettingId,
  features: readonly Feature[],
): readonly SceneSubject[] {
  return things.map((thing) => ({
    ...placedAt(thing, things, setting, features),
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
