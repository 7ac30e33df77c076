import { expect, it } from 'vitest';
import { createChance } from '../../../src/chance.ts';
import { createLocalWriter } from '../../../src/modes/story/local-writer.ts';
import type { StoryDraft } from '../../../src/story.ts';
import { atDepth } from '../../../src/testing/index.ts';
import { understand } from '../../../src/understanding/index.ts';

const writer = createLocalWriter();
const { signal } = new AbortController();

async function storyOf(text: string, seed: number): Promise<StoryDraft> {
  const context = { pending: null, mood: null, last: null, preferences: { themes: [] }, now: 0 };
  const understood = understand({ userId: 'u', conversationId: 'c', text, mode: 'story' }, context);
  if (understood.type !== 'brief') throw new Error(`“${text}” became a ${understood.type}`);
  return writer.write(understood.brief, createChance(seed), { signal });
}

it.each([
  [
    'Tell me a story about my day: I missed the bus and met an old friend',
    ['you missed the bus', 'you met an old friend'],
  ],
  [
    'a story about my day: missed the train, ate cake with grandma',
    ['you missed the train', 'you ate cake with grandma'],
  ],
  [
    'Story of my week: we moved into a new house and I broke my favourite cup',
    ['you moved into', 'broke your favourite cup'],
  ],
  ['a story about my day, I was late for work but found a cat', ['you were late for work', 'you found a cat']],
])('%s: the first thing opens it, the second turns it, the end looks back on both', async (request, said) => {
  const [first = '', second = ''] = said;
  for (let seed = 0; seed < atDepth(4, 12); seed += 1) {
    const [one, two, three] = (await storyOf(request, seed)).scenes.map(({ text }) => text);
    expect(one).toContain(first);
    expect(two).toContain(second);
    for (const each of said) expect(three).toContain(each);
    for (const text of [one, two, three]) {
      expect(text).not.toMatch(/[{}]|\b(?:I|my) (?:missed|was|favourite)\b|quiet and full/);
      expect(text?.split(' ').length).toBeGreaterThanOrEqual(40);
      expect(text?.split(' ').length).toBeLessThanOrEqual(105);
    }
  }
});

it('what can be seen of it is drawn, in the scene where it is told', async () => {
  const { scenes } = await storyOf('a story about my day: I missed the train and swam in the lake', 3);
  expect(scenes[0]?.seen).toBe('a person missing the train');
  expect(scenes[1]?.seen).toBe('a person swimming in the lake');
});

it('a mood is told when it was named, and no other', async () => {
  for (let seed = 0; seed < 8; seed += 1) {
    const moody = await storyOf('a story about my day, it was stressful', seed);
    expect(moody.scenes.map(({ text }) => text).join(' ')).toContain('stressed and overwhelmed');
    const plain = await storyOf('a story about my day: I missed the bus and met an old friend', seed);
    expect(plain.scenes.map(({ text }) => text).join(' ')).not.toMatch(
      /\bYou (?:felt|were) (?:,|as if)|looked at it: ,/,
    );
  }
});
