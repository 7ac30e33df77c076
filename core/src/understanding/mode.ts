/** The mode that a request's words point to. */

import {
  createPhraseIndex,
  findAll,
  findStyle,
  foreignArt,
  foreignPosters,
  foreignStories,
  listed,
  modeCues,
  spelled,
  type Word,
} from '../lexicon/index.ts';
import type { ModeId } from '../mode.ts';

const indexOf = (line: string, foreign = '') =>
  createPhraseIndex([...listed(line), ...spelled(foreign)].map((phrase) => [phrase, true] as const));
const setOf = (line: string): ReadonlySet<string> => new Set(listed(line));

const posterIndex = indexOf(modeCues.posterCues, foreignPosters);
const storyIndex = indexOf(modeCues.storyCues, foreignStories);
const businessIndex = indexOf(modeCues.businessCues);
const artIndex = indexOf(modeCues.artCues, foreignArt);
const alwaysTransform = indexOf(modeCues.alwaysTransform);
const notPosterAround = setOf(modeCues.notPosterAround);
const notStoryBefore = setOf(modeCues.notStoryBefore);
const notStoryAfter = setOf(modeCues.notStoryAfter);
const notArtAround = setOf(modeCues.notArtAround);
const givenPictures = setOf(modeCues.givenPictures);
const transformVerbs = setOf(modeCues.transformVerbs);

/** Behind these a noun is a part of the picture, not the thing to be made: "a girl with a poster". */
const insideWords = setOf(
  'of with on in at near beside under behind from holding hanging about reading covered by like over writing telling tells reads',
);

/**
 * The mode that the words point to; `personal` when nothing points elsewhere. With a picture given it is `transform`, unless
 * another thing is clearly to be made of it.
 */
export function inferMode(words: readonly Word[], hasImage: boolean): ModeId {
  if (isMade(words, storyIndex, notStoryBefore, notStoryAfter)) return 'story';
  if (isMade(words, posterIndex, notPosterAround, notPosterAround)) return 'poster';
  if (asksToTransform(words)) return 'transform';
  if (
    findAll(words, businessIndex).some((found) => isWhole(words, found.start, found.end)) ||
    isProfessionalPicture(words)
  )
    return 'business';
  if (hasImage) return 'transform';
  return asksForArt(words) ? 'art' : 'personal';
}

/** Whether a cue is what shall be made: a whole word, not behind "with a", not part of another thing. */
function isMade(
  words: readonly Word[],
  cues: typeof posterIndex,
  notBefore: ReadonlySet<string>,
  notAfter: ReadonlySet<string>,
): boolean {
  return findAll(words, cues).some(({ start, end }) => {
    if (!isWhole(words, start, end) || isInside(words, start)) return false;
    return !notBefore.has(words[start - 1]?.base ?? '') && !notAfter.has(words[end]?.base ?? '');
  });
}

/** Not tied to a neighbour by a hyphen: "poster-sized", "two-story". */
function isWhole(words: readonly Word[], start: number, end: number): boolean {
  return words[start]?.isJoined !== true && words[end]?.isJoined !== true;
}

/** Whether something else of the same clause already is the picture's head: "a wall of posters". */
function isInside(words: readonly Word[], start: number): boolean {
  const clause = words[start]?.clause;
  const opening = words.find((word) => !/^(?:please|can|could|you|now|and|just)$/.test(word.base))?.base ?? '';
  // "put HELLO on a poster" makes one; what stands on it is its text.
  if (/^(?:put|write|print|set|place)$/.test(opening)) return false;
  for (let at = start - 1; at >= 0 && words[at]?.clause === clause; at--) {
    const base = words[at]?.base ?? '';
    if (/^(?:as|into|for|to|need|want|make|create|design)$/.test(base)) return false;
    if (base === 'of' && words[at - 1]?.base === 'style') return false;
    if (insideWords.has(base) && words[at + 1]?.base !== 'my') return true;
  }
  return false;
}

/** "turn this photo into a watercolor", "make this a sketch", "apply a cyberpunk style to my selfie". */
function asksToTransform(words: readonly Word[]): boolean {
  if (findAll(words, alwaysTransform).length > 0) return true;
  return words.some(({ base, clause }, at) => {
    if (!transformVerbs.has(base)) return false;
    const rest = words.slice(at + 1, at + 12).filter((word) => word.clause === clause);
    const isPointed = /^(?:this|that|it|these|my|our|the|me)$/.test(rest[0]?.base ?? '');
    const isPicture = rest.slice(0, 5).some((word) => givenPictures.has(word.base));
    const isIt =
      /^(?:this|that|it|me)$/.test(rest[0]?.base ?? '') && /^(?:a|an|into|to|in|as|look)$/.test(rest[1]?.base ?? '');
    const isChanged =
      rest.some((word) => /^(?:into|to|as|in|look|like|a|an|style)$/.test(word.base)) || findStyle(rest) !== null;
    if (base === 'apply' || base === 'filter') return rest.some((word) => givenPictures.has(word.base));
    if (isIt)
      return findStyle(rest) !== null || rest.slice(1, 4).some((word) => /^(?:into|painting|drawing)$/.test(word.base));
    return isPointed && isPicture && isChanged;
  });
}

/** "a professional headshot", "a corporate look": a business picture, though not "a professional dancer". */
function isProfessionalPicture(words: readonly Word[]): boolean {
  const style = findStyle(words)?.value;
  return style === 'corporate' || style === 'professional';
}

function asksForArt(words: readonly Word[]): boolean {
  if (words[0]?.base === 'paint' || isSketchOf(words)) return true;
  return findAll(words, artIndex).some(({ start, end }) => {
    if (!isWhole(words, start, end) || isInside(words, start) || isDone(words, start)) return false;
    return !notArtAround.has(words[start - 1]?.base ?? '') && !notArtAround.has(words[end]?.base ?? '');
  });
}

/** "a robot painting a sunset": what somebody does, not what is made. */
function isDone(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const isVerb = words[at]?.base === 'painting' && /^(?:an?|the|his|her|its|their|my)$/.test(words[at + 1]?.base ?? '');
  return isVerb && before !== undefined && !/^(?:an?|the|oil|one)$/.test(before.base) && findStyle([before]) === null;
}

/** "a sketch of a cat" asks for a work on paper; "sketch a cat" is only a way to say draw. */
function isSketchOf(words: readonly Word[]): boolean {
  return words.some(
    ({ base }, at) => base === 'sketch' && (words[at + 1]?.base === 'of' || words[at - 1]?.base === 'a'),
  );
}
