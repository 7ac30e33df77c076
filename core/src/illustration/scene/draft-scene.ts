/** The first draft of a scene: its setting, things, hour and weather, before anything is placed. */
import { type Chance, createChance, deriveSeed } from '../../chance.ts';
import type { ImagePrompt } from '../../image.ts';
import { settings as factsOf } from '../settings/index.ts';
import { styleOf } from '../styles/index.ts';
import { findFigure, isBeing } from '../subjects/index.ts';
import { type Absence, presentSetting, presentTemplates } from './absence.ts';
import type { SceneContent as BoundContent, NamedThing } from './bind-tokens.ts';
import { chooseSetting, needsSky, tallestIndoors } from './choose-setting.ts';
import { moodScenes } from './mood-scenes.ts';
import { moodLooks } from './moods.ts';
import { readText, styleIn } from './read-tokens.ts';
import type { Feature, MoodFamily, SettingId, TimeOfDay, Weather } from './scene.ts';
import { type SceneTemplate, sceneTemplates } from './scene-template.ts';
import { unreadIn } from './unread.ts';
import { findTheme, isTold } from './words/themes.ts';

/** What a text names, and what must not be seen. */
export type SceneContent = BoundContent & { readonly absence: Absence };

/** What is decided about a scene before anything is placed. */
export type SceneDraft = {
  readonly setting: SettingId;
  readonly content: SceneContent;
  readonly time: TimeOfDay;
  readonly weather: readonly Weather[];
};

/** The things of a template, without those that the person excluded. */
const templateThings = ({ nouns, colour }: SceneTemplate, { isAbsent }: Absence): readonly NamedThing[] =>
  nouns.flatMap(({ noun, count }) => {
    const figure = findFigure(noun);
    if (!figure || isAbsent(figure)) return [];
    return [{ figure, noun, count, size: 'normal', ...(colour ? { colour } : {}) }];
  });

/** The things that were named, then those that the template adds: a car to a drive home, a cup to a talk over coffee. No house stands in a room. */
function mergeThings(
  { things, settings }: SceneContent,
  added: readonly NamedThing[],
  setting: SettingId,
): readonly NamedThing[] {
  const isCramped = factsOf[setting].surface === 'table' && !settings.includes(setting);
  const fitting = things.filter(({ figure }) => !isCramped || figure.realHeight < tallestIndoors);
  const own = new Set(fitting.map(({ figure }) => figure.id));
  return [...fitting, ...added.filter(({ figure }) => !own.has(figure.id))].slice(0, 4);
}

/** A draft from a template; what the person said wins over it. */
function fromTemplate(scene: SceneTemplate, content: SceneContent, mood: MoodFamily, chance: Chance): SceneDraft {
  const looks = moodLooks[mood];
  const [time, weather] = [chance.pick(looks.times), chance.pick(looks.weather)];
  const wished = scene.weather.length > 0 || scene.time ? scene.weather : weather;
  return {
    setting: scene.setting,
    content: {
      ...content,
      features: [...content.features, ...scene.features].filter((feature) => !content.absence.features.has(feature)),
      things: mergeThings(content, templateThings(scene, content.absence), scene.setting),
    },
    time: content.time ?? scene.time ?? time,
    weather: content.weather.length > 0 ? content.weather : wished,
  };
}

/** One of the templates of a topic; the pictures of a turn get different ones, those of a story the same. */
function templateFor(
  scenes: readonly SceneTemplate[],
  { mode, composition }: ImagePrompt,
  chance: Chance,
): SceneTemplate {
  const first = chance.integer(0, scenes.length - 1);
  const scene = scenes[(first + (mode === 'story' ? 0 : composition)) % scenes.length];
  return scene ?? chance.pick(scenes);
}

/** "A landscape" is open land, whatever the mood would choose. */
function openScenes(scenes: readonly SceneTemplate[], subject: string): readonly SceneTemplate[] {
  if (!/\b(?:landscapes?|scenery|countryside)\b/i.test(subject.slice(0, 4000))) return scenes;
  const open = scenes.filter(
    ({ setting }) => factsOf[setting].realm === 'land' && !factsOf[setting].isBuilt && factsOf[setting].area !== 'city',
  );
  return [...open, ...openLand];
}

const openLand: readonly SceneTemplate[] = sceneTemplates(
  'meadow|hill||day|clouds',
  'lake|||day|clouds',
  'mountains|||day|clouds',
);

/** Swimmers who all have a pose for it are seen below, unless there is a sky to be seen. */
const isUnderwater = ({ things, weather, time }: SceneContent): boolean =>
  time === undefined &&
  !needsSky(weather) &&
  things.some(({ action }) => action === 'swim') &&
  things.every(({ figure }) => figure.habitat === 'underwater' || figure.otherHabitats.includes('underwater'));

const underwaterTemplate: SceneTemplate = { setting: 'underwater', features: [], nouns: [], weather: [], time: 'day' };

