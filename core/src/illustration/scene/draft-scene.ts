/** Deciding where a scene is set before anything is placed in it. */
import type { Chance } from '../../chance.ts';
import type { ImagePrompt } from '../../image.ts';
import { settings as factsOf } from '../settings/index.ts';
import { styleOf } from '../styles/index.ts';
import { findFigure, isBeing } from '../subjects/index.ts';
import type { Gathered, NamedThing } from './bind-tokens.ts';
import { chooseSetting, needsSky, tooTall } from './choose-setting.ts';
import { moodScenes } from './mood-scenes.ts';
import { moodLooks } from './moods.ts';
import { styleIn } from './read-tokens.ts';
import type { Feature, MoodFamily, SettingId, TimeOfDay, Weather } from './scene.ts';
import type { GroundScene } from './scene-template.ts';
import { findTheme, isOwn } from './words/themes.ts';

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
  const isCramped = factsOf[setting].surface === 'table' && !settings.includes(setting);
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
  const isImpersonal = gathered.things.every(({ figure, colour }) => figure.isAnybody && !colour);
  if (theme && isImpersonal)
    return settled(turned(theme.scenes, prompt, chance), { ...gathered, things: [] }, mood, chance);
  const isWordless = !named && !hasThings && !gathered.season && gathered.weather.length === 0;
  const empty = styleOf(prompt.style).emptyScene ?? styleOf(styleIn(prompt.subject)).emptyScene;
  if (isWordless && empty) {
    return { setting: empty, gathered, time: gathered.time ?? chance.pick(moodLooks[mood].times), weather: [] };
  }
  if (isWordless) {
    const hasFigures = prompt.mode === 'personal' || isOwn(prompt.subject);
    const scenes = moodScenes(prompt.mode === 'business' ? 'professional' : mood, hasFigures);
    return settled(turned(scenes, prompt, chance), gathered, mood, chance);
  }
  return named ? placed(named, other, prompt.subject, gathered, mood, chance) : housed(prompt, gathered, mood, chance);
}

/** Of several places the one that the others lie in or about: a street of a city, the pond where the ducks of a garden swim. */
function narrowest(named: SettingId, { settings, things }: Gathered): SettingId {
  // Lakes and rivers are drawn under mountains and trees, mountains without a lake.
  const { area, hasWater } = factsOf[named];
  const inner = area && settings.find((setting) => factsOf[setting].liesIn === area);
  if (inner) return inner;
  const swims = things.some(({ figure }) => figure.stands === 'water');
  return (swims && !hasWater && settings.find((setting) => factsOf[setting].hasWater)) || named;
}

/** What other places that were named add to the one that is drawn: a river to a village, mountains to a lake. */
function backgroundOf(setting: SettingId, { settings }: Gathered): readonly Feature[] {
  const { area, liesIn } = factsOf[setting];
  const isSettlement = area === 'city' || area === 'village';
  if (isSettlement && settings.some((each) => factsOf[each].hasWater)) return ['river'];
  if (liesIn !== 'country') return [];
  return settings.flatMap((each) => factsOf[each].background ?? []);
}

/** The hour that a setting has of its own. */
const timeIn = (setting: SettingId): Pick<GroundScene, 'time'> => {
  const { time } = factsOf[setting];
  return time ? { time } : {};
};

/** Where the person said it is. */
function placed(
  named: SettingId,
  other: SettingId | undefined,
  subject: string,
  gathered: Gathered,
  mood: MoodFamily,
  chance: Chance,
): Ground {
  const setting = (factsOf[named].realm === 'air' ? other : undefined) ?? narrowest(named, gathered);
  const topical =
    findTheme(subject)?.scenes.filter((scene) => scene.setting === setting && scene.nouns.length > 0) ?? [];
  const scene = topical.length > 0 ? chance.pick(topical) : undefined;
  return settled(
    {
      setting,
      features: backgroundOf(setting, gathered),
      nouns: scene?.nouns ?? [],
      weather: [],
      ...timeIn(setting),
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
  return settled({ setting, features: [], nouns: [], weather: [], ...timeIn(setting) }, gathered, mood, chance);
}
