/** Tells the scenes of a plot with the words of a story. */
import { type Chance, deriveSeed } from '../../chance.ts';
import type { SceneDraft } from '../../story.ts';
import { createFill, type StoryWords } from './fill-template.ts';
import { capitalize } from './grammar.ts';
import type { PlotScene } from './plots/plot.ts';
import { hoursIn, seenIn } from './scenery.ts';
import type { Tone } from './tone.ts';
import { closers, listenerClosers, listenerOpeners, openers } from './words/tones.ts';

/** A scene can be read aloud in half a minute. */
const mostWords = 90;

const fewestWords = 40;

/** What one scene is told from. */
export type Telling = {
  readonly words: StoryWords;
  readonly tone: Tone;
  readonly chance: Chance;
  /** 0 to 2. */
  readonly scene: number;
  /** The scene's last version, which the new one avoids. */
  readonly before?: SceneDraft;
  /** The other scenes, whose sentences are not repeated. */
  readonly others?: readonly SceneDraft[];
  /** Hashes of texts that the scene had before. */
  readonly usedTexts?: readonly number[];
};

const speaks = /\b(?:said|asked|called|whispered|laughed|cried) $/u;

/** Replaces the name of a hero who has just spoken: `said Pip. Pip thought` → `said Pip. She thought`. */
function withPronouns(sentences: readonly string[], { hero = '', one = '', they = '' }: StoryWords): string {
  const isSpeaker = (text: string) => text.endsWith(`${one}.`) && speaks.test(text.slice(0, -one.length - 1));
  const told = sentences.map((text, place) => {
    const before = sentences[place - 1] ?? '';
    const isKnown = hero === one && isSpeaker(before) && text.startsWith(`${capitalize(hero)} `);
    return isKnown ? capitalize(they) + text.slice(hero.length) : text;
  });
  return told.join(' ');
}

const wordCount = (text: string) => text.split(/\s+/).filter(Boolean).length;

/** The probability that a used sentence is avoided, when there is another. */
const chanceOfNewText = 0.75;

/** One of a slot's texts, usually one that is not in `before`. */
function chooseText(slot: readonly string[], before: string, fill: (text: string) => string, chance: Chance): string {
  const texts = slot.map((text) => capitalize(fill(text)));
  const fresh = texts.filter((text) => before === '' || !before.includes(text));
  return chance.pick(fresh.length > 0 && chance.next() < chanceOfNewText ? fresh : texts);
}

/** One version of tied slots: the texts with the same position in each, and not the version in `before`. */
export function tiedVersion(
  slots: readonly (readonly string[])[],
  before: string,
  fill: (text: string) => string,
  chance: Chance,
): readonly (readonly string[])[] {
  const versions = Array.from({ length: Math.max(...slots.map(({ length }) => length)) }, (_, place) => place);
  const first = (version: number) => capitalize(fill(slots[0]?.[version] ?? ''));
  const fresh = versions.filter((version) => before === '' || !before.includes(first(version)));
  const version = chance.pick(fresh.length > 0 ? fresh : versions);
  return slots.map((slot) => [slot[version] ?? slot[0] ?? '']);
}

/** The texts of a slot that the other scenes do not use; all of them when they use every one. */
function unusedTexts(slot: readonly string[], otherTexts: string, fill: (text: string) => string): readonly string[] {
  const fresh = slot.filter((text) => !otherTexts.includes(capitalize(fill(text))));
  return fresh.length > 0 ? fresh : slot;
}

