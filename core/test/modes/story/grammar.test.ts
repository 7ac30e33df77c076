import retextEnglish from 'retext-english';
import retextIndefiniteArticle from 'retext-indefinite-article';
import retextRepeatedWords from 'retext-repeated-words';
import { type Processor, unified } from 'unified';
import { expect, it } from 'vitest';
import { createChance } from '../../../src/chance.ts';
import { createLocalWriter } from '../../../src/modes/story/local-writer.ts';
import type { StoryChange, StoryDraft } from '../../../src/story.ts';
import { atDepth } from '../../../src/testing/index.ts';
import { understand } from '../../../src/understanding/index.ts';
import { requests } from './requests.ts';

const writer = createLocalWriter();
const { signal } = new AbortController();
/** The text itself is not wanted back, only what is said of it. */
function nothing(this: Processor): void {
  this.compiler = () => '';
}

const checker = unified().use(retextEnglish).use(retextIndefiniteArticle).use(retextRepeatedWords).use(nothing);

/** What a grammar checker says of a text. Repetitions that are meant ("that that") are not in the stories. */
async function complaints(text: string): Promise<readonly string[]> {
  const { messages } = await checker.process(text);
  return messages.map(({ reason }) => reason);
}

/** The brief of a story request as a person would send it. */
function briefOf(text: string) {
  const context = { pending: null, mood: null, last: null, preferences: { themes: [] }, now: 0 };
  const understood = understand({ userId: 'u', conversationId: 'c', text, mode: 'story' }, context);
  if (understood.type !== 'brief') throw new Error(`“${text}” became a ${understood.type}`);
  return understood.brief;
}

const textOf = ({ title, scenes }: StoryDraft) => [title, ...scenes.map(({ text }) => text)].join('\n\n');

const changes: readonly StoryChange[] = [
  { type: 'next' },
  { type: 'scene', scene: 0 },
  { type: 'scene', scene: 1 },
  ...(['happy', 'sad', 'funny', 'surprising', 'calm'] as const).map((ending) => ({ type: 'ending', ending }) as const),
];

it.each(requests)('%s: clean English, whichever way it is told, goes on or ends', async (request) => {
  const brief = briefOf(request);
  for (let seed = 1; seed <= atDepth(2, 3); seed += 1) {
    const draft = await writer.write(brief, createChance(seed), { signal });
    expect(await complaints(textOf(draft)), textOf(draft)).toEqual([]);
    const change = changes[(seed * 7 + request.length) % changes.length] ?? { type: 'next' };
    const after = await writer.retell({ draft, prompts: [], change }, brief, createChance(seed + 50), { signal });
    expect(await complaints(textOf(after)), textOf(after)).toEqual([]);
    for (const scene of [...draft.scenes, ...after.scenes]) {
      const words = scene.text.split(/\s+/).length;
      expect(words, scene.text).toBeGreaterThanOrEqual(38);
      expect(words, scene.text).toBeLessThanOrEqual(100);
      expect(scene.text, request).not.toMatch(/[{}<>]|undefined|null| {2}/);
      // Quotation marks come in pairs, and a sentence begins with a capital.
      expect(scene.text.match(/“/g)?.length ?? 0).toBe(scene.text.match(/”/g)?.length ?? 0);
      expect(scene.text).toMatch(/^[\p{Lu}“]/u);
      expect(scene.text, request).not.toMatch(/(?<![.!?…]”)[.!?] \p{Ll}/u);
    }
  }
});

it('all of them are different stories, with titles of their own', async () => {
  const drafts = await Promise.all(
    requests.map((request, seed) => writer.write(briefOf(request), createChance(seed), { signal })),
  );
  expect(new Set(drafts.map(textOf)).size).toBe(requests.length);
  expect(new Set(drafts.map(({ title }) => title)).size).toBeGreaterThan(requests.length * 0.85);
});
