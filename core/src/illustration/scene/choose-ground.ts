/** Deciding where a scene is set before anything is placed in it. */
import type { Chance } from '../../chance.ts';
import type { ImagePrompt } from '../../image.ts';
import { findFigure, isBeing } from '../subjects/index.ts';
import type { Gathered, NamedThing } from './gather.ts';
import type { GroundScene } from './ground-scene.ts';
import { homesOf } from './homes.ts';
import { moodScenes } from './mood-scenes.ts';
import { moodLooks } from './moods.ts';
import { asksForAbstract } from './read-words.ts';
import type { Feature, MoodFamily, Relation, Season, SettingId, TimeOfDay, Weather } from './scene.ts';
import { findTheme, isOwn } from './words/themes.ts';

const landscapes: readonly SettingId[] = ['mountains', 'meadow', 'lake', 'sea', 'forest'];

/** Metres from which on nothing stands in a room. */
const tooTall = 3.5;

/** What of a scene is decided before anything is placed. */
export type Ground = {
  readonly setting: SettingId;
  readonly gathered: Gathered;
  readonly time: TimeOfDay;
  readonly weather: readonly Weather[];
};

/** Things of a scene that the person did not name, without those that were not wanted. */
const thingsOf = ({ nouns, colour }: GroundScene, excluded: ReadonlySet<string>): readonly NamedThing[] =>
  nouns.flatMap(({ noun, count }) => {
    const figure = findFigure(noun);
    if (!figure || excluded.has(figure.id)) return [];
    return [{ figure, noun, count, size: 'normal', ...(colour ? { colour } : {}) }];
  });

/** What was named, and what the scene adds: a car to a drive home, a cup to a talk over coffee. No house stands in a room. */
function together(
  { things, settings }: Gathered,
  added: readonly NamedThing[],
  setting: SettingId,
): readonly NamedThing[] {
  const isCramped = setting === 'room' && !settings.includes('room');
  const fitting = things.filter(({ figure }) => !isCramped || figure.realHeight < tooTall);
  const own = new Set(fitting.map(({ figure }) => figure.id));
  return [...fitting, ...added.filter(({ figure }) => !own.has(figure.id))].slice(0, 4);
}

/** A scene that somebody else thought of, with what the person did say. */
function settled(scene: GroundScene, gathered: Gathered, mood: MoodFamily, chance: Chance): Ground {
  const looks = moodLooks[mood];
  const [time, weather] = [chance.pick(looks.times), chance.pick(looks.weather)];
  const wished = scene.weather.length > 0 || scene.time ? scene.weather : weather;
  return {
    setting: scene.setting,
    gathered: {
      ...gathered,
      features: [...gathered.features, ...scene.features],
      things: together(gathered, thingsOf(scene, gathered.excluded), scene.setting),
    },
    time: gathered.time ?? scene.time ?? time,
    weather: gathered.weather.length > 0 ? gathered.weather : wished,
  };
}

const watery: ReadonlySet<SettingId> = new Set(['sea', 'lake', 'river', 'beach', 'underwater']);

const roofed: ReadonlySet<SettingId> = new Set(['forest', 'room', 'studio', 'underwater']);

/** What stands in rooms only. */
const furniture: ReadonlySet<string> = new Set([
  'sofa',
  'chair',
  'bed',
  'bookshelf',
  'fridge',
  'stove',
  'desk',
  'wardrobe',
  'game-icons:bar-stool',
  'game-icons:washing-machine',
  'game-icons:vacuum-cleaner',
  'fluent-emoji-flat:bathtub',
  'fluent-emoji-flat:television',
  'rocking-chair',
  'crib',
  'chandelier',
  'sewing-machine',
  'chess-board',
]);

const needsSky = (weather: readonly Weather[]): boolean =>
  weather.some((each) => ['stars', 'aurora', 'rainbow', 'moon', 'fireworks'].includes(each));

/** What grows in beds and meadows. */
const growing: ReadonlySet<string> = new Set(['flower', 'tulip', 'sunflower', 'rose']);

const weightOf = ({ figure, relation }: NamedThing): number =>
  figure.stands === 'sky' || relation?.type === 'over' ? 0 : figure.realHeight;

