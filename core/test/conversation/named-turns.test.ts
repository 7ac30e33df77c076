import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openRedisConnection } from '../../src/cluster/redis-connection.ts';
import { defaultPatience } from '../../src/generation/index.ts';
import { coreEnvironment, openVizzy, silentLogger, type Vizzy } from '../../src/index.ts';
import {
  createQuickIllustrator,
  openRedisServer,
  openRouterDouble,
  patience,
  type RedisServer,
  type RouterDouble,
  stretch,
} from '../../src/testing/index.ts';
import { bytesOf, type Pictured } from './a-vizzy.ts';

let server: RedisServer;
let router: RouterDouble;
/** Two processes of Vizzy, as far as Redis and the image service can tell. */
let one: Vizzy;
let other: Vizzy;

/** Seconds until a process that says nothing has lost its turn; it hears in a third of them that it was given away. */
const takeover = Math.min(60, Math.ceil(stretch(6000) / 1000));

async function aProcess(): Promise<Vizzy> {
  const service = { HF_ENDPOINT_URL: router.url, HF_API_TOKEN: 'hf_test', PREVIEW: 'off' };
  const config = coreEnvironment.parse({
    REDIS_URL: server.url,
    RATE_LIMIT: '30',
    TAKEOVER_SECONDS: String(takeover),
    DAILY_LIMIT: '50',
    ...service,
  });
  const illustrator = createQuickIllustrator();
  return openVizzy({ config, logger: silentLogger, patience: defaultPatience, illustrator });
}

beforeAll(async () => {
  [server, router] = await Promise.all([openRedisServer(), openRouterDouble()]);
  [one, other] = await Promise.all([aProcess(), aProcess()]);
});
afterAll(async () => {
  await Promise.all([one.close(AbortSignal.abort()), other.close(AbortSignal.abort())]);
  await Promise.all([server.close(), router.close()]);
});

let people = 0;
/** A new person in each test. */
let ann: string;
beforeEach(() => {
  people += 1;
  ann = `ann ${people}`;
  router.always({ type: 'picture' });
});

const says = (text: string) => ({ userId: ann, conversationId: 'kitchen', text });
const pictured = (reply: unknown) => reply as Pictured;

describe('two processes are one Vizzy', () => {
  it('a question of one is answered to the other', async () => {
    expect((await one.respond(says('Draw my day'))).type).toBe('question');
    const drawn = pictured(await other.respond(says('dull, I needed motivation')));
    expect(drawn.details.promptUsed).toContain('dull and unmotivated');
    expect((await one.creations.recent(ann, { limit: 5 })).map(({ id }) => id)).toEqual([drawn.details.creationId]);
  });

  it('a reset at one cancels what the other draws', async () => {
    router.always({ type: 'hang' });
    const before = router.requests.length;
    const drawing = one.respond(says('a fox'));
    const cancelled = expect(drawing).rejects.toMatchObject({ code: 'cancelled' });
    await router.arrived(before + 2);
    await other.reset({ userId: ann });
    await cancelled;
  });
});

describe('a turn that is taken again under its name', () => {
  it('comes to the same pictures, and asks the service for nothing', async () => {
    const options = { turnId: 'turn-1', keepsPictures: true };
    const first = pictured(await one.respond(says('a fox'), options));
    const asked = router.requests.length;
    const again = pictured(await other.respond(says('a fox'), { ...options, isResumed: true }));
    expect(router.requests.length).toBe(asked);
    expect(bytesOf(again)).toEqual(bytesOf(first));
    expect({ ...again, images: 0 }).toEqual({ ...first, images: 0 });
    expect(await one.creations.recent(ann, { limit: 5 })).toHaveLength(1);
  });

  it('asks the same question, and takes the message for no answer to it', async () => {
    const first = await one.respond(says('Draw my day'), { turnId: 'turn-2' });
    expect(await other.respond(says('Draw my day'), { turnId: 'turn-2', isResumed: true })).toEqual(first);
    const drawn = pictured(await one.respond(says('calm'), { turnId: 'turn-3' }));
    expect(drawn.details.promptUsed).toContain('Draw my day');
  });

  it('asks for the pictures that nobody kept once more, by the same plan', async () => {
    const first = pictured(await one.respond(says('a fox'), { turnId: 'turn-4' }));
    const again = pictured(await other.respond(says('a fox'), { turnId: 'turn-4', isResumed: true }));
    expect(again.details).toEqual(first.details);
    expect(again.images.map(({ tier }) => tier)).toEqual(['huggingface', 'huggingface']);
  });

  it('twice at the same time is taken once', async () => {
    const options = { turnId: 'turn-5', keepsPictures: true };
    const before = router.requests.length;
    const both = await Promise.all([one, other].map((vizzy) => vizzy.respond(says('a fox'), options)));
    expect(bytesOf(pictured(both[0]))).toEqual(bytesOf(pictured(both[1])));
    expect(router.requests.length - before).toBe(2);
  });

  it('gives what was drawn here again without keeping it', async () => {
    router.always({ type: 'status', status: 402 });
    const first = pictured(await one.respond(says('a fox in the snow'), { turnId: 'turn-6' }));
    const again = pictured(await other.respond(says('a fox in the snow'), { turnId: 'turn-6', isResumed: true }));
    expect(bytesOf(again)).toEqual(bytesOf(first));
    expect(first.images.map(({ tier }) => tier)).toEqual(['local', 'local']);
  });
});

