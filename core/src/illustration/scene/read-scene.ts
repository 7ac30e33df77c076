/** Reading a prompt into a scene. Pure: the same prompt is always the same scene. */
import { type Chance, createChance, deriveSeed } from '../../chance.ts';
import type { ImagePrompt } from '../../image.ts';
import { paletteFor } from '../../lexicon/palettes.ts';
import { findFigure } from '../subjects/index.ts';
import { compose } from './compose.ts';
import { type Gathered, gather, type NamedThing } from './gather.ts';
import { homesOf } from './homes.ts';
import { moodScene } from './mood-scenes.ts';
import { moodFamily, moodLooks } from './moods.ts';
import { createPalette } from './palette.ts';
import { placeThings } from './place-things.ts';
import { readTone } from './read-tone.ts';
import { asksForAbstract, readWords } from './read-words.ts';
import type { MoodFamily, Scene, Season, SettingId, TimeOfDay, Weather } from './scene.ts';

/** The words of a prompt beyond its subject: without the palette's, whose dusky blues are no dusk. */
function remarksOf({ text, subject, mood }: ImagePrompt): string {
  const rest = text.slice(0, 2000).replace(subject.slice(0, 2000), ' ');
  return rest.replace(`${paletteFor(mood)} palette`, ' ');
}

const landscapes: readonly SettingId[] = ['mountains', 'meadow', 'lake', 'sea', 'forest'];

const autumnal: ReadonlySet<MoodFamily> = new Set(['sad', 'nostalgic', 'thoughtful', 'cozy', 'dull', 'tired']);

/** The seasons that suit a mood when none was named. */
const seasonsOf = (mood: MoodFamily): readonly Season[] =>
  autumnal.has(mood) ? ['autumn', 'summer', 'autumn'] : ['summer', 'summer', 'spring', 'summer', 'autumn'];

/** What of a scene is decided before anything is placed. */
type Ground = {
  readonly setting: SettingId;
  readonly gathered: Gathered;
  readonly time: TimeOfDay;
  readonly weather: readonly Weather[];
};

/** Nothing to be seen was named: a scene that speaks of the mood. */
function wordless(gathered: Gathered, mood: MoodFamily, chance: Chance): Ground {
  const { setting, features, noun, time, weather, colour } = moodScene(mood, chance);
  const figure = noun ? findFigure(noun) : undefined;
  const isWanted = figure && !gathered.excluded.has(figure.id);
  return {
    setting,
    gathered: {
      ...gathered,
      features: [...gathered.features, ...features],
      things: isWanted
        ? [{ figure, noun: noun ?? figure.id, count: 1, size: 'normal', ...(colour ? { colour } : {}) }]
        : [],
    },
    time: gathered.time ?? time,
    weather: gathered.weather.length > 0 ? gathered.weather : weather,
  };
}

const watery: ReadonlySet<SettingId> = new Set(['sea', 'lake', 'river', 'beach', 'underwater']);

const needsSky = (weather: readonly Weather[]): boolean =>
  weather.some((each) => each === 'stars' || each === 'aurora' || each === 'rainbow');

const weightOf = ({ figure, relation }: NamedThing): number =>
  figure.stands === 'sky' || relation?.type === 'over' ? 0 : figure.realHeight;

function chooseSetting(
  things: readonly NamedThing[],
  style: string,
  season: Season | undefined,
  weather: readonly Weather[],
  chance: Chance,
): SettingId {
  // What stands on the ground says more of the place than what flies over it, and what is large more than what is small.
  const [first] = things.toSorted((one, other) => weightOf(other) - weightOf(one));
  const floating = things.find(({ figure }) => figure.stands === 'water');
  if (floating)
    return chance.pick(
      homesOf(floating.figure.words, 'water')
        .filter((home) => watery.has(home))
        .concat('lake'),
    );
  if (!first) return season === 'winter' ? 'snow' : chance.pick(landscapes);
  const named = homesOf(first.figure.words, first.figure.stands);
  // Under a roof of leaves there is no sky to be seen.
  const homes = needsSky(weather)
    ? (['meadow', 'mountains', ...named.filter((home) => home !== 'forest')] as const)
    : named;
  const home = chance.pick(homes);
  const isOpen = home === 'meadow' || home === 'forest' || home === 'mountains';
  if (style === 'cyberpunk' && isOpen) return 'city';
  return season === 'winter' && isOpen ? 'snow' : home;
}

