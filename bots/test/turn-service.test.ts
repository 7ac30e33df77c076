import { coreEnvironment, openVizzy, type Reply, silentLogger, systemClock, type Vizzy } from '@vizzy/core';
import { openRouterDouble, patience, type RouterDouble, stretch } from '@vizzy/core/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ReplyTarget } from '../src/reply-target.ts';
import { createTurnService, type TurnService } from '../src/turn-service.ts';
import type { TurnView } from '../src/turn-view.ts';
import { smallPicture } from './held-pictures.ts';

/** How something is waited for. */
const waiting = { timeout: patience.event, interval: 5 };

/** A place that writes down what a person there sees. */
type Place = ReplyTarget & {
  readonly seen: string[];
  readonly views: TurnView[];
  readonly replies: Reply[];
  readonly replaced: Promise<Reply>;
};

function aPlace(): Place {
  const seen: string[] = [];
  const views: TurnView[] = [];
  const replies: Reply[] = [];
  let replace: (reply: Reply) => void = () => {};
  const replaced = new Promise<Reply>((resolve) => {
    replace = resolve;
  });
  return {
    seen,
    views,
    replies,
    replaced,
    acknowledge: async () => void seen.push('…'),
    progress: async (view) => {
      views.push(view);
      if (seen.at(-1) !== view.stage) seen.push(view.stage);
    },
    deliver: async (reply) => {
      replies.push(reply);
      seen.push(reply.type === 'question' ? reply.text : `${reply.images.length} pictures`);
    },
    replace: async (reply) => replace(reply),
    refuse: async (text) => void seen.push(text),
    address: () => undefined,
  };
}

let router: RouterDouble;
let vizzy: Vizzy;
let turns: TurnService;
/** The person who asks in this test: limits count by person. */
let person = '';
let people = 0;
/** Later tries come at once. */
const quick = { ...systemClock, sleep: async (_: number, signal?: AbortSignal) => systemClock.sleep(5, signal) };

beforeAll(async () => {
  router = await openRouterDouble();
  const config = coreEnvironment.parse({
    HF_ENDPOINT_URL: router.url,
    HF_API_TOKEN: 'hf_test',
    RATE_LIMIT: '6',
    DRAWING_THREADS: '1',
    DRAWING_SECONDS: String(Math.min(3600, stretch(120))),
  });
  vizzy = await openVizzy({ config, logger: silentLogger });
});
afterAll(async () => {
  await vizzy.close(AbortSignal.abort());
  await router.close();
});
beforeEach(() => {
  people += 1;
  person = `person ${people}`;
  router.always(smallPicture);
  turns = createTurnService({ vizzy, clock: quick, logger: silentLogger });
});
afterEach(() => turns.close(AbortSignal.abort()));

const says = (text: string, more: object = {}) => ({ userId: person, conversationId: 'c', text, ...more });
const ask = async (text: string, more: { eventKey?: string; message?: object } = {}) => {
  const target = aPlace();
  const { message = {}, ...rest } = more;
  await turns.serve({ message: says(text, message), target, millisecondsBetweenViews: 10, ...rest });
  return target;
};

describe('a turn', () => {
  it('is acknowledged, shown while it goes on, and answered', async () => {
    const { seen, replies } = await ask('a fox');
    expect(seen[0]).toBe('…');
    expect(seen).toContain('drawing');
    expect(seen.at(-1)).toBe('2 pictures');
    expect(replies).toHaveLength(1);
  });

  it('shows a preview while the service works', async () => {
    router.always({ type: 'hang' });
    const target = aPlace();
    const served = turns.serve({ message: says('a fox'), target, millisecondsBetweenViews: 1 });
    const hasPreview = () => target.views.some(({ pictures }) => pictures.some((picture) => picture?.isPreview));
    await expect.poll(hasPreview, waiting).toBe(true);
    const turnIds = new Set(target.views.map(({ turnId }) => turnId));
    expect(turnIds.size).toBe(1);
    await turns.cancel([...turnIds][0] ?? '', person);
    await served;
  });

  it('of an event that was heard twice is taken once', async () => {
    const [one, other] = await Promise.all([ask('a fox', { eventKey: 'e' }), ask('a fox', { eventKey: 'e' })]);
    expect([one.seen.length > 0, other.seen.length > 0].sort()).toEqual([false, true]);
  });

  it('that asks back ends with the question', async () => {
    expect((await ask('Draw my day')).seen.at(-1)).toBe('I’d love to. How did your day feel?');
  });

  it('that cannot be taken says why, in words', async () => {
    expect((await ask('brighter', { message: { about: 'gone' } })).seen.at(-1)).toContain('not kept any more');
    await Promise.all(Array.from({ length: 8 }, () => ask('hello')));
    expect((await ask('a fox')).seen.at(-1)).toMatch(/try again in \d+ seconds?\./);
  });

  it('is cancelled by who asked, and by nobody else, upstream too', async () => {
    router.always({ type: 'hang' });
    const before = router.requests.length;
    const target = aPlace();
    const served = turns.serve({ message: says('a fox'), target, millisecondsBetweenViews: 1 });
    await router.arrived(before + 2);
    const turnId = target.views.at(-1)?.turnId ?? '';
    expect(await turns.cancel(turnId, 'ben')).toBe(false);
    expect(await turns.cancel(turnId, person)).toBe(true);
    await served;
    expect(target.seen.at(-1)).toBe('Cancelled. Nothing was counted.');
    await expect
      .poll(() => router.requests.slice(before).map(({ isAbandoned }) => isAbandoned), waiting)
      .toEqual([true, true]);
    expect(await turns.cancel(turnId, person)).toBe(false);
  });

  it('whose reply cannot be shown says so, and does not end the process', async () => {
    const target = aPlace();
    const broken = { ...target, deliver: () => Promise.reject(new Error('the channel is gone')) };
    await turns.serve({ message: says('a fox'), target: broken, millisecondsBetweenViews: 10 });
    expect(target.seen.at(-1)).toContain('went wrong on my side');
  });

  // The last one: Vizzy does not ask again at once where a service turned it away.
  it('drawn here because the service was away gets the real pictures later, in the same place, once', async () => {
    router.answer({ type: 'out-of-memory' }, { type: 'out-of-memory' });
    const { replies, replaced } = await ask('a fox');
    const [reply] = replies;
    if (reply?.type !== 'image') throw new Error('no picture');
    expect(reply.details.note).toContain('ran out of memory');
    const better = await replaced;
    if (better.type !== 'image') throw new Error('no picture');
    expect(better.images.map(({ tier }) => tier)).toEqual(['huggingface', 'huggingface']);
    expect(better.details.note).toBeNull();
    expect(better.details.creationId).toBe(reply.details.creationId);
  });
});
