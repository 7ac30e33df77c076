/** From a person's words to what is seen in them: things, places, moments, colours, and how they are bound. */
import {
  createPhraseIndex,
  type Found,
  findAt,
  findPlaces,
  findStyle,
  findSubjects,
  type PhraseIndex,
  type Word,
  wordsOf,
} from '../../lexicon/index.ts';
import {
  type Action,
  actionIn,
  type Company,
  type Figure,
  findFigure,
  isBeing,
  longestPhrase,
} from '../subjects/index.ts';
import type { Bond, Relation, SceneSubject } from './scene.ts';
import { childrenIn, isAge } from './words/ages.ts';
import { colourPhrases } from './words/colours.ts';
import { type Compound, compoundPhrases } from './words/compounds.ts';
import {
  bondPhrases,
  countPhrases,
  negators,
  placeNames,
  relationPhrases,
  singling,
  sizePhrases,
  unchanging,
  unseen,
} from './words/grammar.ts';
import { type Moment, momentPhrases } from './words/moments.ts';
import { namesIn } from './words/names.ts';
import { englishOf, mayBeForeign } from './words/other-languages.ts';
import { passageAt } from './words/over.ts';
import { type SettingWord, settingPhrases } from './words/settings.ts';

/** Something that a text names, in the order of the text. */
export type Mention =
  | {
      readonly type: 'figure';
      readonly figure: Figure;
      readonly noun: string;
      readonly isPlural: boolean;
      readonly action?: Action;
      /** Its own colour, where that tells what it is. */
      readonly colour?: string;
    }
  | { readonly type: 'setting'; readonly setting: SettingWord; readonly noun: string }
  | { readonly type: 'moment'; readonly moment: Moment; readonly noun: string }
  | { readonly type: 'colour'; readonly hex: string }
  | { readonly type: 'count'; readonly count: number }
  | { readonly type: 'size'; readonly size: SceneSubject['size'] }
  | { readonly type: 'relation'; readonly relation: Relation; readonly isAnd: boolean; readonly isAlong?: boolean }
  /** The last or the next thing falls over. */
  | { readonly type: 'fall'; readonly of: 'last' | 'next' }
  | { readonly type: 'bond'; readonly bond: Bond }
  | { readonly type: 'no' }
  /** An adjective or another word that binds nothing. */
  | { readonly type: 'word'; readonly base: string; readonly clause: number };

/** No more of a text is read: enough for any sentence, and a huge one costs no more. */
const longestText = 1200;

const settings = createPhraseIndex(settingPhrases);
const moments = createPhraseIndex(momentPhrases);
const colours = createPhraseIndex(colourPhrases);
const counts = createPhraseIndex(countPhrases);
const sizes = createPhraseIndex(sizePhrases);
const relations = createPhraseIndex(relationPhrases);
const bonds = createPhraseIndex(bondPhrases);
const compounds = createPhraseIndex(compoundPhrases);
const silent = createPhraseIndex(unseen.map((phrase) => [phrase, true] as const));

type Reading = { readonly mention: Mention | null; readonly end: number };

const articles: ReadonlySet<string> = new Set('a an one two three ripe fresh juicy sliced'.split(' '));

/** "An orange on a plate" is a fruit, "an orange sky" has a colour: nothing that could bear one follows a fruit. */
function isFruit(words: readonly Word[], at: number, end: number): boolean {
  const next = words[end];
  const isAlone = !next || next.clause !== words[at]?.clause || findAt(words, end, relations) !== null;
  return isAlone && articles.has(words[at - 1]?.base ?? '');
}

/** What the words from `at` on name, the longest phrase first. */
function readAt(words: readonly Word[], at: number): Reading {
  const word = words[at];
  if (!word) return { mention: null, end: at + 1 };
  if (negators.has(word.base)) return { mention: { type: 'no' }, end: at + 1 };
  const passage = passageMention(words, at);
  if (passage !== undefined) return { mention: passage, end: at + 1 };
  const figure = compoundAt(words, at) ?? figureAt(words, at);
  const tables = [silent, relations, counts, settings, moments, colours, sizes, bonds] as const;
  const found = tables.map((index) => findAt<unknown>(words, at, index as PhraseIndex<unknown>));
  const longest = found.reduce((best, each) => ((each?.end ?? 0) > (best?.end ?? 0) ? each : best), null);
  const isColour = longest !== null && found.indexOf(longest) === 5;
  if (figure && (!longest || figure.end > longest.end || (isColour && isFruit(words, at, figure.end)))) return figure;
  if (!longest) return { mention: { type: 'word', base: word.base, clause: word.clause }, end: at + 1 };
  return { mention: mentionOf(found.indexOf(longest), longest, words), end: longest.end };
}

