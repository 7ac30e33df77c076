/** Makes the first mention of a neighbour or thing say "a", and later ones "the". */
import type { SceneDraft } from '../../story.ts';
import type { StoryWords } from './fill-template.ts';
import { capitalize } from './grammar.ts';

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The texts with the first mention in its long form and the others in the short form. */
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

/** The scenes, in reading order, with their neighbour and find introduced once. */
export function settleMentions(scenes: readonly SceneDraft[], words: StoryWords): readonly SceneDraft[] {
  const find = (words['find'] ?? '').toLowerCase();
  const isFound = scenes.some(({ text }) => text.toLowerCase().includes(find));
  const pairs = [
    [words['neighbour'] ?? '', words['the neighbour'] ?? ''],
    // In a story without the find, "the cup" is another one, such as the cup of a race.
    [isFound ? (words['find'] ?? '') : '', words['the find'] ?? ''],
  ] as const;
  const texts = pairs.reduce<readonly string[]>(
    (texts, [long, short]) => settlePhrase(texts, long, short),
    scenes.map(({ text }) => text),
  );
  return scenes.map((scene, place) => ({ ...scene, text: texts[place] ?? scene.text }));
}
