/** Scenes as short lines, so that a table can say what a sentence should show. */
import { readScene } from '../../../src/illustration/scene/read-scene.ts';
import type { Scene, SceneSubject } from '../../../src/illustration/scene/scene.ts';
import { colourPhrases } from '../../../src/illustration/scene/words/colours.ts';
import type { ImagePrompt } from '../../../src/image.ts';
import { promptOf } from '../prompts.ts';

/** The first word that each colour has. */
const colourNames: ReadonlyMap<string, string> = new Map(colourPhrases.toReversed().map(([name, hex]) => [hex, name]));

/** A figure's id without the set it comes from. */
const nameOf = (figure = ''): string => figure.slice(figure.indexOf(':') + 1);

/** One subject: count, size, colour, figure, relation, each only where it was said: `3 small white rabbit under tree`. */
function inWords({ count, size, colour, figure, relation }: SceneSubject, { subjects }: Scene): string {
  const parts = [
    count === 1 ? '' : String(count),
    size === 'normal' ? '' : size,
    colour === undefined ? '' : (colourNames.get(colour) ?? colour),
    nameOf(figure),
    relation ? `${relation.type} ${nameOf(subjects[relation.to]?.figure)}` : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** The scene that a sentence is read as. */
export const sceneOf = (text: string, changes: Partial<ImagePrompt> = {}): Scene => readScene(promptOf(text, changes));

/** Every subject of a sentence's scene, in a line each. */
export function subjectsOf(text: string): readonly string[] {
  const scene = sceneOf(text);
  return scene.subjects.map((subject) => inWords(subject, scene));
}
