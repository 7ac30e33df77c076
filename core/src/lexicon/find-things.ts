/** Finds subjects, places and colours in words. */
import { colourWords, notColours } from './colours.ts';
import { createPhraseIndex, findAll, findAt, listed, type PhraseIndex } from './find.ts';
import { polarityOf } from './negation.ts';
import { momentWords, placeWords } from './places.ts';
import { notSubjects, otherNames, subjectKinds } from './subjects.ts';
import type { Word } from './words.ts';

/** The regular plural of an English noun: `fox` → `foxes`, `fairy` → `fairies`. */
function pluralOf(noun: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return `${noun}s`;
}

function* subjectPhrases(): Generator<readonly [string, string | null]> {
  for (const phrase of listed(notSubjects)) yield [phrase, null];
  for (const kind of Object.values(subjectKinds)) {
    for (const id of listed(kind)) {
      yield [id, id];
      yield [pluralOf(id), id];
      for (const name of listed(otherNames[id] ?? '')) yield [name, id];
    }
  }
}

const indexOfTable = (table: Readonly<Record<string, string>>): PhraseIndex<string> =>
  createPhraseIndex(Object.entries(table).flatMap(([id, line]) => listed(line).map((phrase) => [phrase, id] as const)));

const subjectIndex = createPhraseIndex(subjectPhrases());
const colourIndex = indexOfTable(colourWords);
const colourNameIndex = createPhraseIndex(listed(notColours).map((phrase) => [phrase, true] as const));

/** Finds places: `forest`, `sea`. */
export const placeIndex = indexOfTable(placeWords);
/** Finds hours, weather and seasons: `night`, `rain`, `winter`. */
export const momentIndex = indexOfTable(momentWords);

/** The ids of the subjects that the words name, such as `fox`, in order, each once. */
export function findSubjects(words: readonly Word[]): readonly string[] {
  return distinct(findAll(words, subjectIndex).map((found) => found.value));
}

/** The canonical places that the words name, such as `forest`, each once. */
export function findPlaces(words: readonly Word[]): readonly string[] {
  return distinct(findAll(words, placeIndex).map((found) => found.value));
}

const feelingVerb = /^(?:feel|feeling|felt|feels|im|am|so)$/;

/** The canonical colours that the words name, such as `red`, each once. */
export function findColours(words: readonly Word[]): readonly string[] {
  const isWanted = (at: number) =>
    !(feelingVerb.test(words[at - 1]?.base ?? '') && /^(?:blue|gr[ae]y|black)$/.test(words[at]?.base ?? '')) &&
    polarityOf(words, at) !== 'denied' &&
    !findAt(words, at, colourNameIndex) &&
    !(at > 0 && findAt(words, at - 1, colourNameIndex));
  return distinct(findAll(words, colourIndex).flatMap(({ value, start }) => (isWanted(start) ? [value] : [])));
}

/** Whether a single word names a colour. */
export function isColour(word: Word): boolean {
  return colourIndex.get(word.base)?.some(({ words }) => words.length === 1) ?? false;
}

function distinct(ids: readonly (string | null)[]): readonly string[] {
  return [...new Set(ids)].filter((id) => id !== null);
}

const living = new Set([...listed(subjectKinds.people), ...listed(subjectKinds.animals)]);

/** Whether a subject's id is that of a person or an animal. */
export const isLiving = (id: string): boolean => living.has(id);

const groups: ReadonlyMap<string, string> = new Map(
  Object.entries(subjectKinds).flatMap(([kind, line]) => listed(line).map((id) => [id, kind] as const)),
);

/** The group that a subject's id belongs to, such as `animals` or `vehicles`; null for what is no id. */
export const groupOfSubject = (id: string): string | null => groups.get(id) ?? null;
