/** Words of other languages and emoji, as the tables know them. */
import { findPlaces, findSubjects, type Word } from '../../lexicon/index.ts';
import { findFigure } from '../subjects/index.ts';
import { englishOf } from './words/other-languages.ts';
import { colours, counts, moments, relations, settings, silent } from './words/tables.ts';

/** A word in the spelling of the tables: emoji and other languages by what they mean in English. */
export function translateWord(word: Word, isForeign: boolean): readonly Word[] {
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