/** Metres from which on a thing tells more of the place than who stands by it. */
const telling = 1.2;

/** Whether a thing on the ground tells where whoever has to do with it so is: wheels roll in the street. */
function tells({ figure }: NamedThing, relation: Relation): boolean {
  if (isBeing(figure) || figure.stands !== 'ground') return false;
  if (relation === 'on') return homesOf(figure.words, figure.stands).includes('street');
  return (relation === 'beside' || relation === 'in') && figure.realHeight >= telling;
}

/** The thing by, in or on which somebody is, where it says more of the place: a piano is in a room, whoever plays it. */
function placeOf({ figure, relation }: NamedThing, things: readonly NamedThing[]): NamedThing | undefined {
  const other = relation && relation.to !== 'setting' ? things[relation.to] : undefined;
  return isBeing(figure) && relation && other && tells(other, relation.type) ? other : undefined;
}

function chooseSetting(
  things: readonly NamedThing[],
  style: string,
  season: Season | undefined,
  weather: readonly Weather[],
  chance: Chance,
): SettingId {
  const isFurnished = things.some(({ figure }) => furniture.has(figure.id));
  if (isFurnished && things.every(({ figure }) => figure.realHeight < tooTall)) return 'room';
  // What stands on the ground says more of the place than what flies over it, and what is large more than what is small.
  const [first] = things.toSorted((one, other) => weightOf(other) - weightOf(one));
  // What is in the snow is out in it, wherever else it would be.
  const isOut = first && (isBeing(first.figure) || first.figure.stands === 'ground');
  if (weather.includes('snow') && isOut && first.figure.stands !== 'water') return 'snow';
  const floating = things.find(({ figure }) => figure.stands === 'water');
  if (floating)
    return chance.pick(
      homesOf(floating.figure.words, 'water')
        .filter((home) => watery.has(home))
        .concat('lake'),
    );
  if (!first && weather.some((each) => each === 'clouds')) return 'sky';
  if (!first)
    return season === 'winter' ? 'snow' : chance.pick(weather.includes('fireworks') ? ['city', 'lake'] : landscapes);
  // Flowers do not grow in the street: they say where it is that somebody waters or picks them.
  const plant = isBeing(first.figure)
    ? things.find((thing) => growing.has(thing.figure.id) && !thing.relation)
    : undefined;
  const rooted = plant ?? placeOf(first, things) ?? first;
  const homes = homesOf(rooted.figure.words, rooted.figure.stands);
  // Who cannot fly is not taken up into the sky.
  const isGrounded = things.some(({ figure }) => figure.stands !== 'sky' && !figure.elsewhere.includes('sky'));
  const named = homes.length > 1 && things.length > 1 && isGrounded ? homes.filter((home) => home !== 'sky') : homes;
  // Under a roof of leaves there is no sky to be seen.
  const open = needsSky(weather) ? named.filter((home) => !roofed.has(home)) : named;
  const home = chance.pick(open.length > 0 ? open : (['meadow', 'mountains'] as const));
  const isOpen = home === 'meadow' || home === 'forest' || home === 'mountains';
  if (style === 'cyberpunk' && isOpen) return 'city';
  return season === 'winter' && isOpen ? 'snow' : home;
}

/** One of the scenes of a topic; the pictures of a turn get different ones, those of a story the same. */
function turned(scenes: readonly GroundScene[], { mode, composition }: ImagePrompt, chance: Chance): GroundScene {
  const first = chance.integer(0, scenes.length - 1);
  const scene = scenes[(first + (mode === 'story' ? 0 : composition)) % scenes.length];
  return scene ?? chance.pick(scenes);
}

/** Swimmers who all have a pose for it are seen below, unless there is a sky to be seen. */
const isBelow = ({ things, weather, time }: Gathered): boolean =>
  time === undefined &&
  !needsSky(weather) &&
  things.some(({ action }) => action === 'swim') &&
  things.every(({ figure }) => figure.stands === 'underwater' || figure.elsewhere.includes('underwater'));

const underwater: GroundScene = { setting: 'underwater', features: [], nouns: [], weather: [], time: 'day' };

const anybody: ReadonlySet<string> = new Set(['person', 'couple']);

