/** What the picture that a person sent is called: "my selfie", where the request names nothing else to be seen. */
import { commandVerbs, fillers, findStyle, modeCues, pictureNouns, type Word } from '../lexicon/index.ts';
import type { TokenizedText } from './tokenized-text.ts';

const given: ReadonlySet<string> = new Set(modeCues.givenPictures.split(' '));
const verbs: ReadonlySet<string> = new Set(modeCues.transformVerbs.split(' '));
const small = /^(?:into|like|look|looks|as|in|with|to|please|pls|style|effect|filter|version|one|of|it|cooler|better)$/;

/** The words by which people name pictures, as they are said back. */
const names: Readonly<Record<string, string>> = {
  photo: 'photo',
  photos: 'photo',
  photograph: 'photo',
  snapshot: 'photo',
  selfie: 'selfie',
  drawing: 'drawing',
  sketch: 'sketch',
  painting: 'painting',
  portrait: 'portrait',
  screenshot: 'screenshot',
  avatar: 'avatar',
};

/** `turn this photo into a watercolor` → `my photo`; null when the request names something to be seen besides picture and style. */
export function sentPictureIn({ words }: TokenizedText): string | null {
  const style = findStyle(words);
  const isNamed = words.some(
    (word, at) => !(style !== null && at >= style.start && at < style.end) && !saysNothing(word),
  );
  if (isNamed) return null;
  const word = words.find(
    ({ base }, at) => names[base] !== undefined && /^(?:this|my|the|a|an|our|that)$/.test(words[at - 1]?.base ?? ''),
  );
  const isMedium = style !== null && word !== undefined && words.indexOf(word) >= style.start;
  return `my ${(!isMedium && names[word?.base ?? '']) || 'picture'}`;
}

const saysNothing = (word: Word): boolean => {
  const { base, lower } = word;
  return (
    fillers.has(base) ||
    fillers.has(lower) ||
    commandVerbs.has(base) ||
    pictureNouns.has(base) ||
    given.has(base) ||
    verbs.has(base) ||
    small.test(base) ||
    findStyle([word]) !== null
  );
};
