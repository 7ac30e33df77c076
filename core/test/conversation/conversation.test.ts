import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Vizzy } from '../../src/index.ts';
import type { FakeClock } from '../../src/testing/index.ts';
import { aPerson, aVizzy, bytesOf } from './a-vizzy.ts';

let vizzy: Vizzy;
let clock: FakeClock;
beforeAll(async () => {
  ({ vizzy, clock } = await aVizzy());
});
afterAll(() => vizzy.close());

let people = 0;
const somebody = (conversation?: string) => aPerson(vizzy, `somebody ${people++}`, conversation);

describe('a question', () => {
  it('asks once, then draws', async () => {
    const ann = somebody();
    const question = await ann.say('Draw my day');
    expect(question.type).toBe('question');
    if (question.type !== 'question') return;
    expect(question.suggestions.length).toBeGreaterThanOrEqual(3);
    expect(question.suggestions.length).toBeLessThanOrEqual(4);
    const drawn = await ann.draw('It was dull and I needed motivation');
    expect(drawn.details.promptUsed).toContain('Draw my day. The mood is dull and unmotivated.');
    expect(drawn.details.mood).toBe('dull and unmotivated');
    expect(drawn.images).toHaveLength(2);
  });

  it('is never asked twice: an answer without a mood goes on thoughtful and reflective', async () => {
    const ann = somebody();
    await ann.say('Draw my day');
    expect((await ann.draw('the usual')).details.mood).toBe('thoughtful and reflective');
  });

  it('is dropped by a new request, and by “forget it”', async () => {
    const ann = somebody();
    await ann.say('Draw my day');
    const fox = await ann.draw('never mind, draw a red fox in the snow instead');
    expect(fox.details.promptUsed).toContain('red fox');
    expect(fox.details.promptUsed).not.toContain('my day');
    await ann.say('Draw my week');
    const dropped = await ann.say('forget it');
    expect(dropped.type).toBe('question');
    expect((await ann.draw('a lake')).details.promptUsed).toMatch(/^a lake/);
  });

  it('waits half an hour for its answer, and no longer', async () => {
    const ann = somebody();
    await ann.say('Draw my day');
    clock.advance(31 * 60_000);
    expect((await ann.draw('a sleepy cat')).details.promptUsed).not.toContain('Draw my day');
  });

  it('is nobody else’s, and nowhere else', async () => {
    const ann = somebody('kitchen');
    await ann.say('Draw my day');
    const ben = somebody('kitchen');
    expect((await ben.draw('It was dull')).details.promptUsed).not.toContain('Draw my day');
    const annElsewhere = aPerson(vizzy, `somebody ${people - 2}`, 'garden');
    expect((await annElsewhere.draw('It was dull')).details.promptUsed).not.toContain('Draw my day');
    expect((await ann.draw('It was dull')).details.promptUsed).toContain('Draw my day');
  });

  it('keeps the mode that was chosen with the request', async () => {
    const ann = somebody();
    await ann.say('Draw my day', { mode: 'art', style: 'surreal' });
    const drawn = await ann.draw('calm');
    expect(drawn.details).toMatchObject({ mode: 'art', style: 'surreal' });
    expect(drawn.details.promptUsed).toMatch(/^Artistic interpretation of a day, calm and relaxed mood, surreal style/);
  });
});

describe('all six modes', () => {
  it.each(['art', 'transform', 'business', 'personal'] as const)('%s draws two pictures', async (mode) => {
    const reply = await somebody().draw('a lighthouse by the sea', { mode });
    expect(reply).toMatchObject({ type: 'image', details: { mode } });
    expect(reply.images).toHaveLength(2);
    for (const image of reply.images) {
      expect(await sharp(image.bytes).metadata()).toMatchObject({ format: 'png', width: 768, height: 768 });
      expect(image.tier).toBe('local');
      expect(image.alt).toContain('a lighthouse by the sea');
    }
    expect(bytesOf(reply)[0]).not.toBe(bytesOf(reply)[1]);
  });

  it('poster brings its slogan beside the background', async () => {
    const reply = await somebody().draw('A poster of a lake that says "We\'re open"');
    expect(reply).toMatchObject({ type: 'poster', slogan: "We're open", details: { mode: 'poster' } });
    expect(reply.images[0]?.alt).toContain("We're open");
  });

  it('story has a title, three scenes and their pictures', async () => {
    const reply = await somebody().draw('Tell me a story about a brave snail');
    expect(reply.type).toBe('story');
    if (reply.type !== 'story') return;
    expect(reply.title.length).toBeGreaterThan(3);
    expect(reply.scenes).toHaveLength(3);
    expect(reply.images).toHaveLength(3);
    expect(reply.scenes.join(' ')).toContain('snail');
  });
});

