import { describe, expect, it } from 'vitest';
import { createChance } from '../../../src/chance.ts';
import { readScene } from '../../../src/illustration/scene/read-scene.ts';
import { readTokens } from '../../../src/illustration/scene/read-tokens.ts';
import { findFigure } from '../../../src/illustration/subjects/index.ts';
import type { ImagePrompt } from '../../../src/image.ts';
import { endings } from '../../../src/modes/story/endings.ts';
import { createFill } from '../../../src/modes/story/fill-template.ts';
import { createLocalWriter } from '../../../src/modes/story/local-writer.ts';
import { plots, sequels } from '../../../src/modes/story/plots/plots.ts';
import { createStoryMode } from '../../../src/modes/story/story.ts';
import { activities } from '../../../src/modes/story/words/activities.ts';
import { kinds } from '../../../src/modes/story/words/kinds.ts';
import { places } from '../../../src/modes/story/words/places.ts';
import { atDepth, sample } from '../../../src/testing/index.ts';
import { aBrief } from '../a-brief.ts';

const story = createStoryMode(createLocalWriter());
const { signal } = new AbortController();

const promptsOf = async (subject: string, seed = 3): Promise<readonly ImagePrompt[]> => {
  const brief = aBrief({ mode: 'story', subject, request: `a story about ${subject}`, subjects: [], seed });
  return (await story.plan(brief, createChance(seed), { signal })).prompts;
};

/** What the illustrator sees in a scene: its setting and the things it will draw. */
const seenIn = (prompt: ImagePrompt) => {
  const { setting, subjects, time, weather } = readScene(prompt);
  return { setting, figures: subjects.map(({ figure }) => figure), time, weather };
};

describe('the pictures show what the text tells', () => {
  it('a fox who wants to sail stands by the sea, then sails', async () => {
    for (const seed of [1, 2, 3, 4]) {
      const [first, second, third] = (await promptsOf('a fox who wants to sail', seed)).map(seenIn);
      expect(['sea', 'beach']).toContain(first?.setting);
      expect(second?.figures).toContain('sailing-boat');
      expect(third?.setting).toBe('sea');
      expect(third?.figures).toEqual(expect.arrayContaining(['fox', 'sailing-boat']));
    }
  });

  it('a snail in a storm is seen in the storm, and then under the rainbow', async () => {
    const [, second, third] = (await promptsOf('a brave snail in a storm')).map(seenIn);
    expect(second?.weather).toContain('storm');
    expect(third?.weather).toContain('rainbow');
    expect(third?.weather).not.toContain('storm');
  });

  it.each([
    ['a detective cat who looks for a lost hat', 'cat'],
    ['an old dog waiting at a train station', 'dog'],
    ['my cat Whiskers goes to the moon', 'cat'],
    ['a penguin who hates the cold', 'penguin'],
    ['a girl who finds a dragon egg in her backyard', 'girl'],
    ['a dragon who is afraid of the dark', 'dragon'],
    ['two brothers lost in a snowstorm', 'boy'],
    ['a robot who builds a machine', 'robot'],
    ['a story about the last tree in the city', 'tree'],
  ])('%s: the hero is in all three, first of all', async (request, hero) => {
    for (const seed of [1, 2, 3])
      for (const prompt of await promptsOf(request, seed))
        expect(seenIn(prompt).figures[0], prompt.subject).toBe(findFigure(hero)?.id);
  });

  it('two who were named are both there', async () => {
    for (const prompt of await promptsOf('a fox and a hedgehog'))
      expect(seenIn(prompt).figures, prompt.subject).toEqual(
        expect.arrayContaining([findFigure('fox')?.id, findFigure('hedgehog')?.id]),
      );
  });

  it('what is asked for instead of the hour replaces it', async () => {
    const brief = aBrief({
      mode: 'story',
      subject: 'a brave snail',
      request: 'a brave snail',
      refinement: { creationId: 'c', changes: [{ type: 'adjust', words: 'at night' }], style: 'illustrated', seed: 5 },
    });
    const { prompts } = await story.plan(brief, createChance(1), { signal });
    for (const prompt of prompts) expect(readScene(prompt).time, prompt.text).toBe('night');
  });
});

/** Words of what is seen that name nothing to draw: what a figure does, and how. */
const unseen = new Set(
  'a an the and happy setting out waving alone lost climbing dreaming looking sitting walking smiling working dancing up at ground footprints friends shining dark'.split(
    ' ',
  ),
);

