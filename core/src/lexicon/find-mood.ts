/** Finds the mood that words name. */
import { stemmer } from 'stemmer';
import { createPhraseIndex, type Found, findAt, listed, type PhraseIndex } from './find.ts';
import { inflectedWords, intensifiers, type MoodEntry, moodEntries, notMoods, openFeelings } from './moods.ts';
import { polarityOf } from './negation.ts';
import { foreignMoods, normalizedPhrases } from './other-languages.ts';
import { createTypoCorrector } from './typos.ts';
import type { Word } from './words.ts';

/** A mood by its canonical id and the words that describe it. */
export type NamedMood = { readonly id: string; readonly described: string };

type Sense = { readonly mood: MoodEntry; readonly denied: string | undefined; readonly isAboutOwnLife: boolean };

const moodById = new Map(moodEntries.map((mood) => [mood.id, mood]));
const compounds = createPhraseIndex(listed(notMoods).map((phrase) => [phrase, true] as const));
const senses = createPhraseIndex([...sensePhrases()]);
const strengthening = new Set(listed(intensifiers));
const explained = createPhraseIndex(listed(openFeelings).map((phrase) => [phrase, true] as const));
const moodStems = stemIndex(senses);
const correctTypo = createTypoCorrector(
  [...senses.values()].flat().flatMap(({ words }) => (words.length === 1 ? words : [])),
);
const openings = new Set([...moodStems.keys()].map((stem) => stem.slice(0, 3)));

/** Words that share a stem with a mood word and name no mood. */
const falseFriends = new Set(listed('exhaustive exhaustively'));

function* sensePhrases(): Generator<readonly [string, Sense]> {
  for (const mood of moodEntries) {
    const always: Sense = { mood, denied: mood.denied, isAboutOwnLife: false };
    const understated = new Set(listed(mood.understated ?? ''));
    for (const phrase of [...listed(mood.words), ...listed(mood.emoji ?? '')])
      yield [phrase, understated.has(phrase) ? { ...always, denied: mood.deniedOfTime } : always];
    for (const phrase of normalizedPhrases(foreignMoods[mood.id] ?? '')) yield [phrase, always];
    const ofTime: Sense = { mood, denied: mood.deniedOfTime, isAboutOwnLife: true };
    for (const phrase of listed(mood.ofTime ?? '')) yield [phrase, ofTime];
  }
}

function stemIndex(index: PhraseIndex<Sense>): ReadonlyMap<string, Sense> {
  const map = new Map<string, Sense>();
  for (const word of listed(inflectedWords)) {
    const single = index.get(word)?.find((phrase) => phrase.words.length === 1);
    if (single) map.set(stemmer(word), single.value);
  }
  return map;
}

/**
 * The first mood that is affirmed, or null. A denied mood counts as its opposite when none is affirmed: "not sad, just
 * calm" is calm, "I wasn't happy" is sad. `isAboutOwnLife` tells whether the word at a position is about the person's own
 * life, where "great" and "rough" are moods too.
 */
export function findMood(words: readonly Word[], isAboutOwnLife: (at: number) => boolean): NamedMood | null {
  let opposite: MoodEntry | undefined;
  let weak: { readonly mood: MoodEntry; readonly clause: number } | undefined;
  let open: MoodEntry | undefined;
  for (let at = 0; at < words.length; ) {
    const found = senseAt(words, at, isAboutOwnLife(at));
    const isOpen = findAt(words, at, explained) !== null;
    at = found ? found.end : at + 1;
    if (!found) continue;
    const polarity = polarityOf(words, found.start);
    const word = words[found.start];
    if (isOpen && polarity === 'affirmed') {
      open ??= found.value.mood;
      continue;
    }
    if (weak && weak.clause !== word?.clause) break;
    if (polarity === 'affirmed' && word && strengthening.has(word.base))
      weak ??= { mood: found.value.mood, clause: word.clause };
    else if (polarity === 'affirmed') return namedMood(found.value.mood);
    if (polarity === 'denied') opposite ??= moodById.get(found.value.denied ?? '');
  }
  const mood = weak?.mood ?? open ?? (words.some(({ base }) => base === 'neither') ? undefined : opposite);
  return mood ? namedMood(mood) : null;
}