/** Whether a slot says what is heard or smelt, which is left out first when a scene is too long. */
const isSenseSlot = (slot: readonly string[]) => /^\{sense/.test(slot[0] ?? '');

function textOf(plotScene: PlotScene, { words, tone, chance, scene, before, others = [] }: Telling): string {
  const { optionalSlots = [plotScene.sentences.length - 2] } = plotScene;
  const slots = plotScene.isTied
    ? tiedVersion(plotScene.sentences, before?.text ?? '', createFill(words), chance)
    : plotScene.sentences;
  const fill = createFill(words);
  const earlier = before?.text ?? '';
  const otherTexts = others.map(({ text }) => text).join(' ');
  const sentences = slots.map((slot) => ({
    text: chooseText(unusedTexts(slot, otherTexts, fill), earlier, fill, chance),
    isDispensable: isSenseSlot(slot),
  }));
  const hasListener = (words['listener'] ?? '') !== '' && scene !== 1;
  const frame = {
    first: scene === 0 ? fill(chance.pick(hasListener ? listenerOpeners : openers[tone])) : '',
    last: scene === 2 ? chooseText(hasListener ? listenerClosers : closers[tone], earlier, fill, chance) : '',
  };
  const all = sentences.map(({ text }) => text);
  const lean = sentences.map(({ text, isDispensable }) => (isDispensable ? '' : text));
  const bare = lean.map((text, place) => (optionalSlots.includes(place) ? '' : text));
  const candidates = [
    [frame.first, ...all, frame.last],
    [frame.first, ...lean, frame.last],
    // The listener's sentences are never left out.
    ...(hasListener ? [] : [all, lean]),
    [frame.first, ...bare, frame.last],
    ...(hasListener ? [] : [bare]),
  ].map((parts) => withPronouns(parts.filter(Boolean), words));
  return (
    candidates.find((text) => wordCount(text) <= mostWords && wordCount(text) >= fewestWords) ?? candidates.at(-1) ?? ''
  );
}

/** A hash of a text, the same whether it says "a" or "the" for the neighbour and the find. */
export function textHash(
  text: string,
  { neighbour = '', 'the neighbour': known = '', find = '', 'the find': found = '' }: StoryWords,
): number {
  const plain = text.replaceAll(neighbour, known).replaceAll(find, found);
  return deriveSeed(0, plain.toLowerCase().replaceAll(neighbour.toLowerCase(), known.toLowerCase()));
}

/** How many tries there are to get a text that was not used before. */
const tries = 24;

/** A text that was not used before, if the scene has one. */
function newText(plotScene: PlotScene, telling: Telling): string {
  const used = new Set([
    ...(telling.usedTexts ?? []),
    ...(telling.before ? [textHash(telling.before.text, telling.words)] : []),
  ]);
  let text = textOf(plotScene, telling);
  for (let tried = 1; tried < tries && used.has(textHash(text, telling.words)); tried += 1)
    text = textOf(plotScene, telling);
  return text;
}

/** Templates that name their own place. */
const templatesWithPlace = /\{spot seen\}|\{destination\}|a ghost|in a village/u;

/** Tells one scene: its text, and what its picture shows. */
export function tellScene(plotScene: PlotScene, telling: Telling): SceneDraft {
  const { words, chance, scene, before } = telling;
  const scenery = words[`scenery ${scene + 1}`] ?? '';
  const isAsked = (words['asked scenery'] ?? '') !== '';
  const fill = createFill({ ...words, scenery });
  const text = newText(plotScene, telling);
  const isAway = words['undertaken'] === 'elsewhere' || (words['undertaken'] === 'later' && scene > 0);
  const inPlace = (template: string) =>
    templatesWithPlace.test(template) || (isAway && template.includes('{seen '))
      ? fill(template)
      : seenIn(fill(template), scenery, isAsked);
  const seen = chooseText(plotScene.seen, before?.seen ?? '', inPlace, chance);
  return {
    text,
    seen: seen.replace(/\s+/g, ' ').replace(/^\p{Lu}(?=\p{Ll}* )/u, (letter) => letter.toLowerCase()),
    time: chooseText(hoursIn(plotScene.time, scenery), before?.time ?? '', (time) => time, chance).replace(
      /^\p{Lu}/u,
      (letter) => letter.toLowerCase(),
    ),
    place: scenery,
  };
}