describe('a refinement', () => {
  it('changes the last picture and keeps what it was', async () => {
    const ann = somebody();
    const lake = await ann.draw('a lake in the mountains', { mode: 'art', style: 'surreal' });
    const night = await ann.draw('the same, but at night');
    expect(night.details).toMatchObject({ mode: 'art', style: 'surreal', seed: lake.details.seed });
    expect(night.details.promptUsed).toContain('lake');
    expect(night.details.promptUsed).toContain('night');
    const kept = await vizzy.creations.find(night.details.creationId);
    expect(kept?.parentId).toBe(lake.details.creationId);
    const again = await ann.draw('again');
    expect(again.details.seed).not.toBe(lake.details.seed);
    expect(again.details.promptUsed).toContain('lake');
    const other = await ann.draw('a different style');
    expect(other.details.style).not.toBe('surreal');
  });
});

describe('what stays', () => {
  it('the mood stays with requests about one’s own time, until it is changed', async () => {
    const ann = somebody();
    await ann.draw('a sad clown');
    expect((await ann.draw('a house')).details.mood).toBe('vibrant');
    expect((await ann.draw('draw my day in the garden')).details.mood).toBe('sad and melancholic');
    expect((await ann.draw('a happy house')).details.mood).toBe('happy and joyful');
  });

  it('the same seed, prompt, mode and style give the same pictures', async () => {
    const [first, second] = await Promise.all([
      somebody().draw('a lake', { mode: 'art', style: 'surreal', seed: 5 }),
      somebody().draw('a lake', { mode: 'art', style: 'surreal', seed: 5 }),
    ]);
    expect(bytesOf(first)).toEqual(bytesOf(second));
  });

  it('a favourite style is learned', async () => {
    const ann = somebody();
    await ann.draw('a cat in watercolor');
    await ann.draw('a dog in watercolor');
    expect((await ann.draw('a bird on a roof')).details.style).toBe('watercolor');
  });

  it('a creation is found and drawn again from its recipe', async () => {
    const drawn = await somebody().draw('a lake', { seed: 9 });
    const again = await vizzy.creations.picture(drawn.details.creationId, 1);
    expect(Buffer.from(again?.bytes ?? []).equals(Buffer.from(drawn.images[1]?.bytes ?? []))).toBe(true);
    expect(await vizzy.creations.picture(drawn.details.creationId, 2)).toBeUndefined();
    expect(await vizzy.creations.find('nothing')).toBeUndefined();
    expect(JSON.stringify(await vizzy.creations.find(drawn.details.creationId)).length).toBeLessThan(6000);
  });
});

describe('reset', () => {
  it('of a conversation forgets that one alone', async () => {
    const name = `somebody ${people++}`;
    const [kitchen, garden] = [aPerson(vizzy, name, 'kitchen'), aPerson(vizzy, name, 'garden')];
    await kitchen.draw('a sad house');
    await garden.draw('a sad tree');
    await vizzy.reset({ userId: name, conversationId: 'kitchen' });
    expect((await kitchen.draw('my day at the lake')).details.mood).toBe('vibrant');
    expect((await garden.draw('my day at the lake')).details.mood).toBe('sad and melancholic');
  });

  it('of a user forgets everything, creations included', async () => {
    const name = `somebody ${people++}`;
    const ann = aPerson(vizzy, name, 'kitchen');
    const drawn = await ann.draw('a sad house in watercolor');
    await ann.draw('a sad boat in watercolor');
    await vizzy.reset({ userId: name });
    expect(await vizzy.creations.find(drawn.details.creationId)).toBeUndefined();
    const after = await ann.draw('a lake', { seed: 1 });
    expect(after.details).toMatchObject({ mood: 'vibrant', style: '' });
  });
});

it('two messages of one conversation are answered in order', async () => {
  const ann = somebody();
  const order: string[] = [];
  const first = ann.say('Draw my day').then(() => order.push('question'));
  const second = ann.draw('calm').then((reply) => order.push(reply.details.promptUsed));
  await Promise.all([first, second]);
  expect(order[0]).toBe('question');
  expect(order[1]).toContain('Draw my day. The mood is calm and relaxed.');
});

it('tells how far it is, and cancels when asked', async () => {
  const ann = somebody();
  const heard: string[] = [];
  await ann.say(
    'a lake',
    {},
    { onProgress: (progress) => heard.push(progress.type === 'stage' ? progress.stage : progress.type) },
  );
  expect(heard[0]).toBe('understanding');
  expect(heard).toContain('drawing');
  expect(heard.filter((type) => type === 'image')).toHaveLength(2);
  const giveUp = new AbortController();
  const drawing = ann.say('a forest', {}, { signal: giveUp.signal, onProgress: () => giveUp.abort() });
  await expect(drawing).rejects.toMatchObject({ code: 'cancelled' });
  expect((await ann.draw('brighter')).details.promptUsed).toContain('lake');
});