function groundOf(prompt: ImagePrompt, gathered: Gathered, mood: MoodFamily, chance: Chance): Ground {
  const [named, other] = gathered.settings;
  const isWordless = !named && gathered.things.length === 0 && !gathered.season && gathered.weather.length === 0;
  if (isWordless && (prompt.style === 'abstract' || asksForAbstract(prompt.subject))) {
    return { setting: 'abstract', gathered, time: gathered.time ?? chance.pick(moodLooks[mood].times), weather: [] };
  }
  if (isWordless) return wordless(gathered, prompt.mode === 'business' ? 'professional' : mood, chance);
  const setting =
    (named === 'sky' ? other : undefined) ??
    named ??
    chooseSetting(gathered.things, prompt.style, gathered.season, gathered.weather, chance);
  const looks = moodLooks[mood];
  const wished = chance.pick(looks.weather);
  const hasWeather = gathered.weather.length > 0;
  return {
    setting,
    gathered,
    time: gathered.time ?? (setting === 'space' ? 'night' : chance.pick(looks.times)),
    weather: hasWeather ? gathered.weather : wished,
  };
}

/** Weathers that agree with each other, the hour and what was said. */
function settleWeather({ weather, time, gathered, setting }: Ground): readonly Weather[] {
  const kept = weather.filter((each) => !gathered.excluded.has(each));
  const all = new Set<Weather>(kept);
  if (time === 'night' && !all.has('rain') && !all.has('storm') && !all.has('fog')) all.add('stars');
  if (all.has('storm')) all.add('clouds').add('rain');
  if (time !== 'night') all.delete('moon');
  if (all.has('snow') && (setting === 'desert' || setting === 'underwater' || setting === 'space')) all.delete('snow');
  return [...all];
}

/**
 * What a prompt shows, and how: setting, subjects with number, size, place and colour, hour, weather, season, palette, light and
 * composition. Reads the subject; the rest of the prompt only for hour, weather, season and changes of tone. A text of any
 * length and script gives a scene.
 */
export function readScene(prompt: ImagePrompt): Scene {
  const seen = gather(readWords(prompt.subject.trim() === '' ? prompt.text : prompt.subject));
  const said = gather(readWords(remarksOf(prompt)));
  const gathered: Gathered = {
    ...seen,
    weather: seen.weather.length > 0 ? seen.weather : said.weather,
    ...(seen.time || said.time ? { time: said.time ?? seen.time ?? 'day' } : {}),
    ...(seen.season || said.season ? { season: said.season ?? seen.season ?? 'summer' } : {}),
  };
  const mood = moodFamily(prompt.mood);
  const chance = createChance(deriveSeed(prompt.family, 'scene'));
  const ground = groundOf(prompt, gathered, mood, chance);
  const weather = settleWeather(ground);
  const season =
    gathered.season ??
    (ground.setting === 'snow' || weather.includes('snow') ? 'winter' : chance.pick(seasonsOf(mood)));
  const { time, setting } = ground;
  const tone = readTone(prompt.text);
  const subjects = placeThings(ground.gathered.things, setting);
  const { composition, light } = compose({
    setting,
    hasHero: subjects.length > 0,
    isCrowded: subjects.reduce((sum, subject) => sum + subject.count, 0) > 2,
    time,
    weather,
    family: prompt.family,
    index: prompt.composition,
    seed: prompt.seed,
    isPoster: prompt.mode === 'poster',
    distance: tone.distance,
  });
  const palette = createPalette(
    { time, weather, season, mood, colours: ground.gathered.colours, tone },
    createChance(deriveSeed(prompt.family, 'palette')),
  );
  return {
    setting,
    features: [...new Set(ground.gathered.features)],
    subjects,
    time,
    weather,
    season,
    mood,
    style: prompt.style,
    palette,
    light,
    composition,
    seed: prompt.seed,
    family: prompt.family,
  };
}
