import { expect, it } from 'vitest';
import { createChance } from '../../../src/chance.ts';
import { createLocalWriter } from '../../../src/modes/story/local-writer.ts';
import { createStoryMode } from '../../../src/modes/story/story.ts';
import { aBrief } from '../a-brief.ts';

const story = createStoryMode(createLocalWriter());
const { signal } = new AbortController();
const plan = (more = {}, chance = 1) =>
  story.plan(
    aBrief({ mode: 'story', request: 'a story about a brave snail', subject: 'a brave snail', ...more }),
    createChance(chance),
    { signal },
  );

it('plans three shots of one family, style and palette, with the same hero', async () => {
  const { prompts, story: told, style } = await plan();
  expect(prompts).toHaveLength(3);
  expect(told?.scenes).toHaveLength(3);
  expect(new Set(prompts.map(({ family }) => family)).size).toBe(1);
  expect(new Set(prompts.map((prompt) => prompt.seed)).size).toBe(3);
  for (const prompt of prompts) {
    expect(prompt.style).toBe(style);
    expect(prompt.text).toContain('the same character in every scene: a brave snail');
    expect(prompt.text).toContain(`${style} style`);
    expect(prompt.subject).toContain('snail');
  }
});

it('has three scenes whatever number was asked for', async () => {
  expect((await plan({ count: 1 })).prompts).toHaveLength(3);
});

it('with a seed tells and draws the same again', async () => {
  expect(await plan({ seed: 9 }, 1)).toEqual(await plan({ seed: 9 }, 2));
});

it('says who it is about and who wrote it', async () => {
  expect((await plan()).reasoning).toContain('The story follows a brave snail');
  expect((await plan()).reasoning).toContain('Vizzy wrote it itself');
});
