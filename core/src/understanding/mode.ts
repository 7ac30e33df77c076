/** The mode that a request's words point to. */

import {
  createPhraseIndex,
  findAll,
  findStyle,
  foreignArt,
  foreignPosters,
  foreignStories,
  isOnlyStyle,
  listed,
  modeCues,
  normalizedPhrases,
  type Word,
} from '../lexicon/index.ts';
import type { ModeId } from '../mode.ts';

const cueIndex = (line: string, foreign = '') =>
  createPhraseIndex([...listed(line), ...normalizedPhrases(foreign)].map((phrase) => [phrase, true] as const));
const setOf = (line: string): ReadonlySet<string> => new Set(listed(line));

const posterIndex = cueIndex(modeCues.posterCues, foreignPosters);
const storyIndex = cueIndex(modeCues.storyCues, foreignStories);
const businessIndex = cueIndex(modeCues.businessCues);
const artIndex = cueIndex(modeCues.artCues, foreignArt);
const alwaysTransform = cueIndex(modeCues.alwaysTransform);
const notPosterAround = setOf(modeCues.notPosterAround);
const notStoryBefore = setOf(modeCues.notStoryBefore);
const notStoryAfter = setOf(modeCues.notStoryAfter);
const notArtAround = setOf(modeCues.notArtAround);
const givenPictures = setOf(modeCues.givenPictures);
const transformVerbs = setOf(modeCues.transformVerbs);

/** After these a noun is part of the scene rather than what to make: "a girl with a poster". */
const insideWords = setOf(
  'of with on in at near beside under behind from holding hanging about reading covered by like over writing telling tells reads',
);

/**
 * The mode that the words point to; `personal` when they point to none. With a picture it is `transform`, unless something
 * else is clearly to be made from it.
 */
export function inferMode(words: readonly Word[], hasImage: boolean): ModeId {
  if (isProduct(words, storyIndex, notStoryBefore, notStoryAfter)) return 'story';
  if (isProduct(words, posterIndex, notPosterAround, notPosterAround)) return 'poster';
  if (asksToTransform(words)) return 'transform';
  if (
    findAll(words, businessIndex).some((found) => isUnhyphenated(words, found.start, found.end)) ||
    isProfessionalPicture(words)
  )
    return 'business';
  if (hasImage) return 'transform';
  return asksForArt(words) ? 'art' : 'personal';
}

/** Whether a cue names what to make: a whole word, not part of the scene or of another thing. */
function isProduct(
  words: readonly Word[],
  cues: typeof posterIndex,
  notBefore: ReadonlySet<string>,
  notAfter: ReadonlySet<string>,
): boolean {
  return findAll(words, cues).some(({ start, end }) => {
    if (!isUnhyphenated(words, start, end) || isPartOfScene(words, start)) return false;
    return !notBefore.has(words[start - 1]?.base ?? '') && !notAfter.has(words[end]?.base ?? '');
  });
}

/** Whether no hyphen joins the words to a neighbour: not "poster-sized", "two-story". */
function isUnhyphenated(words: readonly Word[], start: number, end: number): boolean {
  return words[start]?.isJoined !== true && words[end]?.isJoined !== true;
}

/** Whether a cue is part of a scene named before it in the same clause: "a wall of posters". */
function isPartOfScene(words: readonly Word[], start: number): boolean {
  const clause = words[start]?.clause;
  const opening = words.find((word) => !/^(?:please|can|could|you|now|and|just)$/.test(word.base))?.base ?? '';
  // "put HELLO on a poster" asks for a poster with that text.
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
  if (findAll(words, alwaysTransform).length > 0 || isRestyledWork(words)) return true;
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

/** "Mona Lisa but as an anime", "the Night Watch, but in pixel art": a work that is known, in another style. */
function isRestyledWork(words: readonly Word[]): boolean {
  const at = words.findIndex(({ base }, index) => base === 'but' && /^(?:as|in)$/.test(words[index + 1]?.base ?? ''));
  const rest = words.slice(at + 2).filter(({ base }) => base !== 'a' && base !== 'an');
  return at > 0 && rest.length > 0 && isOnlyStyle(rest) !== null;
}

/** "a professional headshot", "a corporate look"; not "a professional dancer". */
function isProfessionalPicture(words: readonly Word[]): boolean {
  const style = findStyle(words)?.value;
  return style === 'corporate' || style === 'professional';
}

function asksForArt(words: readonly Word[]): boolean {
  if (words[0]?.base === 'paint' || isSketchOf(words)) return true;
  return findAll(words, artIndex).some(({ start, end }) => {
    if (!isUnhyphenated(words, start, end) || isPartOfScene(words, start) || isDeed(words, start)) return false;
    return !notArtAround.has(words[start - 1]?.base ?? '') && !notArtAround.has(words[end]?.base ?? '');
  });
}

/** Whether "painting" is what a figure does: "a robot painting a sunset". */
function isDeed(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const isVerb = words[at]?.base === 'painting' && /^(?:an?|the|his|her|its|their|my)$/.test(words[at + 1]?.base ?? '');
  return isVerb && before !== undefined && !/^(?:an?|the|oil|one)$/.test(before.base) && findStyle([before]) === null;
}

/** "a sketch of a cat" asks for a work on paper; "sketch a cat" just means draw. */
function isSketchOf(words: readonly Word[]): boolean {
  return words.some(
    ({ base }, at) => base === 'sketch' && (words[at + 1]?.base === 'of' || words[at - 1]?.base === 'a'),
  );
}
