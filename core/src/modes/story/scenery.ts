/** Places the pictures of a story, in words that the illustrator can draw. A place in the request is in all of them. */
import { findPlaces, withArticle, wordsOf } from '../../lexicon/index.ts';
import type { Place } from './words/places.ts';

/** Buildings that a picture shows from outside with the hero in front, because a hero inside would not be visible. */
const building =
  /^(?:in|at|inside|on|by|near|behind|from|outside) (?:the|an?|his|her|their) ((?:\p{L}+ ){0,2}?)(lighthouse|castle|palace|windmill|mill|tower|church|cathedral|igloo|barn|cabin|hut|cottage|treehouse|tree house|tent|house|mansion|pyramid|temple|train|bus|rocket|spaceship)\b(.*)$/iu;

/** What is drawn for buildings that the illustrator does not know. */
const drawnAs: Readonly<Record<string, string>> = {
  palace: 'castle',
  mill: 'windmill',
  cathedral: 'church',
  temple: 'church',
  hut: 'cabin',
  cottage: 'house',
  mansion: 'house',
  'tree house': 'treehouse',
  spaceship: 'rocket',
};

/** Where a building stands unless the request says so. */
const surroundings: Readonly<Record<string, string>> = {
  lighthouse: 'by the sea',
  igloo: 'in the snow',
  pyramid: 'in a desert',
  rocket: 'in space',
  tent: 'in a forest',
  treehouse: 'in a forest',
};

/** Places that the illustrator can draw and the lexicon does not have. */
const drawablePlaces =
  /\b(?:library|bakery|caf[eé]|shop|bookshop|bookstore|market|theatre|theater|stage|concert|cinema|restaurant|playground|greenhouse|attic|rooftop|moon|mars|planet|galaxy|snow|arctic|antarctica|iceberg|north pole|south pole|jungle|reef|ship|boat|submarine|countryside|hill|cliff|island|paris|rome|new york)\b/iu;

const indoors =
  /\b(?:room|kitchen|bedroom|classroom|library|attic|office|living room|hospital|theatre|theater|stage|cinema)\b/iu;
const airless = /\b(?:space|underwater|reef|moon|mars|planet|galaxy|sky)\b/iu;

/** The request's own place as a picture shows it; empty when it names none that can be drawn. */
export function askedScenery(where: string): string {
  const [, looks = '', noun = '', rest = ''] = building.exec(where) ?? [];
  if (noun !== '') {
    const name = drawnAs[noun.toLowerCase()] ?? noun.toLowerCase();
    const about = findPlaces(wordsOf(rest)).length > 0 ? rest.trim() : (surroundings[name] ?? '');
    const kind = /^(?:haunted|old|abandoned|ruined|little|small|magic|enchanted|golden) $/iu.test(looks)
      ? ''
      : looks.trim();
    const colour =
      /\b(?:red|blue|green|yellow|white|black|pink|purple|orange|brown|grey|gray)\b/iu.exec(kind)?.[0] ?? '';
    return `in front of ${withArticle([colour, name].filter(Boolean).join(' '))} ${about}`.trim();
  }
  return where !== '' && (findPlaces(wordsOf(where)).length > 0 || drawablePlaces.test(where)) ? where : '';
}

/** Adds a snowfield, because the illustrator takes snow for weather and would choose another place. */
const onSnow = (scenery: string) => scenery.replace(/\bin the snow$/u, 'in the snow on a snowfield');

/** The place and weather of each of the three pictures. */
export function sceneryOfScenes(where: string, weather: string, place: Place): readonly string[] {
  const asked = askedScenery(where);
  // A storm is over in the third scene; a season lasts.
  const lasting = /\b(?:winter|summer|autumn|spring)\b/.test(weather) ? weather : '';
  return place.seen.map((seen, scene) =>
    [onSnow(asked === '' ? seen : asked), scene < 2 ? weather : lasting].filter(Boolean).join(' '),
  );
}

/** Whether the place is a room. */
export const isInside = (where: string): boolean => indoors.test(where);

/** Places in templates that the illustrator would draw instead of the story's place. */
const templateGrounds =
  / (?:on a (?:path|hill|road)|in the sky(?: with clouds)?|in a (?:room|street|meadow|kitchen|bedroom)(?: at a window)?|at a (?:table|window)|under a (?:big )?tree|in the wind|in the rain)\b/gu;

/** Things in templates that only suit open places. */
const outdoorThings = / (?:under a rainbow|beside a campfire|on a bridge|in front of a (?:house|cabin))\b/gu;

/** Words for places in templates. */
const groundWords =
  /\b(?:room|street|meadow|kitchen|bedroom|forest|hill|path|road|sky|river|lake|beach|sea|mountains|peak|planet|village|window|table|garden|city|desert|space|underwater|house|cabin|castle|tower)\b/u;

/** Puts the place after the characters and things, and before the weather. */
function withPlace(seen: string, scenery: string): string {
  const comma = seen.search(/,(?=[^,]*clouds)/u);
  return comma < 0 ? `${seen} ${scenery}` : `${seen.slice(0, comma)} ${scenery}${seen.slice(comma)}`;
}

/** What a picture shows, in its place, without things that would be drawn instead of the place or cannot be there. */
export function seenIn(seen: string, scenery: string, isAsked: boolean): string {
  const isSet = scenery !== '' && seen.includes(scenery);
  const isOpen = !indoors.test(scenery) && !airless.test(scenery) && !scenery.startsWith('in front of');
  const path =
    isOpen &&
    /\bon a path\b/u.test(seen.replace(scenery, '')) &&
    !/path|hill|rooftop|street|beach|cliff|village/u.test(scenery)
      ? ' on a path'
      : '';
  if (!isAsked && isSet && path === '') return airless.test(scenery) ? seen.replace(' on a path', '') : seen;
  if (!isAsked && !isSet) {
    const isAnywhere = !groundWords.test(seen) || (isOpen && / in front of a house\b/u.test(seen));
    return isAnywhere && scenery !== '' ? withPlace(seen, scenery) : seen;
  }
  const bare = (isSet ? seen.replace(` ${scenery}`, '') : seen).replace(templateGrounds, '');
  return `${withPlace(isOpen ? bare : limitThings(bare.replace(outdoorThings, ''), scenery), scenery)}${path}`;
}

/** How many things the illustrator draws. The building would be left out first. */
const mostThings = 4;

/** Drops the last things until there is room for the building. */
function limitThings(seen: string, scenery: string): string {
  const more =
    seen.match(/ (?:and|with|beside|wearing) (?:(?:an?|two|three|small|red|blue|green|yellow) )*\p{L}+/gu) ?? [];
  const isTooMany = scenery.startsWith('in front of') && more.length + 2 > mostThings;
  return isTooMany ? limitThings(seen.slice(0, seen.lastIndexOf(more.at(-1) ?? '')), scenery) : seen;
}

/** The hours and weathers that are possible in a place: no rain in space or in the snow. */
export function hoursIn(times: readonly string[], scenery: string): readonly string[] {
  const never = airless.test(scenery)
    ? /rain|wind|fog|mist|storm|snow|cloud|grey/u
    : /\b(?:desert|dunes?|sahara)\b/u.test(scenery)
      ? /rain|storm|fog|mist|snow|cloud|grey/u
      : /\b(?:snow|snowy|arctic|iceberg|igloo|pole)\b/u.test(scenery)
        ? /rain/u
        : /^$/u;
  const fitting = times.filter((time) => !never.test(time));
  if (fitting.length > 0) return fitting;
  return times.map((time) => (/night|dusk|nightfall/u.test(time) ? 'at night' : 'on a sunny day'));
}