/** Where a picture is set, with what, when: what was said, else what the topic, the things or the mood wish for. */
export function draftScene(prompt: ImagePrompt, content: SceneContent, mood: MoodFamily, chance: Chance): SceneDraft {
  const { absence } = content;
  const [named, other] = content.settings;
  const hasThings = content.things.length > 0;
  if (!named && isUnderwater(content)) return fromTemplate(underwaterTemplate, content, mood, chance);
  const theme = named ? undefined : findTheme(prompt.subject);
  // A dragon does not drink its coffee in a café.
  const isHuge = content.things.some(({ figure }) => isBeing(figure) && figure.realHeight >= tallestIndoors);
  if (theme && ((theme.isPlace && !isHuge) || !hasThings))
    return fromTemplate(templateFor(presentTemplates(theme.scenes, absence), prompt, chance), content, mood, chance);
  // A customer or a partner is no subject: what they are there for is.
  const isImpersonal = content.things.every(({ figure, colour }) => figure.isAnybody && !colour);
  if (theme && isImpersonal)
    return fromTemplate(
      templateFor(presentTemplates(theme.scenes, absence), prompt, chance),
      { ...content, things: [] },
      mood,
      chance,
    );
  const isWordless = !named && !hasThings && !content.season && content.weather.length === 0;
  const empty = styleOf(prompt.style).emptyScene ?? styleOf(styleIn(prompt.subject)).emptyScene;
  if (isWordless && empty) {
    return { setting: empty, content, time: content.time ?? chance.pick(moodLooks[mood].times), weather: [] };
  }
  if (isWordless) return withoutWords(prompt, content, mood, chance);
  return named
    ? inNamedSetting(named, other, prompt.subject, content, mood, chance)
    : inDefaultSetting(prompt, content, mood, chance);
}

/** A draft for words that name nothing known: a place that fits the mood. Other words have another place. */
function withoutWords(prompt: ImagePrompt, content: SceneContent, mood: MoodFamily, chance: Chance): SceneDraft {
  const { subject, mode, family } = prompt;
  const isUnknown = unreadIn(readText(subject)).nouns.length > 0;
  const hasFigures = isTold(subject) || (mode === 'personal' && !isUnknown);
  const scenes = openScenes(moodScenes(mode === 'business' ? 'professional' : mood, hasFigures), subject);
  // The scenes of one story stay in one place, whatever each of them says.
  const own = mode === 'story' ? chance : createChance(deriveSeed(family, subject.slice(0, 200)));
  return fromTemplate(templateFor(presentTemplates(scenes, content.absence), prompt, own), content, mood, own);
}

/** Of several places the one that the others lie in or about: a street of a city, the pond where the ducks of a garden swim. */
function innermostSetting(named: SettingId, { settings, things }: SceneContent): SettingId {
  // Lakes and rivers are drawn under mountains and trees, mountains without a lake.
  const { area, hasWater } = factsOf[named];
  const inner = area && settings.find((setting) => factsOf[setting].liesIn === area);
  if (inner) return inner;
  const swims = things.some(({ figure }) => figure.habitat === 'water');
  return (swims && !hasWater && settings.find((setting) => factsOf[setting].hasWater)) || named;
}

/** What other places that were named add to the one that is drawn: a river to a village, mountains to a lake. */
function backgroundOf(setting: SettingId, { settings }: SceneContent): readonly Feature[] {
  const { area, liesIn } = factsOf[setting];
  const isSettlement = area === 'city' || area === 'village';
  if (isSettlement && settings.some((each) => factsOf[each].hasWater)) return ['river'];
  if (liesIn !== 'country') return [];
  return settings.flatMap((each) => factsOf[each].background ?? []);
}

/** The hour that a setting has of its own. */
const timeIn = (setting: SettingId): Pick<SceneTemplate, 'time'> => {
  const { time } = factsOf[setting];
  return time ? { time } : {};
};

/** A draft in the setting that the person named. */
function inNamedSetting(
  named: SettingId,
  other: SettingId | undefined,
  subject: string,
  content: SceneContent,
  mood: MoodFamily,
  chance: Chance,
): SceneDraft {
  const setting = (factsOf[named].realm === 'air' ? other : undefined) ?? innermostSetting(named, content);
  const topical =
    findTheme(subject)?.scenes.filter((scene) => scene.setting === setting && scene.nouns.length > 0) ?? [];
  const scene = topical.length > 0 ? chance.pick(topical) : undefined;
  return fromTemplate(
    {
      setting,
      features: backgroundOf(setting, content),
      nouns: scene?.nouns ?? [],
      weather: [],
      ...timeIn(setting),
    },
    content,
    mood,
    chance,
  );
}

/** A draft in a default setting of the things that were named. */
function inDefaultSetting(prompt: ImagePrompt, content: SceneContent, mood: MoodFamily, chance: Chance): SceneDraft {
  const { things, season, weather } = content;
  const setting = presentSetting(chooseSetting(things, prompt.style, season, weather, chance), content.absence);
  return fromTemplate({ setting, features: [], nouns: [], weather: [], ...timeIn(setting) }, content, mood, chance);
}