function mentionOf(table: number, { value, start, end }: Found<unknown>, words: readonly Word[]): Mention | null {
  const noun = words
    .slice(start, end)
    .map((word) => word.base)
    .join(' ');
  switch (table) {
    case 1:
      return { type: 'relation', relation: value as Relation, isAnd: noun === 'and' };
    case 2:
      return { type: 'count', count: value as number };
    case 3:
      return { type: 'setting', setting: value as SettingWord, noun };
    case 4:
      return { type: 'moment', moment: value as Moment, noun };
    case 5:
      return { type: 'colour', hex: value as string };
    case 6:
      return { type: 'size', size: value as SceneSubject['size'] };
    case 7:
      return { type: 'bond', bond: value as Bond };
    default:
      return null;
  }
}

/** What "over" and "across" mean where they put nothing in the air; undefined where they do, and for any other word. */
function passageMention(words: readonly Word[], at: number): Mention | null | undefined {
  const isThing = (index: number) => figureAt(words, index) !== null || findAt(words, index, settings) !== null;
  const isBound = (index: number) => {
    const base = words[index]?.base ?? '';
    return base === 'with' || (findAt(words, index, relations) !== null && !/(?:ing|s)$/.test(base));
  };
  switch (passageAt(words, at, isThing, isBound)) {
    case 'along':
      return { type: 'relation', relation: 'on', isAnd: false, isAlong: true };
    case 'beside':
      return { type: 'relation', relation: 'beside', isAnd: false };
    case 'fells next':
      return { type: 'fall', of: 'next' };
    case 'fells last':
      return { type: 'fall', of: 'last' };
    case 'nothing':
      return null;
    default:
      return undefined;
  }
}

/** A compound that is drawn as another thing than its words. */
function compoundAt(words: readonly Word[], at: number): Reading | null {
  const found = findAt<Compound>(words, at, compounds);
  const figure = found && findFigure(found.value.noun);
  if (!found || !figure) return null;
  const noun = words
    .slice(at, found.end)
    .map(({ base }) => base)
    .join(' ');
  const { isPlural, colour } = found.value;
  const action = actionIn(companyOf(words, at, found.end));
  const mention = {
    type: 'figure',
    figure,
    noun,
    isPlural,
    ...(action ? { action } : {}),
    ...(colour ? { colour } : {}),
  } as const;
  return { mention, end: found.end };
}

/** Figures of people of no trade. */
const people: ReadonlySet<string> = new Set(['person', 'man', 'woman', 'child', 'girl', 'boy', 'family', 'couple']);

/** So many words on either side decide the sense of one. */
const reach = 12;

function companyOf(words: readonly Word[], start: number, end: number): Company {
  const plain = (part: readonly Word[]) => part.map((word) => word.base);
  return { before: plain(words.slice(Math.max(0, start - reach), start)), after: plain(words.slice(end, end + reach)) };
}

