/** Where a story happens: what the request says, else where somebody like its hero lives. */
import type { Chance } from '../../chance.ts';
import { defaultPlaces, type Place, places } from './words/places.ts';

const withDeterminer =
  /,? \b(?:in|on|at|by|near|under|inside|beneath|beside|behind|aboard|through|across|from|above) (?:the|a|an|his|her|their|my|our|its) [\p{L}’' -]{3,50}$/iu;
const bareNoun =
  /,? \b(?:in|on|at|near|from) (?:(?:\p{Lu}[\p{L}’'-]{2,20})(?: \p{Lu}[\p{L}’'-]{2,20})?|space|school|sea|home|outer space|heaven|town|water)\b.*$/u;
/** Weather, hours and states are no places. */
const notPlaces =
  /\b(?:storm|rain|snowstorm|wind|fog|night|dark|morning|evening|day|way|story|hurry|end|heart|mind|life|time|love|trouble|name|style|trip|journey|adventure|voyage|holiday|vacation|quest|expedition|hike|weekend|mission)$/iu;

/** The place in the request's own words, `in a castle by the sea`, and the request without it. */
export function readWhere(request: string): { readonly where: string; readonly rest: string } {
  const found = withDeterminer.exec(request) ?? bareNoun.exec(request);
  if (!found || notPlaces.test(found[0])) return { where: '', rest: request };
  const said = found[0].replace(/^,? /u, '').trim();
  return { where: spoken(said.replace(/^from /iu, 'in ')), rest: request.slice(0, found.index) };
}

/** Somebody else's "my" is nobody's in a story; names keep their capitals. */
const spoken = (where: string) => {
  const said = where.replace(/^(\p{L}+) (?:my|our|your) /iu, '$1 the ');
  return said.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
};

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}’'-]+/gu) ?? [];

/** The kind of place whose words these are. */
export function placeNamedIn(text: string): Place | undefined {
  const said = new Set(wordsOf(text).flatMap((word) => [word, word.replace(/s$/, '')]));
  return places.find((place) => place.words.split(' ').some((word) => said.has(word)));
}

/** The kind of place by its name. */
export const placeCalled = (name: string): Place | undefined => places.find((place) => place.name === name);

type Inhabitant = { readonly looks: string; readonly noun: string };

/** What the request names, else where somebody like the hero lives, else anywhere. */
export function findPlace(where: string, { looks, noun }: Inhabitant, chance: Chance): Place {
  return placeNamedIn(where) ?? placeNamedIn(looks) ?? placeNamedIn(noun) ?? chance.pick(defaultPlaces);
}