/** Where a picture is set, with what, when: what was said, else what the topic, the things or the mood wish for. */
export function chooseGround(prompt: ImagePrompt, gathered: Gathered, mood: MoodFamily, chance: Chance): Ground {
  const [named, other] = gathered.settings;
  const hasThings = gathered.things.length > 0;
  if (!named && isBelow(gathered)) return settled(underwater, gathered, mood, chance);
  const theme = named ? undefined : findTheme(prompt.subject);
  // A dragon does not drink its coffee in a café.
  const isHuge = gathered.things.some(({ figure }) => isBeing(figure) && figure.realHeight >= tooTall);
  if (theme && ((theme.isPlace && !isHuge) || !hasThings))
    return settled(turned(theme.scenes, prompt, chance), gathered, mood, chance);
  // A customer or a partner is no subject: what they are there for is.
  const isImpersonal = gathered.things.every(({ figure, colour }) => anybody.has(figure.id) && !colour);
  if (theme && isImpersonal)
    return settled(turned(theme.scenes, prompt, chance), { ...gathered, things: [] }, mood, chance);
  const isWordless = !named && !hasThings && !gathered.season && gathered.weather.length === 0;
  if (isWordless && (prompt.style === 'abstract' || asksForAbstract(prompt.subject))) {
    return { setting: 'abstract', gathered, time: gathered.time ?? chance.pick(moodLooks[mood].times), weather: [] };
  }
  if (isWordless) {
    const hasFigures = prompt.mode === 'personal' || isOwn(prompt.subject);
    const scenes = moodScenes(prompt.mode === 'business' ? 'professional' : mood, hasFigures);
    return settled(turned(scenes, prompt, chance), gathered, mood, chance);
  }
  return named ? placed(named, other, prompt.subject, gathered, mood, chance) : housed(prompt, gathered, mood, chance);
}

const uplands: ReadonlySet<SettingId> = new Set(['mountains', 'forest', 'meadow']);

/** Of several places the one that the others lie in or about: a street of a city, the pond where the ducks of a garden swim. */
function narrowest(named: SettingId, { settings, things }: Gathered): SettingId {
  if (named === 'city' && settings.includes('street')) return 'street';
  // Lakes and rivers are drawn under mountains and trees, mountains without a lake.
  const still = settings.find((setting) => setting === 'lake' || setting === 'river');
  if (still && uplands.has(named)) return still;
  const swims = things.some(({ figure }) => figure.stands === 'water');
  return (swims && !watery.has(named) && settings.find((setting) => watery.has(setting))) || named;
}

const settlements: ReadonlySet<SettingId> = new Set(['city', 'village']);

/** What other places that were named add to the one that is drawn: a river to a village, mountains to a lake. */
function backgroundOf(setting: SettingId, { settings }: Gathered): readonly Feature[] {
  if (settlements.has(setting) && settings.some((each) => watery.has(each))) return ['river'];
  return (setting === 'lake' || setting === 'river') && settings.includes('mountains') ? ['peaks'] : [];
}

/** Where the person said it is. */
function placed(
  named: SettingId,
  other: SettingId | undefined,
  subject: string,
  gathered: Gathered,
  mood: MoodFamily,
  chance: Chance,
): Ground {
  const setting = (named === 'sky' ? other : undefined) ?? narrowest(named, gathered);
  const topical =
    findTheme(subject)?.scenes.filter((scene) => scene.setting === setting && scene.nouns.length > 0) ?? [];
  const scene = topical.length > 0 ? chance.pick(topical) : undefined;
  return settled(
    {
      setting,
      features: backgroundOf(setting, gathered),
      nouns: scene?.nouns ?? [],
      weather: [],
      ...(setting === 'space' ? { time: 'night' } : {}),
    },
    gathered,
    mood,
    chance,
  );
}

/** Where the things that were named are at home. */
function housed(prompt: ImagePrompt, gathered: Gathered, mood: MoodFamily, chance: Chance): Ground {
  const { things, season, weather } = gathered;
  const setting = chooseSetting(things, prompt.style, season, weather, chance);
  return settled(
    { setting, features: [], nouns: [], weather: [], ...(setting === 'space' ? { time: 'night' } : {}) },
    gathered,
    mood,
    chance,
  );
}