it('every kind of hero is somebody whom the illustrator knows, but for what hangs in the sky and the like', async () => {
  const faceless = new Set(
    'moon sun star planet comet cloud snowflake wave mountain river wind table lemon'.split(' '),
  );
  const nouns = kinds.flatMap((kind) => kind.nouns.split(' ')).filter((noun) => !faceless.has(noun));
  const unknown: string[] = [];
  for (const noun of sample(nouns, 60)) {
    const [prompt] = await promptsOf(`a brave ${noun} who wants to find a lost hat`);
    if (prompt && seenIn(prompt).figures.length === 0) unknown.push(`${noun}: ${prompt.subject}`);
  }
  expect(unknown).toEqual([]);
});

it('everything that a plot wants to be seen, the illustrator can draw', () => {
  const words: Record<string, string> = {
    scenery: 'in a forest',
    look: 'a fox',
    'one look': 'a fox',
    lovers: 'a couple',
  };
  const named = {
    'neighbour seen': 'an owl',
    'find seen': 'a book',
    'spot seen': 'a house',
    'beloved seen': 'a rabbit',
  };
  const fill = createFill({ ...words, ...named, destination: 'in a desert', mark: 'the tower' });
  const scenes = [...[...plots, ...sequels].flatMap((plot) => plot.scenes), ...Object.values(endings)];
  const seen = [
    ...scenes.flatMap((scene) => scene.seen.filter((each) => !each.includes('{seen '))).map(fill),
    ...activities.flatMap((activity) => activity.seen).map(fill),
    ...places.flatMap((place) => place.seen),
  ];
  const unknown = seen.flatMap((each) =>
    readTokens(each).flatMap((mention) => (mention.type === 'word' && !unseen.has(mention.base) ? [mention.base] : [])),
  );
  expect([...new Set(unknown)]).toEqual([]);
});

it.each([
  ['a funny story about a penguin in the desert', 'desert'],
  ['a sad story about a fox in the snow', 'snow'],
  ['a story about a dog in the forest', 'forest'],
  ['a story about a robot on the moon', 'space'],
  ['a story about a cat in Paris', 'city'],
  ['a story about a bear in the mountains', 'mountains'],
  ['a story about a mouse in the library', 'room'],
])('%s: every picture is there', async (request, place) => {
  // A wish that leads elsewhere (out to sea, into space) is named by the request, not chosen here.
  for (let seed = 1; seed <= atDepth(4, 12); seed += 1)
    for (const prompt of await promptsOf(request.replace(/^.*story about /, ''), seed))
      expect(seenIn(prompt).setting, `${seed}: ${prompt.subject}`).toBe(place);
});

it('a story in a haunted lighthouse shows the lighthouse, and somebody before it', async () => {
  const lighthouse = findFigure('lighthouse')?.id;
  for (let seed = 1; seed <= atDepth(3, 8); seed += 1) {
    const seen = (await promptsOf('a mystery in a haunted lighthouse', seed)).map(seenIn);
    for (const { figures } of seen) expect(figures).toContain(lighthouse);
    for (const { figures } of seen) expect(figures[0]).not.toBe(lighthouse);
  }
});

it('one picture shows the hero and at most three more things', async () => {
  for (const request of [
    'a brave snail',
    'a fox and an owl in the snow',
    'a girl in a castle',
    'two cats at the beach',
  ])
    for (let seed = 1; seed <= atDepth(4, 12); seed += 1)
      for (const prompt of await promptsOf(request, seed))
        expect(seenIn(prompt).figures.length, prompt.subject).toBeLessThanOrEqual(4);
});

it('looks and clothes are the same words in all three prompts, chosen by the seed', async () => {
  const cards = new Set<string>();
  for (let seed = 1; seed <= 20; seed += 1) {
    const prompts = await promptsOf('a fox by the sea', seed);
    const said = prompts.map(({ text }) => /the same character in every scene: (.*?), scene \d/.exec(text)?.[1] ?? '');
    expect(new Set(said).size).toBe(1);
    expect(said[0]).toMatch(/^a fox, .+, a (?:red|blue|green|yellow) scarf$/);
    const scarf = /a \w+ scarf/.exec(said[0] ?? '')?.[0] ?? 'none';
    for (const { subject } of prompts) expect(subject).toContain(`a fox wearing ${scarf}`);
    cards.add(said[0] ?? '');
  }
  expect(cards.size).toBeGreaterThan(3);
});

it('requested clothes are worn; only heroes on whom the illustrator draws a scarf correctly get one', async () => {
  for (const { subject, text } of await promptsOf('a bear wearing a red hat in the forest')) {
    expect(text).toContain('a red hat');
    expect(subject).toContain('wearing a red hat');
  }
  for (const { subject } of await promptsOf('a brave snail')) expect(subject).not.toContain('wearing');
});
