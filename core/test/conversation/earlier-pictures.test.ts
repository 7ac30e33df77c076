import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { creationsAtHand, historyOf, nothingShown, withMade, withShown } from '../../src/conversation/history.ts';
import type { Reply, Vizzy } from '../../src/index.ts';
import { aPerson, aVizzy, bytesOf, type Person } from './a-vizzy.ts';

let vizzy: Vizzy;
beforeAll(async () => {
  ({ vizzy } = await aVizzy());
});
afterAll(() => vizzy.close());

let people = 0;
const somebody = () => aPerson(vizzy, `looks back ${people++}`);

/** What is said when no picture comes. */
async function said(person: Person, text: string): Promise<string> {
  const reply = await person.say(text);
  if (reply.type !== 'question') throw new Error(`“${text}” was drawn`);
  return reply.text;
}

const seenIn = (reply: Exclude<Reply, { type: 'question' }>) => reply.details.promptUsed;

describe('conversations of six turns', () => {
  it('goes back and forth, and draws nothing anew', async () => {
    const ann = somebody();
    const calm = await ann.draw('a sailboat on a calm sea');
    const stormy = await ann.draw('make it stormy');
    const undone = await ann.draw('undo');
    expect(undone.details.creationId).toBe(calm.details.creationId);
    expect(bytesOf(undone)).toEqual(bytesOf(calm));
    const redone = await ann.draw('redo');
    expect(redone.details.creationId).toBe(stormy.details.creationId);
    const first = await ann.draw('go back to the first one');
    expect(first.details.creationId).toBe(calm.details.creationId);
    expect(seenIn(await ann.draw('add a gull'))).toMatch(/^a sailboat on a calm sea, with a gull/);
  });

  it('changes what was picked, not what was drawn last', async () => {
    const ann = somebody();
    const fox = await ann.draw('a red fox in the snow');
    await ann.draw('a whale');
    const blue = await ann.draw('go back to the fox and make it blue');
    expect(seenIn(blue)).toMatch(/fox in the snow/);
    const stored = await vizzy.creations.find(blue.details.creationId);
    expect(stored?.parentId).toBe(fox.details.creationId);
    const original = await ann.draw('back to the original');
    expect(original.details.creationId).toBe(fox.details.creationId);
    const night = await ann.draw('like the first one but at night');
    expect(seenIn(night)).toMatch(/^a red fox in the snow, at night/);
    expect((await ann.draw('undo')).details.creationId).toBe(fox.details.creationId);
  });

  it('remembers which picture of two was picked, until another is drawn', async () => {
    const ann = somebody();
    const castle = await ann.draw('a castle by the sea');
    expect(await said(ann, 'the second one')).toContain('second');
    expect(await said(ann, 'thanks')).not.toBe('');
    const night = await ann.draw('at night please');
    const shots = async (id: string) => (await vizzy.creations.find(id))?.plan.prompts ?? [];
    const [, second] = await shots(castle.details.creationId);
    const [changed] = await shots(night.details.creationId);
    expect(changed).toMatchObject({ seed: second?.seed, composition: second?.composition, family: second?.family });
    const brief = (await vizzy.creations.find(night.details.creationId))?.brief;
    expect(brief?.refinement).toMatchObject({ creationId: castle.details.creationId, picture: 1 });
    const brighter = await ann.draw('brighter');
    // The first picture of the child is composed like its parent, and so is what is made of it.
    expect((await shots(brighter.details.creationId))[0]?.composition).toBe(second?.composition);
    const both = await ann.draw('both of them but darker');
    expect((await vizzy.creations.find(both.details.creationId))?.brief.refinement?.picture).toBeUndefined();
  });

  it('keeps a question open beside talk, then takes its answer by number', async () => {
    const ann = somebody();
    const question = await ann.say('Draw my day');
    const asked = question.type === 'question' ? question : undefined;
    for (const aside of ['wait, what can you do?', 'is it free?', 'lol', 'what’s the weather']) {
      const answer = await ann.say(aside);
      expect(answer).toMatchObject({ type: 'question', suggestions: asked?.suggestions });
      expect(answer.type === 'question' && answer.text).toMatch(/how did your day feel\?$/);
    }
    expect(seenIn(await ann.draw('number two'))).toContain('Draw my day. The mood is busy and hectic.');
  });

  it('tells the facts of the picture that is meant', async () => {
    const ann = somebody();
    const fox = await ann.draw('a fox in watercolor', { seed: 42 });
    expect(await said(ann, 'what seed was that?')).toContain('42');
    expect(await said(ann, 'what style is this?')).toContain('watercolor');
    expect(await said(ann, 'who drew it?')).toContain('Vizzy’s own illustrator');
    expect(await said(ann, 'do you store my data?')).toMatch(/24 hours.*30 days/);
    expect((await ann.draw('brighter')).details.seed).toBe(fox.details.seed);
  });

  it('puts two pictures together, and lends the look of one to the other', async () => {
    const ann = somebody();
    await ann.draw('a sailboat in watercolor', { count: 1 });
    await ann.draw('a lighthouse', { count: 1 });
    const styled = await ann.draw('in the style of the first one');
    expect(styled.details.style).toBe('watercolor');
    expect(seenIn(styled)).toMatch(/^a lighthouse/);
    expect((await ann.draw('undo')).details.style).not.toBe('watercolor');
    expect(seenIn(await ann.draw('combine both'))).toMatch(/^a sailboat and a lighthouse/);
  });

  it('tells a picture that is seen from one that was', async () => {
    const ann = somebody();
    const lake = await ann.draw('a lake with a tree');
    expect(await said(ann, 'the second one is better')).toContain('second');
    await ann.draw('at night');
    const before = await ann.draw('hm, the first one was better');
    expect(before.details.creationId).toBe(lake.details.creationId);
  });

  it('has nothing to go back to before the second picture', async () => {
    const ann = somebody();
    expect(await said(ann, 'undo')).not.toBe('');
    const fox = await ann.draw('a fox');
    expect(await said(ann, 'undo')).toMatch(/go back to/);
    expect(await said(ann, '#7')).not.toBe('');
    await ann.draw('a whale');
    await vizzy.creations.remove(`looks back ${people - 1}`, fox.details.creationId);
    expect(await said(ann, 'undo')).not.toBe('');
    expect(seenIn(await ann.draw('at night'))).toMatch(/^a whale, at night/);
  });
});