function figureAt(words: readonly Word[], at: number): Reading | null {
  for (let length = Math.min(longestPhrase, words.length - at); length > 0; length--) {
    const group = words.slice(at, at + length);
    if (group.some((word) => word.clause !== group[0]?.clause)) continue;
    const noun = group.map((word) => word.base).join(' ');
    const company = companyOf(words, at, at + length);
    const figure = findFigure(noun, company);
    const last = group.at(-1)?.base ?? '';
    if (figure && isPlaceName(words, at, noun)) return null;
    // "My grandmother's kitchen" is a kitchen.
    if (figure && people.has(figure.id) && /['’]s$/.test(group.at(-1)?.lower ?? '')) return null;
    if (figure) {
      const isPlural =
        (unchanging.has(last) && isBare(words, at)) ||
        (!figure.words.includes(noun) && /(?:s|men|children|people|geese|mice|wolves)$/.test(last));
      const action = actionIn(company);
      const mention = { type: 'figure', figure, noun, isPlural, ...(action ? { action } : {}) } as const;
      return { mention, end: at + length };
    }
  }
  return null;
}

/** Whether a word by itself names somebody. */
function isBeingAt(words: readonly Word[], at: number): boolean {
  const mention = figureAt(words, at)?.mention;
  return mention?.type === 'figure' && isBeing(mention.figure);
}

/** "A trip to Turkey" shows no bird; in "A Turkey In A Hat" every word has its capital. */
function isPlaceName(words: readonly Word[], at: number, noun: string): boolean {
  const word = words[at];
  if (!word || !placeNames.has(noun) || word.opensSentence) return false;
  const isCapital = ({ text }: Word) => /^\p{Lu}/u.test(text);
  return isCapital(word) && words.some((other) => /^\p{Ll}/u.test(other.text));
}

/** Whether nothing before a noun says that it is one: "hill with sheep", but "a white sheep". */
function isBare(words: readonly Word[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 3); back--) {
    const word = words[back];
    if (!word || word.clause !== words[at]?.clause || relations.has(word.base)) return true;
    if (singling.has(word.base)) return false;
  }
  return true;
}

/** Digits up to a dozen are a count. */
function digitsAt(word: Word | undefined): number | null {
  return word && /^\d{1,2}$/.test(word.base) ? Math.min(12, Math.max(1, Number(word.base))) : null;
}

/** Whether a text asks for something abstract. */
export const asksForAbstract = (text: string): boolean =>
  findStyle(wordsOf(text.slice(0, longestText)))?.value === 'abstract';

/** A word in the spelling of the tables: emoji and other languages by what they mean in English. */
function spelled(word: Word, isForeign: boolean): readonly Word[] {
  const { base } = word;
  const named = (name: string): Word => ({ ...word, base: name, lower: name });
  if (/\p{Extended_Pictographic}/u.test(base)) {
    const [name] = [...findSubjects([word]), ...findPlaces([word])];
    return [name ? named(name) : word];
  }
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(base)) return unspaced(base).map(named);
  const english = isForeign && !isEnglish(base) ? englishOf.get(base) : undefined;
  return [english ? named(english) : word];
}

/** Whether the tables know the word as it is: then it is no word of another language. */
const isEnglish = (base: string): boolean =>
  [settings, moments, colours, counts, relations, silent].some((index) => index.has(base)) ||
  findFigure(base) !== undefined;

/** The words known in a text without spaces, the longest first at every place. */
function unspaced(text: string): readonly string[] {
  const found: string[] = [];
  for (let at = 0; at < text.length; ) {
    const length = [3, 2, 1].find((count) => englishOf.has(text.slice(at, at + count))) ?? 0;
    const english = englishOf.get(text.slice(at, at + length));
    if (english) found.push(english);
    at += Math.max(1, length);
  }
  return found;
}

/** Somebody as the child that an age in the text makes of them. */
function rejuvenated(mention: Mention, childOf: (noun: string) => string | undefined): Mention {
  const child = mention.type === 'figure' ? findFigure(childOf(mention.noun) ?? '') : undefined;
  return mention.type === 'figure' && child ? { ...mention, figure: child } : mention;
}

/** Everything a text names; of titles of stories and the like only where that is wished. Words of style and mood are passed over: they say how, not what. */
export function readWords(text: string, isTitleSeen = false): readonly Mention[] {
  const written = wordsOf(text.slice(0, longestText));
  const isForeign = mayBeForeign(written.map(({ lower }) => lower));
  const words = written.flatMap((word) => spelled(word, isForeign));
  const style = findStyle(words);
  const isThing = (at: number) => figureAt(words, at) !== null;
  const names = namesIn(text, words, isThing, (at) => isBeingAt(words, at), isTitleSeen);
  const childOf = childrenIn(words);
  const mentions: Mention[] = [];
  for (let at = 0; at < words.length; ) {
    if (style && at >= style.start && at < style.end) {
      at = style.end;
      continue;
    }
    if (names.has(at)) {
      at++;
      continue;
    }
    if (isAge(words, at) && digitsAt(words[at]) !== null) {
      at++;
      continue;
    }
    const digits = digitsAt(words[at]);
    const { mention, end } =
      digits === null ? readAt(words, at) : { mention: { type: 'count', count: digits } as const, end: at + 1 };
    if (mention) mentions.push(rejuvenated(mention, childOf));
    at = end;
  }
  return mentions;
}
