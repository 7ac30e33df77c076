import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Vizzy } from '../../src/index.ts';
import { aPerson, aVizzy, bytesOf, type Pictured } from './a-vizzy.ts';

let vizzy: Vizzy;
beforeAll(async () => {
  ({ vizzy } = await aVizzy());
});
afterAll(() => vizzy.close());

const idOf = ({ details }: Pictured) => details.creationId;
const pixels = async (bytes: Uint8Array | undefined) => sharp(bytes).removeAlpha().raw().toBuffer();
const haveSamePixels = async (one: Uint8Array | undefined, other: Uint8Array | undefined) =>
  (await pixels(one)).equals(await pixels(other));
const picture = async (creationId: string, index = 0) => {
  const found = await vizzy.creations.picture(creationId, index);
  if (!found) throw new Error('no picture');
  return found;
};

describe('a creation that is pointed at', () => {
  it('is the one that changes, though others came after it', async () => {
    const ann = aPerson(vizzy, 'ann points');
    const fox = await ann.draw('a red fox in the snow');
    await ann.draw('a lighthouse');
    const night = await ann.draw('The same, but at night', { about: idOf(fox) });
    expect(night.details.promptUsed).toContain('fox');
    expect(night.details.promptUsed).toContain('night');
    expect((await vizzy.creations.find(idOf(night)))?.parentId).toBe(idOf(fox));
  });

  it('is no answer to a question, which goes on waiting', async () => {
    const ann = aPerson(vizzy, 'ann waits');
    const fox = await ann.draw('a red fox in the snow');
    await ann.say('Draw my day');
    await ann.draw('Make it brighter', { about: idOf(fox) });
    expect(await vizzy.people.isAwaited({ userId: 'ann waits', conversationId: 'kitchen' })).toBe(true);
    expect((await ann.draw('It was calm')).details.promptUsed).toContain('Draw my day. The mood is calm and relaxed.');
  });

  it('must be one’s own, and must be there', async () => {
    const fox = await aPerson(vizzy, 'ann owns').draw('a fox');
    const ben = aPerson(vizzy, 'ben wants');
    await expect(ben.say('Make it brighter', { about: idOf(fox) })).rejects.toMatchObject({ code: 'not-found' });
    await expect(ben.say('Make it brighter', { about: 'nothing' })).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('one’s own creations', () => {
  it('are listed newest first, a page at a time, and only to who made them', async () => {
    const ann = aPerson(vizzy, 'ann lists');
    const made = [await ann.draw('a fox'), await ann.draw('a cat'), await ann.draw('an owl')].map(idOf);
    const ids = async (page: { offset?: number; limit: number }) =>
      (await vizzy.creations.recent('ann lists', page)).map(({ id }) => id);
    expect(await ids({ limit: 2 })).toEqual([made[2], made[1]]);
    expect(await ids({ offset: 2, limit: 2 })).toEqual([made[0]]);
    expect(await vizzy.creations.recent('nobody', { limit: 5 })).toEqual([]);
  });

  it('can be deleted, by their owner only', async () => {
    const fox = idOf(await aPerson(vizzy, 'ann deletes').draw('a fox'));
    expect(await vizzy.creations.remove('ben', fox)).toBe(false);
    expect(await vizzy.creations.find(fox)).toBeDefined();
    expect(await vizzy.creations.remove('ann deletes', fox)).toBe(true);
    expect(await vizzy.creations.find(fox)).toBeUndefined();
    expect(await vizzy.creations.recent('ann deletes', { limit: 5 })).toEqual([]);
    expect(await vizzy.creations.remove('ann deletes', fox)).toBe(false);
  });

  it('reset says how many there were', async () => {
    const ann = aPerson(vizzy, 'ann leaves');
    await ann.draw('a fox');
    await ann.draw('a cat');
    expect(await vizzy.reset({ userId: 'ann leaves' })).toEqual({ conversations: 1, creations: 2 });
    expect(await vizzy.reset({ userId: 'ann leaves' })).toEqual({ conversations: 0, creations: 0 });
  });
});

describe('a poster', () => {
  const asked = 'poster that says “Hello”';

  it('comes with its slogan set where the surface cannot overlay it, and as a background where it can', async () => {
    const overlaid = await aPerson(vizzy, 'ann overlays').draw(asked, { seed: 5, style: 'modern' });
    const set = await vizzy.respond(
      { userId: 'ann sets', conversationId: 'c', text: asked, seed: 5, style: 'modern' },
      { setsSlogan: true },
    );
    if (set.type !== 'poster') throw new Error('not a poster');
    expect(bytesOf(set)[0]).not.toBe(bytesOf(overlaid)[0]);
    const kept = await picture(set.details.creationId);
    expect(Buffer.from(kept.bytes).equals(overlaid.images[0]?.bytes ?? new Uint8Array())).toBe(true);
    const print = await vizzy.exports.poster(set.details.creationId, 0);
    expect(await haveSamePixels(print?.bytes, set.images[0]?.bytes)).toBe(true);
  });

  it('gets another slogan over the same background, and says so in its text alternative', async () => {
    const ann = aPerson(vizzy, 'ann rewords');
    const id = idOf(await ann.draw(asked));
    const background = await picture(id);
    const before = await vizzy.exports.poster(id, 0);
    expect(await vizzy.creations.reword('ben', id, 'Mine')).toBeUndefined();
    const reworded = await vizzy.creations.reword('ann rewords', id, '  Good night  ');
    expect(reworded?.plan.slogan).toBe('Good night');
    expect(reworded?.alt[0]).toContain('“Good night”');
    expect(Buffer.from((await picture(id)).bytes).equals(background.bytes)).toBe(true);
    const after = await vizzy.exports.poster(id, 0);
    expect(await haveSamePixels(after?.bytes, before?.bytes)).toBe(false);
    expect(after?.alt).toContain('“Good night”');
    await vizzy.creations.reword('ann rewords', id, ' ');
    expect(await haveSamePixels((await vizzy.exports.poster(id, 0))?.bytes, background.bytes)).toBe(true);
  });

  it('gets no slogan that the rules about content keep out: the old one stays', async () => {
    const ann = aPerson(vizzy, 'ann is rude');
    const id = idOf(await ann.draw(asked));
    const said = vizzy.creations.reword('ann is rude', id, 'Sieg Heil');
    await expect(said).rejects.toMatchObject({ code: 'invalid-input', message: expect.stringContaining('hateful') });
    expect((await vizzy.creations.find(id))?.plan.slogan).not.toBe('Sieg Heil');
  });

  it('is the only thing that has a slogan to change', async () => {
    const fox = idOf(await aPerson(vizzy, 'ann is no printer').draw('a fox'));
    expect(await vizzy.creations.reword('ann is no printer', fox, 'Hello')).toBeUndefined();
  });
});

it('an enlargement is drawn again from its recipe, with more pixels', async () => {
  const fox = await aPerson(vizzy, 'ann enlarges').draw('a red fox in the snow', { seed: 3 });
  const large = await vizzy.exports.enlargement(idOf(fox), 0);
  expect(large).toMatchObject({ width: 2048, height: 2048, tier: 'local', alt: fox.images[0]?.alt });
  expect(await vizzy.exports.enlargement('nothing', 0)).toBeUndefined();
  expect(await vizzy.exports.enlargement(idOf(fox), 3)).toBeUndefined();
});