describe('a turn that is taken again', () => {
  it('shows the same earlier picture, and goes back once', async () => {
    const ann = somebody();
    const fox = await ann.draw('a fox');
    await ann.draw('a whale');
    const owl = await ann.draw('an owl');
    const step = () => ann.say('undo', {}, { turnId: 'step back' });
    const [once, twice] = [await step(), await step()];
    if (once.type === 'question' || twice.type === 'question') throw new Error('nothing was shown');
    expect(twice.details.creationId).toBe(once.details.creationId);
    expect(bytesOf(twice)).toEqual(bytesOf(once));
    expect((await ann.draw('redo')).details.creationId).toBe(owl.details.creationId);
    await ann.draw('undo');
    expect((await ann.draw('undo')).details.creationId).toBe(fox.details.creationId);
  });

  it('answers a question the same, and leaves the other one open', async () => {
    const ann = somebody();
    await ann.say('Draw my day');
    const ask = () => ann.say('is it free?', {}, { turnId: 'aside' });
    expect(await ask()).toEqual(await ask());
    expect(seenIn(await ann.draw('calm'))).toContain('Draw my day');
  });
});

describe('a picture that was picked', () => {
  it('is the one that is transformed', async () => {
    const ann = somebody();
    const castle = await ann.draw('a castle by the sea');
    const reply = await ann.draw('turn the second one into an oil painting');
    const child = await vizzy.creations.find(reply.details.creationId);
    expect(child?.brief.refinement).toMatchObject({ creationId: castle.details.creationId, picture: 1 });
    expect(reply.details.style).toBe('oil painting');
  });
});

describe('what is left today', () => {
  it('is counted when it is asked for', async () => {
    const limited = await aVizzy({ DAILY_LIMIT: '12' });
    const ann = aPerson(limited.vizzy);
    expect(await said(ann, 'how many pictures do I have left today?')).toContain('12 of 12');
    await ann.say('Draw my day');
    expect(await said(ann, 'is there a limit?')).toMatch(/12 of 12.*how did your day feel\?/);
    await limited.vizzy.close();
    expect(await said(somebody(), 'is there a limit?')).toContain('no daily limit');
  });
});

describe('the history of a conversation', () => {
  const id = (at: number) => `creation-${String(at).padStart(13, '0')}`;
  const many = Array.from({ length: 15 }, (_, at) => id(at)).reduce(withMade, nothingShown);

  it('holds the last ten', () => {
    expect(many.made).toHaveLength(creationsAtHand);
    expect(many.made.at(-1)).toBe(id(14));
  });

  it('stays under 2 KB for a conversation at rest', () => {
    const back = [13, 12, 11, 10, 9].reduce((shown, at) => withShown(shown, id(at), 'back'), many);
    const picked = withShown(many, id(6), 'pick');
    for (const history of [many, back, picked]) {
      const state = {
        epoch: id(0),
        pending: null,
        mood: { id: 'thoughtful', described: 'thoughtful and reflective' },
        lastCreationId: id(14),
        pickedPicture: 3,
        turnId: 'x'.repeat(64),
        history,
      };
      expect(Buffer.byteLength(JSON.stringify({ v: 1, r: state }))).toBeLessThan(2048);
    }
  });

  it('begins with the last creation where an older store has none', () => {
    expect(historyOf(undefined, id(3))).toEqual({ made: [id(3)], trail: [id(3)], undone: [] });
    expect(historyOf(undefined, null)).toEqual(nothingShown);
  });

  it('forgets what was undone when something new is made', () => {
    const undone = withShown(many, id(13), 'back');
    expect(undone.undone).toEqual([id(14)]);
    const fresh = withMade(undone, id(20));
    expect(fresh.undone).toEqual([]);
    expect(fresh.trail.slice(-2)).toEqual([id(13), id(20)]);
    expect(fresh.made).toContain(id(14));
  });
});
