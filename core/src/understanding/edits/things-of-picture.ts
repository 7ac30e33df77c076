/** What a picture shows, and which of it words speak of. */
import {
  findAt,
  findPlaces,
  findSubjects,
  groupOfSubject,
  listed,
  momentIndex,
  pictureParts,
  type Word,
  wordsOf,
} from '../../lexicon/index.ts';
import { contentWords } from '../life-period.ts';
import { tokenize } from '../tokenized-text.ts';
import { canonicalThing, nameOf, singular } from './nouns.ts';
import { findThing, headOf, nounOf, phrasesOf } from './phrases.ts';
import { type Picture, textOf } from './rule.ts';

const parts = new Set(listed(pictureParts));

/** In letters. Shorter words are conjunctions and the like. */
const shortestNamed = 4;

/** What a picture shows: the ids of its subjects in order, then the nouns that its request names them by. */
export function visibleSubjectsOf(ids: readonly string[], request: string): readonly string[] {
  const { words } = tokenize(request);
  const content = contentWords(words);
  // The last word of each phrase: "market" of "a Christmas market in winter".
  const heads = content.filter((word) => {
    const next = words[words.indexOf(word) + 1];
    const isLast = !next || next.clause !== word.clause || !content.includes(next) || next.base.endsWith('ing');
    const isMoment = findAt([word], 0, momentIndex) !== null;
    return isLast && !isMoment && word.base.length >= shortestNamed && !word.base.endsWith('ing');
  });
  return [...ids, ...heads.map(({ base }) => singular(base))];
}

/** Whether the words name something that the picture shows, in four words at most. */
export function isVisible(thing: string, visible: readonly string[]): boolean {
  const words = wordsOf(thing);
  if (words.length === 0 || words.length > 4) return false;
  const last = words.at(-1)?.base ?? '';
  return findSubjects(words).some((id) => visible.includes(id)) || visible.includes(singular(last)) || parts.has(last);
}

/** Whether the words name something that the picture shows or that every picture has. */
export const shows = ({ visible, text }: Picture, words: readonly Word[]): boolean =>
  words.length > 0 &&
  (isVisible(textOf(words), visible) ||
    (text !== '' && words.length <= 4 && findThing(phrasesOf(text), nameOf(words)) !== null));

/** Whether a thing was taken out of the picture before. */
export function wasRemoved({ without }: Picture, words: readonly Word[]): boolean {
  const name = canonicalThing(nameOf(words));
  const ids = findSubjects(words);
  return without.some((gone) => gone === name || findSubjects(wordsOf(gone)).some((id) => ids.includes(id)));
}

/** The figure that "he", "her" and "it" speak of: the head of the picture; null when it names nothing. */
export const figureOf = ({ text }: Picture): string | null => {
  const head = text === '' ? null : headOf(phrasesOf(text));
  const words = wordsOf(head ?? '');
  return words.length === 0 ? null : textOf(words.slice(-2));
};

/**
 * What a new thing takes the place of: what it is another kind of, else what is of its group (an animal for an animal), else
 * the head of the picture.
 */
export function counterpartOf(picture: Picture, fresh: readonly Word[]): string | null {
  const ids = findSubjects(fresh.slice(-2));
  const inText = picture.visible.filter((thing) => findThing(phrasesOf(picture.text), thing) !== null);
  const same = inText.find((thing) => ids.includes(thing));
  const group = groupOfSubject(ids.at(-1) ?? '');
  const place = ids.length === 0 && findPlaces(fresh).length > 0 ? placeIn(picture.text) : null;
  return (
    same ?? place ?? inText.find((thing) => group !== null && groupOfSubject(thing) === group) ?? figureOf(picture)
  );
}

/** The place that a text names: "park" of "in a park"; null when it names none. */
function placeIn(text: string): string | null {
  const phrased = phrasesOf(text);
  const phrase = phrased.phrases.find((one) => findPlaces(nounOf(phrased, one)).length > 0);
  return phrase ? (nounOf(phrased, phrase).at(-1)?.text ?? null) : null;
}

/** Whether the picture shows something of the same group: another animal for an animal. */
export function hasCounterpart(picture: Picture, fresh: readonly Word[]): boolean {
  const group = groupOfSubject(findSubjects(fresh.slice(-2)).at(-1) ?? '');
  return group !== null && picture.visible.some((thing) => groupOfSubject(thing) === group);
}
