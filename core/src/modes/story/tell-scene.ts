/** From a plot and its words to scenes. */
import { type Chance, deriveSeed } from '../../chance.ts';
import type { SceneDraft } from '../../story.ts';
import { createFill, type StoryWords } from './fill-template.ts';
import { capitalize } from './grammar.ts';
import type { PlotScene } from './plots/plot.ts';
import { hoursIn, seenIn } from './scenery.ts';
import type { Tone } from './tone.ts';
import { closers, listenerClosers, listenerOpeners, openers } from './words/tones.ts';

/** A scene is read aloud in half a minute. */
const mostWords = 90;

const fewestWords = 40;

/** How one scene is told. */
export type Telling = {
  readonly words: StoryWords;
  readonly tone: Tone;
  readonly chance: Chance;
  /** 0 to 2. */
  readonly scene: number;
  /** The scene as it was told before: what can be said in another way is. */
  readonly before?: SceneDraft;
  /** The other scenes: what is said in them is not said again. */
  readonly others?: readonly SceneDraft[];
  /** Marks of texts that the scene had before. */
  readonly usedTexts?: readonly number[];
};

const speaks = /\b(?:said|asked|called|whispered|laughed|cried) $/u;

/** `said Pip. Pip thought` → `said Pip. She thought`: who has just spoken is known. */
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

/** How often a sentence that was told before is told in another way, when there is one. */
const chanceOfNewText = 0.75;

/** One of the alternatives; mostly one that was not told before, if there is one. */
function chooseText(slot: readonly string[], before: string, fill: (text: string) => string, chance: Chance): string {
  const texts = slot.map((text) => capitalize(fill(text)));
  const fresh = texts.filter((text) => before === '' || !before.includes(text));
  return chance.pick(fresh.length > 0 && chance.next() < chanceOfNewText ? fresh : texts);
}

/** The alternatives of one place in all slots: another place than was told before. */
export function tiedVersion(
  told: readonly (readonly string[])[],
  before: string,
  fill: (text: string) => string,
  chance: Chance,
): readonly (readonly string[])[] {
  const versions = Array.from({ length: Math.max(...told.map(({ length }) => length)) }, (_, place) => place);
  const first = (version: number) => capitalize(fill(told[0]?.[version] ?? ''));
  const fresh = versions.filter((version) => before === '' || !before.includes(first(version)));
  const version = chance.pick(fresh.length > 0 ? fresh : versions);
  return told.map((slot) => [slot[version] ?? slot[0] ?? '']);
}

/** The alternatives that the other scenes have not; all of them when they have them all. */
function unusedTexts(slot: readonly string[], said: string, fill: (text: string) => string): readonly string[] {
  const fresh = slot.filter((text) => !said.includes(capitalize(fill(text))));
  return fresh.length > 0 ? fresh : slot;
}

/** What may be left out when a scene grows too long, the most dispensable first. */
const isSenseSlot = (slot: readonly string[]) => /^\{sense/.test(slot[0] ?? '');

function textOf(plotScene: PlotScene, { words, tone, chance, scene, before, others = [] }: Telling): string {
  const { optionalSlots: spare = [plotScene.sentences.length - 2] } = plotScene;
  const told = plotScene.isTied
    ? tiedVersion(plotScene.sentences, before?.text ?? '', createFill(words), chance)
    : plotScene.sentences;
  const fill = createFill(words);
  const earlier = before?.text ?? '';
  const said = others.map(({ text }) => text).join(' ');
  const sentences = told.map((slot) => ({
    text: chooseText(unusedTexts(slot, said, fill), earlier, fill, chance),
    isDispensable: isSenseSlot(slot),
  }));
  const to = (words['listener'] ?? '') !== '' && scene !== 1;
  const frame = {
    first: scene === 0 ? fill(chance.pick(to ? listenerOpeners : openers[tone])) : '',
    last: scene === 2 ? chooseText(to ? listenerClosers : closers[tone], earlier, fill, chance) : '',
  };
  const all = sentences.map(({ text }) => text);
  const lean = sentences.map(({ text, isDispensable }) => (isDispensable ? '' : text));
  const bare = lean.map((text, place) => (spare.includes(place) ? '' : text));
  const candidates = [
    [frame.first, ...all, frame.last],
    [frame.first, ...lean, frame.last],
    // Whom it is told is never left out.
    ...(to ? [] : [all, lean]),
    [frame.first, ...bare, frame.last],
    ...(to ? [] : [bare]),
  ].map((parts) => withPronouns(parts.filter(Boolean), words));
  return (
    candidates.find((text) => wordCount(text) <= mostWords && wordCount(text) >= fewestWords) ?? candidates.at(-1) ?? ''
  );
}

/** A number that stands for a text, whether it brings its neighbours in or takes them for known. */
export function textHash(
  text: string,
  { neighbour = '', 'the neighbour': known = '', find = '', 'the find': found = '' }: StoryWords,
): number {
  const plain = text.replaceAll(neighbour, known).replaceAll(find, found);
  return deriveSeed(0, plain.toLowerCase().replaceAll(neighbour.toLowerCase(), known.toLowerCase()));
}

/** How often a telling is tried that came out as it was before. */
const tries = 24;

/** A text that is another than before, where the scene has another. */
function newText(plotScene: PlotScene, telling: Telling): string {
  const told = new Set([
    ...(telling.usedTexts ?? []),
    ...(telling.before ? [textHash(telling.before.text, telling.words)] : []),
  ]);
  let text = textOf(plotScene, telling);
  for (let tried = 1; tried < tries && told.has(textHash(text, telling.words)); tried += 1)
    text = textOf(plotScene, telling);
  return text;
}

/** Templates that set a scene themselves: before a house that the story is of, abroad. */
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
