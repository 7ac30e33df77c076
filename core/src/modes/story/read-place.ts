/** Finds where a story happens: where the request says, or where its hero would live. */
import type { Chance } from '../../chance.ts';
import { defaultPlaces, type Place, places } from './words/places.ts';

const withDeterminer =
  /,? \b(?:in|on|at|by|near|under|inside|beneath|beside|behind|aboard|through|across|from|above) (?:the|a|an|his|her|their|my|our|its) [\p{L}’' -]{3,50}$/iu;
const bareNoun =
  /,? \b(?:in|on|at|near|from) (?:(?:\p{Lu}[\p{L}’'-]{2,20})(?: \p{Lu}[\p{L}’'-]{2,20})?|space|school|sea|home|outer space|heaven|town|water)\b.*$/u;
/** Weather, hours and states, which are no places. */
const notPlaces =
  /\b(?:storm|rain|snowstorm|wind|fog|night|dark|morning|evening|day|way|story|hurry|end|heart|mind|life|time|love|trouble|name|style|trip|journey|adventure|voyage|holiday|vacation|quest|expedition|hike|weekend|mission)$/iu;

/**
 * The place in the request's own words, `in a castle by the sea`, and the request without it. `where` is empty when it names
 * none.
 */
export function readWhere(request: string): { readonly where: string; readonly rest: string } {
  const found = withDeterminer.exec(request) ?? bareNoun.exec(request);
  if (!found || notPlaces.test(found[0])) return { where: '', rest: request };
  const phrase = found[0].replace(/^,? /u, '').trim();
  return { where: inSentence(phrase.replace(/^from /iu, 'in ')), rest: request.slice(0, found.index) };
}

/** The place as a sentence needs it: "the" for "my", a lower-case preposition; names keep their capitals. */
const inSentence = (where: string) => {
  const phrase = where.replace(/^(\p{L}+) (?:my|our|your) /iu, '$1 the ');
  return phrase.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
};

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}’'-]+/gu) ?? [];

/** The kind of place that a text names. */
export function placeNamedIn(text: string): Place | undefined {
  const named = new Set(wordsOf(text).flatMap((word) => [word, word.replace(/s$/, '')]));
  return places.find((place) => place.words.split(' ').some((word) => named.has(word)));
}

/** The kind of place with a name such as `the sea`. */
export const placeCalled = (name: string): Place | undefined => places.find((place) => place.name === name);

type Inhabitant = { readonly looks: string; readonly noun: string };

/** The kind of place that the request names, otherwise where the hero would live, otherwise one by chance. */
export function findPlace(where: string, { looks, noun }: Inhabitant, chance: Chance): Place {
  return placeNamedIn(where) ?? placeNamedIn(looks) ?? placeNamedIn(noun) ?? chance.pick(defaultPlaces);
}
