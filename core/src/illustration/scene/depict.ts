/** What a drawing shows, held against what was asked for: facts for captions. Pure. */
import type { Depiction, ImagePrompt, Seen } from '../../image.ts';
import { settings } from '../settings/index.ts';
import { findFigure } from '../subjects/index.ts';
import { bindTokens, type SceneContent } from './bind-tokens.ts';
import { readText } from './read-tokens.ts';
import type { Feature, Scene, SceneSubject, SettingId } from './scene.ts';
import { unreadIn } from './unread.ts';
import { colourPhrases } from './words/colours.ts';
import { isTold } from './words/themes.ts';

/** Features that say what a room or a shop is. */
const purposes: ReadonlySet<Feature> = new Set([
  'kitchen',
  'classroom',
  'office',
  'library',
  'cafe',
  'ward',
  'hall',
  'bakery',
  'florist',
  'boutique',
  'volcano',
  'waterfall',
  'island',
] as const);

/** Features that only one setting draws: elsewhere they are not seen. */
const drawnOnlyIn: ReadonlyMap<Feature, SettingId> = new Map([
  ['waterfall', 'river'],
  ['island', 'sea'],
]);

/** Weathers that are seen at a glance. */
const visible: ReadonlySet<string> = new Set('rain snow fog storm rainbow aurora fireworks'.split(' '));

const colourOf = new Map(colourPhrases.map(([phrase, hex]) => [hex, phrase] as const).toReversed());

/** The noun that is said of a figure: the person's own where it is one of the figure's. */
function nounOf({ figure, noun }: SceneSubject): string {
  const known = findFigure(noun);
  const [usual = noun] = known?.words ?? [];
  // "Skating" puts a board under somebody.
  if (noun.endsWith('ing') || (known?.id === figure && !known.words.includes(noun))) return usual;
  return noun;
}

const isDrawnIn = (setting: SettingId, feature: Feature): boolean => (drawnOnlyIn.get(feature) ?? setting) === setting;

const related = ({ relation }: SceneSubject) => (relation ? { relation } : {});

function seenIn(scene: Scene): Seen {
  const { setting, features, subjects, time, weather } = scene;
  const things = subjects.map((subject) => {
    const colour = subject.colour === undefined ? undefined : colourOf.get(subject.colour);
    return { noun: nounOf(subject), count: subject.count, ...(colour ? { colour } : {}), ...related(subject) };
  });
  const { hasSky, weather: falls, realm } = settings[setting];
  const hours = hasSky && realm !== 'space' && time !== 'day' ? [time] : [];
  const seen = falls === 'none' ? [] : weather.filter((each) => visible.has(each));
  const weathers = falls === 'outside' ? seen.map((each) => `${each} outside`) : seen;
  return {
    things,
    place: features.find((feature) => purposes.has(feature) && isDrawnIn(setting, feature)) ?? setting,
    moments: [...hours, ...weathers.filter((each) => each !== 'rain' || !weathers.includes('storm'))],
  };
}

/** Whether a place that was named is seen, as the setting or at the back of it. */
function isPlaceSeen(id: SettingId, { setting, features }: Scene): boolean {
  if (id === setting) return true;
  const { background, area, hasWater, realm } = settings[id];
  const isAround = area !== undefined && (settings[setting].liesIn === area || settings[setting].area === area);
  const isAtBack = background !== undefined && features.includes(background);
  const isWaterSeen = hasWater && (settings[setting].hasWater || features.includes('river'));
  return isAround || isAtBack || isWaterSeen || realm === 'air' || area === 'country';
}

/** Nouns of things that were named and are not among the subjects, nor in the setting's own drawing. */
function missingThings({ things, unplaced = [] }: SceneContent, { subjects }: Scene): readonly string[] {
  const seen = new Set(subjects.map(({ noun }) => noun));
  const missing = things.filter(
    ({ noun, figure }) => !seen.has(noun) && figure.feature === undefined && !figure.isAnybody,
  );
  return [...missing.map(({ noun }) => noun), ...unplaced];
}

/** More of a thing than twelve are a dozen: the request does not say how many are seen. */
const isCountKept = (text: string): boolean =>
  !/\b(?:1[3-9]|[2-9]\d|\d{3,}|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundreds?|thousands?|millions?)\b/i.test(
    text,
  );

/** What `scene`, read from `prompt`, shows of what was asked for. */
export function depict(prompt: ImagePrompt, scene: Scene): Depiction {
  const drawn = seenIn(scene);
  const subject = prompt.subject.trim();
  // A story's scene is told in its own words, and nobody asked for each of them.
  if (prompt.mode === 'story' || subject === '') return { drawn, notDrawn: [], isAsAsked: prompt.mode === 'story' };
  const read = readText(subject);
  const content = bindTokens(read.readings.flatMap(({ token }) => token ?? []));
  const { nouns, hasOthers } = unreadIn(read);
  const isPersonal = isTold(subject);
  const places = content.settings.filter((id) => !isPlaceSeen(id, scene));
  const missing = [...nouns, ...missingThings(content, scene), ...places];
  const notDrawn = isPersonal ? [] : [...new Set(missing)].slice(0, 4);
  const isWhole = missing.length === 0 && !hasOthers && read.letterings.length === 0 && !isPersonal;
  return {
    drawn,
    notDrawn,
    ...(read.letterings.length > 0 ? { notLettered: read.letterings.slice(0, 2) } : {}),
    isAsAsked: isWhole && isCountKept(subject) && !read.isTranslated,
  };
}
