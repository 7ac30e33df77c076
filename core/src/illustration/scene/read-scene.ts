/** Reading a prompt into a scene. Pure: the same prompt is always the same scene. */
import { type Chance, createChance, deriveSeed } from '../../chance.ts';
import type { ImagePrompt } from '../../image.ts';
import { paletteFor } from '../../lexicon/palettes.ts';
import { settings } from '../settings/index.ts';
import { presentSetting, presentThings, readAbsence } from './absence.ts';
import { recoloured } from './avoid-colours.ts';
import { bindTokens } from './bind-tokens.ts';
import { compose } from './compose.ts';
import { draftScene, type SceneContent, type SceneDraft } from './draft-scene.ts';
import { mergeIntoSetting } from './merge-into-setting.ts';
import { moodFamily } from './moods.ts';
import { createPalette } from './palette.ts';
import { placeThings } from './place-things.ts';
import { readTokens } from './read-tokens.ts';
import { readTone } from './read-tone.ts';
import type { MoodFamily, Scene, Season, TimeOfDay, Weather } from './scene.ts';

/** The words of a prompt beyond its subject: without the palette's, whose dusky blues are no dusk. */
function remarksOf({ text, subject, mood }: ImagePrompt): string {
  const rest = text.slice(0, 2000).replace(subject.slice(0, 2000), ' ');
  return rest.replace(`${paletteFor(mood)} palette`, ' ');
}

const autumnal: ReadonlySet<MoodFamily> = new Set(['sad', 'nostalgic', 'thoughtful', 'cozy', 'dull', 'tired']);

/** The seasons that suit a mood when none was named. */
const seasonsOf = (mood: MoodFamily): readonly Season[] =>
  autumnal.has(mood) ? ['autumn', 'summer', 'autumn'] : ['summer', 'summer', 'spring', 'summer', 'autumn'];

/** The season that was named, else the one that the ground and the mood wish for; no winter without snow. */
function seasonOf(
  { content, setting }: SceneDraft,
  weather: readonly Weather[],
  mood: MoodFamily,
  chance: Chance,
): Season {
  const isWhite = settings[setting].ground === 'snow' || weather.includes('snow');
  const season = content.season ?? (isWhite ? 'winter' : chance.pick(seasonsOf(mood)));
  return season === 'winter' && content.absence.sights.has('snow') ? 'autumn' : season;
}

/** Weathers that agree with each other, the hour and what was said. */
function settleWeather({ weather, time, content, setting }: SceneDraft): readonly Weather[] {
  const isAbsent = (each: Weather) => content.excluded.has(each) || content.absence.weather.has(each);
  const kept = weather.filter((each) => !isAbsent(each));
  const all = new Set<Weather>(kept);
  if (time === 'night' && !all.has('rain') && !all.has('storm') && !all.has('fog')) all.add('stars');
  if (all.has('storm')) all.add('clouds').add('rain');
  if (time !== 'night') all.delete('moon');
  else if (!content.weather.includes('rainbow')) all.delete('rainbow');
  const falling = settings[setting].weather;
  if (falling === 'no snow' || falling === 'none') all.delete('snow');
  return [...all].filter((each) => !isAbsent(each));
}

/** Places that are dark because it is night, where no hour is said; a dark horse may stand in the sun. */
const darkPlace =
  /\bin the dark\b|\bdark(?:,? \p{L}+)? (?:forests?|woods?|alleys?|streets?|city|town|village|castle|house|tower|skies|sky|gardens?|sea|ocean|lake|river|road|path|mountains?)\b/iu;

const timeOf = (time: TimeOfDay | undefined, subject: string): Pick<SceneContent, 'time'> => {
  const known = time ?? (darkPlace.test(subject.slice(0, 4000)) ? 'night' : undefined);
  return known ? { time: known } : {};
};

/** Characters of a style's name that are kept; no style has a longer one. */
const longestStyle = 200;

/** What a prompt names, without what must not be seen. */
function contentOf(prompt: ImagePrompt): SceneContent {
  // A story has in it what its title names; a picture of a bakery has not.
  const words = readTokens(prompt.subject.trim() === '' ? prompt.text : prompt.subject, prompt.mode === 'story');
  const seen = mergeIntoSetting(bindTokens(words));
  const said = bindTokens(readTokens(remarksOf(prompt)));
  const absence = readAbsence(prompt.without ?? [], seen.excluded);
  return {
    ...seen,
    absence,
    things: recoloured(presentThings(seen.things, absence), absence.colours),
    settings: seen.settings.map((setting) => presentSetting(setting, absence)),
    features: seen.features.filter((feature) => !absence.features.has(feature)),
    weather: seen.weather.length > 0 ? seen.weather : said.weather,
    ...timeOf(said.time ?? seen.time, prompt.subject),
    ...(seen.season || said.season ? { season: said.season ?? seen.season ?? 'summer' } : {}),
  };
}

/**
 * What a prompt shows, and how: setting, subjects with number, size, place and colour, hour, weather, season, palette, light and
 * composition. Reads the subject; the rest of the prompt only for hour, weather, season and changes of tone. A text of any
 * length and script gives a scene.
 */
export function readScene(prompt: ImagePrompt): Scene {
  const content = contentOf(prompt);
  const { absence } = content;
  const mood = moodFamily(prompt.mood);
  const chance = createChance(deriveSeed(prompt.family, 'scene'));
  const ground = draftScene(prompt, content, mood, chance);
  const weather = settleWeather(ground);
  const season = seasonOf(ground, weather, mood, chance);
  const { time, setting } = ground;
  const tone = readTone(prompt.text);
  const subjects = placeThings(ground.content.things, setting, ground.content.features);
  const { composition, light } = compose({
    setting,
    hasHero: subjects.length > 0,
    hasOthers: subjects.length > 1,
    isCrowded: subjects.reduce((sum, subject) => sum + subject.count, 0) > 2,
    time,
    weather,
    groupSeed: prompt.family,
    index: prompt.composition,
    seed: prompt.seed,
    isPoster: prompt.mode === 'poster',
    distance: tone.distance,
    isDiscless: absence.sights.has(time === 'night' ? 'moon' : 'sun'),
  });
  const palette = createPalette(
    { time, weather, season, mood, colours: ground.content.colours, avoided: absence.colours, tone },
    createChance(deriveSeed(prompt.family, 'palette')),
  );
  return {
    absent: [...absence.sights],
    bare: [...absence.attire],
    setting,
    features: [...new Set(ground.content.features)],
    subjects,
    time,
    weather,
    season,
    mood,
    style: prompt.style.slice(0, longestStyle),
    palette,
    light,
    composition,
    seed: prompt.seed,
    groupSeed: prompt.family,
  };
}
