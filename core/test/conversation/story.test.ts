import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Progress, StoryReply, Vizzy } from '../../src/index.ts';
import { openRouterDouble } from '../../src/testing/index.ts';
import { aPerson, aVizzy, bytesOf, type Person } from './a-vizzy.ts';

let vizzy: Vizzy;
beforeAll(async () => {
  ({ vizzy } = await aVizzy());
});
afterAll(() => vizzy.close());

let people = 0;
const somebody = () => aPerson(vizzy, `reader ${people++}`);

/** Says something that must lead to a story. */
async function tell(person: Person, text: string, style?: string): Promise<StoryReply> {
  const reply = await person.draw(text, style ? { style } : {});
  if (reply.type !== 'story') throw new Error(`drew ${reply.type} instead of telling`);
  return reply;
}

describe('after a story', () => {
  it.each([
    ['Redo scene 2', 1],
    ['Make the ending happy', 2],
    ['change the first scene, please', 0],
    ['a sad ending', 2],
  ])('%j changes one scene; the others stay byte for byte', async (wish, changed) => {
    const ann = somebody();
    const before = await tell(ann, 'Tell me a story about a fox who wants to sail');
    const after = await tell(ann, wish);
    for (const place of [0, 1, 2]) {
      const isSame = place !== changed;
      expect(after.scenes[place] === before.scenes[place], `text ${place}`).toBe(isSame);
      expect(bytesOf(after)[place] === bytesOf(before)[place], `picture ${place}`).toBe(isSame);
    }
    expect(after.title).toBe(before.title);
    expect(after.details.style).toBe(before.details.style);
    expect(after.details.reasoning).toContain(`Scene ${changed + 1} is told and drawn anew`);
  });

  it('a scene can be told again and again, and is another each time', async () => {
    const ann = somebody();
    const told = [await tell(ann, 'a story about a brave snail in a storm')];
    for (let time = 0; time < 3; time += 1) told.push(await tell(ann, 'redo scene 2'));
    expect(new Set(told.map(({ scenes }) => scenes[1])).size).toBeGreaterThanOrEqual(3);
    expect(new Set(told.map((story) => bytesOf(story)[1])).size).toBe(4);
    expect(new Set(told.map((story) => bytesOf(story)[0])).size).toBe(1);
  });

  it('“what happens next?” goes on with the same hero, in new scenes, and on again', async () => {
    const ann = somebody();
    const first = await tell(ann, 'Tell me a story about a dragon called Fen who is afraid of the dark');
    const second = await tell(ann, 'What happens next?');
    const third = await tell(ann, 'and then?');
    for (const story of [second, third]) {
      expect(story.scenes.join(' ')).toContain('Fen');
      expect(story.scenes).toHaveLength(3);
      expect(story.details.style).toBe(first.details.style);
    }
    const texts = [first, second, third].flatMap(({ scenes }) => scenes);
    expect(new Set(texts).size).toBe(9);
    expect(second.details.reasoning).toContain('what happens next');
  });

  it('another style draws the same words again', async () => {
    const ann = somebody();
    const before = await tell(ann, 'a story about two owls who build a boat', 'illustrated');
    const after = await tell(ann, 'the same in cinematic style, please');
    expect(after.scenes).toEqual(before.scenes);
    expect(after.title).toBe(before.title);
    expect(bytesOf(after)).not.toEqual(bytesOf(before));
  });

  it('another story is another story', async () => {
    const ann = somebody();
    const before = await tell(ann, 'a story about a whale');
    const after = await tell(ann, 'a story about a tin robot with a happy ending');
    expect(after.scenes.join(' ')).toContain('robot');
    expect(after.scenes).not.toEqual(before.scenes);
  });

  it('the day one told about can go on as well, and end otherwise', async () => {
    const ann = somebody();
    await ann.say('tell me a story about my day');
    const before = await tell(ann, 'tiring, I missed the bus and got soaked');
    expect(before.scenes[0]).toContain('you missed the bus');
    expect(before.scenes[1]).toContain('you got soaked');
    const ended = await tell(ann, 'make the ending funny');
    expect(ended.scenes.slice(0, 2)).toEqual(before.scenes.slice(0, 2));
    expect(ended.scenes[2]).not.toBe(before.scenes[2]);
    expect((await tell(ann, 'what happens next?')).scenes.join(' ')).toMatch(/\byou\b/i);
  });

  it('offers what can be said next, and understands all of it', async () => {
    const ann = somebody();
    const { details } = await tell(ann, 'a story about an old bear');
    for (const suggestion of details.suggestions) {
      const reply = await tell(ann, suggestion);
      expect(reply.details.reasoning, suggestion).not.toMatch(/You named no style|This is how I picture/);
    }
  });

  it('pictures that stay are told of as progress, too, each once', async () => {
    const ann = somebody();
    await tell(ann, 'a story about a small cloud');
    const heard: Progress[] = [];
    await ann.say('redo scene 1', {}, { onProgress: (progress) => heard.push(progress) });
    const places = heard.flatMap((progress) => (progress.type === 'image' ? [progress.index] : []));
    expect(places.toSorted()).toEqual([0, 1, 2]);
  });
});

it('with an image service only the changed scene is asked for', async () => {
  const router = await openRouterDouble();
  const { vizzy: remote } = await aVizzy({ HF_ENDPOINT_URL: `${router.url}/draw`, PREVIEW: 'off' });
  try {
    const ann = aPerson(remote);
    await tell(ann, 'a story about a fox who wants to sail');
    expect(router.requests).toHaveLength(3);
    const unkept = await tell(ann, 'redo scene 3');
    // Nothing is kept without DATA_DIR: the two others are asked for again, with the words and seeds that they had.
    expect(unkept.images.map(({ tier }) => tier)).toEqual(['huggingface', 'huggingface', 'huggingface']);
    const bodies = router.requests.map(({ body }) => body);
    expect(bodies.filter((body, place) => bodies.indexOf(body) === place)).toHaveLength(4);
  } finally {
    await remote.close();
    await router.close();
  }
});