/** The mood whose name begins at the word `at`, affirmed or denied; null when none does. */
export function findMoodAt(words: readonly Word[], at: number, isAboutOwnLife: boolean): Found<string> | null {
  const found = senseAt(words, at, isAboutOwnLife);
  return found && { ...found, value: found.value.mood.id };
}

function senseAt(words: readonly Word[], at: number, isAboutOwnLife: boolean): Found<Sense> | null {
  const word = words[at];
  if (!word || isName(words, at)) return null;
  const compound = findAt(words, at, compounds);
  if (compound) return null;
  const before = words[at - 1];
  if (before && findAt(words, at - 1, compounds)) return null;
  if (isColourWord(words, at) || isFearOfSomebody(words, at)) return null;
  const found = findAt(words, at, senses) ?? inflectedAt(words, at) ?? (isAboutOwnLife ? typoAt(words, at) : null);
  return found && (isAboutOwnLife || !found.value.isAboutOwnLife) ? found : null;
}

/** "a dragon who is afraid of fire": a trait of a character, not the picture's mood. */
function isFearOfSomebody(words: readonly Word[], at: number): boolean {
  if (!/^(?:afraid|scared|frightened|terrified|frighten|scare|terrify)$/.test(words[at]?.base ?? '')) return false;
  const isOf = /^(?:of|to)$/.test(words[at + 1]?.base ?? '');
  const who = words.slice(Math.max(0, at - 3), at).some(({ base }) => /^(?:who|whos|that|thats|which)$/.test(base));
  return isOf && who;
}

/** "in blue", "grey and gold": a colour, unless it follows a word such as "feel". */
function isColourWord(words: readonly Word[], at: number): boolean {
  if (!/^(?:blue|gr[ae]y|golden|dark|light|bright)$/.test(words[at]?.base ?? '')) return false;
  const before = words[at - 1];
  return (
    before !== undefined &&
    !feelsLike.test(before.base) &&
    !/^(?:a|bit|little|of|my|pretty|rather|kinda|and)$/.test(before.base)
  );
}

/** Finds inflections that are not listed ("saddens") and stretched letters ("haaappy"). */
function inflectedAt(words: readonly Word[], at: number): Found<Sense> | null {
  const base = words[at]?.base ?? '';
  if (base.length < 3 || base.length > 40 || falseFriends.has(base)) return null;
  const here = (sense: Sense | undefined) => (sense ? { value: sense, start: at, end: at + 1 } : null);
  if (/(.)\1\1/.test(base)) {
    const single = (spelling: string) => senses.get(spelling)?.find((phrase) => phrase.words.length === 1)?.value;
    return here(unstretchedSpellings(base).map(single).find(Boolean));
  }
  return openings.has(base.slice(0, 3)) ? here(moodStems.get(stemmer(base))) : null;
}

/**
 * Finds misspelt moods ("exausted", "borring"). Only used where a mood is expected, because a typo can look like another
 * word.
 */
function typoAt(words: readonly Word[], at: number): Found<Sense> | null {
  const meant = correctTypo(words[at]?.base ?? '');
  const sense = meant === undefined ? undefined : senses.get(meant)?.find((phrase) => phrase.words.length === 1)?.value;
  return sense ? { value: sense, start: at, end: at + 1 } : null;
}

/** The spellings with each run of three or more letters as one or two; at most 8. */
function unstretchedSpellings(base: string): readonly string[] {
  let spellings = [''];
  for (const [run] of base.matchAll(/(.)\1*/g)) {
    const letter = run.charAt(0);
    const tails = run.length < 3 ? [run] : spellings.length < 8 ? [letter, letter + letter] : [letter];
    spellings = spellings.flatMap((spelling) => tails.map((tail) => spelling + tail));
  }
  return spellings;
}

const feelsLike = /^(?:am|is|was|were|are|feel|feels|felt|feeling|so|very|im|its|really|too|quite|mood)$/;

/** "Joy" of "my friend Joy": a capital letter inside a lower-case sentence. */
function isName(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || word.opensSentence || !/^\p{Lu}\p{Ll}/u.test(word.text)) return false;
  const before = words[at - 1];
  if (!before || before.clause !== word.clause || feelsLike.test(before.base)) return false;
  return /^\p{Ll}/u.test(before.text) && words.some(({ text }) => /^\p{Ll}{4}/u.test(text));
}

const namedMood = ({ id, described }: MoodEntry): NamedMood => ({ id, described });