describe('a reply of which one picture was drawn here', () => {
  it('is at hand for every process as it is, until that picture has become better', async () => {
    router.answer({ type: 'picture' }, { type: 'status', status: 402 });
    const first = pictured(await one.respond(says('a fox'), { turnId: 'turn-9' }));
    const tiers = first.images.map(({ tier }) => tier);
    expect(tiers.toSorted()).toEqual(['huggingface', 'local']);
    const { creationId } = first.details;
    const asked = router.requests.length;
    const seen = await Promise.all([0, 1].map((place) => other.creations.picture(creationId, place)));
    expect(seen.map((picture) => Buffer.from(picture?.bytes ?? []).toString('base64'))).toEqual(bytesOf(first));
    expect(seen.map((picture) => picture?.tier)).toEqual(tiers);
    // Another process that takes it again gets the same result, and nothing is paid twice.
    const again = pictured(await other.respond(says('a fox'), { turnId: 'turn-9', isResumed: true }));
    expect(bytesOf(again)).toEqual(bytesOf(first));
    expect(router.requests.length).toBe(asked);
    const improvement = await other.improve(creationId);
    expect(improvement).toMatchObject({ type: 'improved', note: null });
    await one.reset({ userId: ann });
    expect(await other.creations.picture(creationId, 0)).toBeUndefined();
  });
});

describe('a process that lost its turn to another', () => {
  /** As if its lease had run out while it was asleep. */
  async function loseTurn() {
    const link = await openRedisConnection({ url: server.url, logger: silentLogger });
    const key = `mutex:vizzy:lock:${JSON.stringify([ann, 'kitchen'])}`;
    expect(await link.run((client) => client.del(key))).toBe(1);
    await link.close();
  }

  it('asks the service no longer, and keeps nothing', async () => {
    router.answer({ type: 'hang' }, { type: 'hang' });
    const before = router.requests.length;
    const options = { turnId: 'turn-7', keepsPictures: true };
    const overtaken = expect(one.respond(says('a fox'), options)).rejects.toMatchObject({ code: 'store-lost' });
    await router.arrived(before + 2);
    await loseTurn();
    const drawn = pictured(await other.respond(says('a fox'), { ...options, isResumed: true }));
    await overtaken;
    const asked = router.requests.slice(before);
    expect(asked.map(({ isAbandoned }) => isAbandoned)).toEqual([true, true, false, false]);
    expect((await one.creations.recent(ann, { limit: 5 })).map(({ id }) => id)).toEqual([drawn.details.creationId]);
    expect((await one.people.quota(ann)).picturesLeft).toBe(48);
  });

  it('and takes it again, tells what the other has made of it, and asks for nothing', async () => {
    router.answer({ type: 'hang' }, { type: 'hang' });
    const before = router.requests.length;
    const options = { turnId: 'turn-8', keepsPictures: true };
    const overtaken = one.respond(says('a fox'), options).catch((error: unknown) => {
      expect(error).toMatchObject({ code: 'store-lost' });
      return one.respond(says('a fox'), { ...options, isResumed: true });
    });
    await router.arrived(before + 2);
    await loseTurn();
    const drawn = pictured(await other.respond(says('a fox'), { ...options, isResumed: true }));
    expect(bytesOf(pictured(await overtaken))).toEqual(bytesOf(drawn));
    expect(router.requests.length).toBe(before + 4);
  });
});

describe('when Redis', () => {
  const isHealthyAgain = () =>
    expect.poll(async () => (await one.health()).isHealthy, { timeout: patience.event }).toBe(true);

  it('is lost, people hear of it meanwhile, health turns, and all recovers by itself', async () => {
    await one.respond(says('Draw my day'));
    await server.stop();
    await expect(one.respond(says('calm'))).rejects.toMatchObject({ code: 'store-lost' });
    expect((await one.health()).isHealthy).toBe(false);
    await server.start();
    await isHealthyAgain();
    expect(pictured(await one.respond(says('calm'))).details.promptUsed).toContain('Draw my day');
  });

  it('does not answer, people hear of it before it does', async () => {
    await one.respond(says('hello'));
    server.pause();
    await expect(one.respond(says('a fox'))).rejects.toMatchObject({ code: 'store-lost' });
    server.resume();
    await isHealthyAgain();
    expect((await one.respond(says('a fox'))).type).toBe('image');
  });
});
