import { describe, expect, it } from 'vitest';
import { createChance } from '../../../src/chance.ts';
import { createLocalWriter } from '../../../src/modes/story/local-writer.ts';
import { createStoryMode } from '../../../src/modes/story/story.ts';
import type { Plan } from '../../../src/plan.ts';
import { understand } from '../../../src/understanding/index.ts';

const mode = createStoryMode(createLocalWriter());

/** The plan of a request as a person sends it, with no mode chosen. */
async function planOf(text: string, seed: number): Promise<Plan> {
  const context = { pending: null, mood: null, last: null, preferences: { themes: [] }, now: 0 };
  const understood = understand({ userId: 'u', conversationId: 'c', text, seed }, context);
  if (understood.type !== 'brief') throw new Error(`“${text}” became a ${understood.type}`);
  expect(understood.brief.mode, text).toBe('story');
  return mode.plan(understood.brief, createChance(seed), { signal: new AbortController().signal });
}

const textOf = ({ story }: Plan) => [story?.title, ...(story?.scenes ?? [])].join('\n');

describe('hero, name, wish and place of other languages', () => {
  it.each([
    ['Erzähl mir eine Geschichte über einen Fuchs, der segeln will', ['fox', 'sail']],
    ['Erzähl eine Gutenachtgeschichte von zwei Schwestern, Mia und Lea, im Wald', ['Mia', 'Lea', 'in the forest']],
    ['Schreib eine Geschichte über einen Hund namens Bello am Strand', ['Bello', 'at the beach']],
    ['Eine lustige Geschichte über einen Pinguin in der Wüste', ['penguin', 'in the desert']],
    ['Raconte-moi une histoire sur un hérisson qui veut voler', ['hedgehog', 'fly']],
    ['Une histoire d’un petit dragon nommé Filou dans la forêt', ['Filou', 'in the forest']],
    ['Écris un conte sur une sorcière qui a peur du noir', ['witch', 'afraid']],
    ['Cuéntame un cuento sobre una bruja que quiere volar', ['witch', 'fly']],
    ['Una historia de un gato llamado Tomás en la playa', ['Tomás', 'at the beach']],
    ['Raccontami una storia su un orso che vuole dipingere', ['bear', 'paint']],
    ['Una favola su una lumaca di nome Nina in giardino', ['Nina', 'in the garden']],
    ['Racconta una storia di un topo e un gatto in montagna', ['mouse', 'cat', 'in the mountains']],
  ])('%s', async (request, said) => {
    for (const seed of [1, 2, 3]) {
      const plan = await planOf(request, seed);
      for (const each of said) expect(textOf(plan).toLowerCase(), request).toContain(each.toLowerCase());
      expect(plan.reasoning).toContain('in English so far');
    }
  });

  it('says nothing of languages to who writes English', async () => {
    for (const request of [
      'Tell me a story about a fox in Rome',
      'a story about a knight who would rather die, and Una the cat',
    ])
      expect((await planOf(request, 1)).reasoning, request).not.toContain('in English so far');
  });
});
