import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createChance } from '../../../src/chance.ts';
import { createLocalWriter } from '../../../src/modes/story/local-writer.ts';
import { withNames } from '../../../src/modes/story/read-names.ts';
import type { StoryDraft } from '../../../src/story.ts';
import { atDepth } from '../../../src/testing/index.ts';
import { understand } from '../../../src/understanding/index.ts';

const writer = createLocalWriter();
const { signal } = new AbortController();

/** The story of a request as a person sends it. */
async function storyOf(text: string, seed: number): Promise<StoryDraft> {
  const context = { pending: null, mood: null, last: null, preferences: { themes: [] }, now: 0 };
  const understood = understand({ userId: 'u', conversationId: 'c', text, mode: 'story' }, context);
  if (understood.type !== 'brief') throw new Error(`“${text}” became a ${understood.type}`);
  return writer.write(understood.brief, createChance(seed), { signal });
}

const wordsOf = ({ title, scenes }: StoryDraft) => [title, ...scenes.map(({ text }) => text)].join('\n');

describe('names are read wherever people say them', () => {
  it.each([
    ['story of two sisters, Mia and Lea, who get lost in the forest', ['Mia', 'Lea', 'Two sisters', 'in the forest']],
    [
      'a story about a boy named Ben and his dog called Rex in the mountains',
      ['Ben', 'his dog Rex', 'in the mountains'],
    ],
    ['a bedtime story for my daughter Emma about a dragon', ['Emma', 'dragon']],
    ['write a story for my son Tom about a fox in the snow', ['Tom', 'fox', 'in the snow']],
    ['a story for my 5 year old daughter Lena about a robot', ['Lena', 'robot']],
    ['a bedtime story for my son Tom', ['Tom']],
    ['a story about Mia, a brave girl, who finds a key in the garden', ['Mia', 'key', 'in the garden']],
    ['tell me a story about two brothers called Max and Moritz at the beach', ['Max', 'Moritz', 'at the beach']],
    ['a story about a dog called rex who wants to fly', ['Rex', 'fly']],
    ['a story about twins named anna and otto who live in a lighthouse', ['Anna', 'Otto', 'in a lighthouse']],
    ['story about my daughter Emma and her cat Muffin at the lake', ['Emma', 'Muffin', 'at the lake']],
    ['a story about three friends, Ana, Ben and Carl, in the city', ['Ana', 'Ben', 'Carl', 'in the city']],
    ['the story of Pip the mouse and Greta the goose in the city', ['Pip', 'Greta', 'in the city']],
    ['a story where Lily and her grandfather sail to an island', ['Lily', 'her grandfather', 'sail to an island']],
    ['a story about a princess named sofia in a castle by the sea', ['Sofia', 'in a castle by the sea']],
    ['a story about my son Tom learning to swim', ['Tom', 'swim']],
    ['Two sisters named Mia and Lea get lost in the forest. Tell me their story.', ['Mia', 'Lea', 'in the forest']],
    ['a story about my cat, Whiskers, in Paris', ['Whiskers', 'in Paris']],
    ['a tale of a knight, Sir Otto, and his horse, Bella, in the mountains', ['Sir Otto', 'Bella', 'in the mountains']],
    ['a story about Mia and her best friend, a dragon called Smaug, at school', ['Mia', 'Smaug', 'at school']],
    ['a story about Ben, his sister Anna and a dragon in the forest', ['Ben', 'Anna', 'dragon', 'in the forest']],
    ['a story about a girl whose name is Rose with her dog Bello in the desert', ['Rose', 'Bello', 'in the desert']],
    ['a story about mia and lea by the river', ['Mia', 'Lea', 'by the river']],
    ['a story about two cats, one named Tom and the other Jerry', ['Tom', 'Jerry']],
  ])('%s', async (request, said) => {
    for (let seed = 0; seed < atDepth(3, 6); seed += 1) {
      const text = wordsOf(await storyOf(request, seed)).toLowerCase();
      for (const each of said) expect(text, `${request}: ${text}`).toContain(each.toLowerCase());
    }
  });

  it.each([
    ['a story about two cats in love', 'cat'],
    ['a fox in love with the moon', 'fox'],
    ['story: a baker and a florist in love', 'florist'],
  ])('%s is about somebody who loves, not about somebody in something', async (request, noun) => {
    for (let seed = 0; seed < atDepth(3, 6); seed += 1) {
      const text = wordsOf(await storyOf(request, seed)).toLowerCase();
      expect(text).toContain(noun);
      expect(text).not.toMatch(new RegExp(`${noun}s? in\\b(?! the| a)|\\bthe in\\b`));
    }
  });

  it.each([
    ['the sun rose over the sea', 'the sun rose over the sea'],
    ['a fox and an owl in the forest', 'a fox and an owl in the forest'],
    ['a fox called upon to help', 'a fox called upon to help'],
    ['a fox, a bear and a wolf', 'a fox, a bear and a wolf'],
  ])('what is no name stays as it is: %s', (request, read) => {
    expect(withNames(request)).toBe(read);
  });
});

const girls = ['Mia', 'Lea', 'Emma', 'Sofia', 'Zara', 'Ida', 'Annabel', 'Aiko'] as const;
const boys = ['Tom', 'Ben', 'Omar', 'Felix', 'Otto', 'Diego', 'Bartholomew', 'Kenji'] as const;
const spots = [
  'in the forest',
  'by the sea',
  'in the snow',
  'in the desert',
  'in the mountains',
  'in Paris',
  'on the moon',
] as const;

type Frame = (one: string, two: string) => string;

const frames: readonly Frame[] = [
  (one, two) => `two children, ${one} and ${two},`,
  (one, two) => `two friends called ${one} and ${two}`,
  (one, two) => `a girl named ${one} and a boy named ${two}`,
  (one, two) => `my daughter ${one} and my son ${two}`,
  (one, two) => `${one} and ${two}`,
  (one, two) => `${one}, a clever girl, and her brother ${two}`,
  (one, two) => `a girl called ${one.toLowerCase()} and her dog called ${two.toLowerCase()}`,
  (one, two) => `${one} with her cat ${two}`,
  (one, two) => `siblings (${one} and ${two})`,
  (one, two) => `twins whose names are ${one} and ${two}`,
  (one, two) => `a witch, ${one}, and her raven, ${two},`,
];

it('tells every name and place of a request, however they are phrased, and shows the place', async () => {
  const requests = fc.tuple(
    fc.constantFrom(...girls),
    fc.constantFrom(...boys),
    fc.constantFrom(...spots),
    fc.constantFrom(...frames),
    fc.nat({ max: 5000 }),
  );
  await fc.assert(
    fc.asyncProperty(requests, async ([one, two, spot, frame, seed]) => {
      const request = `tell me a story about ${frame(one, two)} ${spot}`;
      const draft = await storyOf(request, seed);
      const text = wordsOf(draft);
      for (const said of [one, two]) expect(text, `${request}: ${text}`).toContain(said);
      expect(text.toLowerCase(), request).toContain(spot.toLowerCase());
      for (const { seen } of draft.scenes) expect(seen, request).toContain(spot);
      expect(text, request).not.toMatch(/[{}]|undefined|\bthe the\b/);
    }),
    { numRuns: atDepth(100, 300), seed: 11 },
  );
});
