/** Who is brought in with "a" is "the" from then on, whichever sentences were chosen. */
import type { SceneDraft } from '../../story.ts';
import type { StoryWords } from './fill-template.ts';
import { capitalize } from './grammar.ts';

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The texts with the first mention in its long form and all others in the short one. */
function settlePhrase(texts: readonly string[], long: string, short: string): readonly string[] {
  if (long === '' || short === '' || long.toLowerCase() === short.toLowerCase()) return texts;
  const mention = new RegExp(`(?<![\\p{L}])(?:${literal(long)}|${literal(short)})(?![\\p{L}])`, 'giu');
  let isKnown = false;
  return texts.map((text) =>
    text.replace(mention, (found) => {
      const form = isKnown ? short : long;
      isKnown = true;
      return /^\p{Lu}/u.test(found) ? capitalize(form) : form;
    }),
  );
}

/** Scenes in reading order, neighbours and finds brought in once. */
export function settleMentions(scenes: readonly SceneDraft[], words: StoryWords): readonly SceneDraft[] {
  const find = (words['find'] ?? '').toLowerCase();
  const isFound = scenes.some(({ text }) => text.toLowerCase().includes(find));
  const pairs = [
    [words['neighbour'] ?? '', words['the neighbour'] ?? ''],
    // "The cup" of a race is not the one that might have been found.
    [isFound ? (words['find'] ?? '') : '', words['the find'] ?? ''],
  ] as const;
  const texts = pairs.reduce<readonly string[]>(
    (told, [long, short]) => settlePhrase(told, long, short),
    scenes.map(({ text }) => text),
  );
  return scenes.map((scene, place) => ({ ...scene, text: texts[place] ?? scene.text }));
}
