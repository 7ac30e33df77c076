/** A picture service that does everything wrong, and an account book: every request that was accepted has one answer. */

import type { Surroundings } from '../src/bootstrap.ts';
import { createChance } from '../src/chance.ts';
import { coreEnvironment } from '../src/config.ts';
import { isVizzyError, openVizzy, type Reply, silentLogger } from '../src/index.ts';
import { openRouterDouble, type RouterAnswer } from '../src/testing/index.ts';

/** How long, how many people at once, and which chances. */
export type ChaosPlan = {
  /** How long people talk: for so many seconds, or until they have asked so often together. */
  readonly lasts: { readonly seconds: number } | { readonly turns: number };
  readonly people: number;
  readonly seed: number;
  /** Default: the real one. */
  readonly illustrator?: Surroundings['illustrator'];
};

/** What came of it. */
export type ChaosAccount = {
  readonly asked: number;
  readonly pictures: number;
  readonly questions: number;
  readonly cancelled: number;
  /** Anything else: must stay empty. */
  readonly surprises: readonly string[];
  /** Pictures by who drew them. */
  readonly tiers: Readonly<Record<string, number>>;
  /** Seconds of the slowest turn. */
  readonly slowest: number;
  /** Requests that the service saw. */
  readonly upstream: number;
};

const faults: readonly RouterAnswer[] = [
  { type: 'picture' },
  { type: 'picture', format: 'jpeg', side: 1400 },
  { type: 'picture', format: 'webp', after: 120 },
  { type: 'loading', estimatedTime: 0.05 },
  { type: 'limited', retryAfter: 0 },
  { type: 'status', status: 500 },
  { type: 'status', status: 402 },
  { type: 'status', status: 404 },
  { type: 'hang' },
  { type: 'drop', when: 'before' },
  { type: 'drop', when: 'after-headers' },
  { type: 'drop', when: 'middle' },
  { type: 'html' },
  { type: 'empty' },
  { type: 'half' },
  { type: 'bomb' },
  { type: 'address', url: 'http://127.0.0.1:1/picture.png' },
  { type: 'json', text: '{"error":"?"}' },
  { type: 'declined', manner: 'sentence' },
  { type: 'declined', manner: 'black' },
];

const sayings = ['a fox', 'Draw my day', 'It was calm', 'brighter', 'poster that says “Go”', 'again', 'hello'];

/** Lets people talk while the service misbehaves. */
export async function chaos({ lasts, people, seed, illustrator }: ChaosPlan): Promise<ChaosAccount> {
  const chance = createChance(seed);
  const router = await openRouterDouble();
  const config = coreEnvironment.parse({ HF_ENDPOINT_URL: router.url, HF_API_TOKEN: 'hf_x', RATE_LIMIT: 'off' });
  // Seconds become milliseconds, so that a minute sees what a day would.
  const patience = { attempts: 3, attemptTimeout: 400, pause: 20, breakAfter: 8, halfOpenAfter: 150 };
  const vizzy = await openVizzy({ config, logger: silentLogger, patience, ...(illustrator ? { illustrator } : {}) });
  const account = { asked: 0, pictures: 0, questions: 0, cancelled: 0, slowest: 0 };
  const tiers: Record<string, number> = {};
  const surprises: string[] = [];
  const onSurprise = (error: unknown) => void surprises.push(`unhandled: ${error}`);
  process.on('unhandledRejection', onSurprise);

  const count = (reply: Reply) => {
    if (reply.type === 'question') account.questions += 1;
    else account.pictures += 1;
    for (const { tier } of reply.type === 'question' ? [] : reply.images) tiers[tier] = (tiers[tier] ?? 0) + 1;
  };
  const turn = async (person: number) => {
    router.answer(...Array.from({ length: 4 }, () => chance.pick(faults)));
    const stop = new AbortController();
    if (chance.next() < 0.1) setTimeout(() => stop.abort(), chance.integer(0, 200)).unref();
    const startedAt = performance.now();
    account.asked += 1;
    try {
      const message = { userId: `p${person}`, conversationId: 'c', text: chance.pick(sayings) };
      count(await vizzy.respond(message, { signal: stop.signal, deadline: 3000 }));
    } catch (error) {
      if (isVizzyError(error, 'cancelled')) account.cancelled += 1;
      else surprises.push(String(error));
    }
    account.slowest = Math.max(account.slowest, (performance.now() - startedAt) / 1000);
  };

  const begunAt = performance.now();
  const isOver = () =>
    'turns' in lasts ? account.asked >= lasts.turns : performance.now() - begunAt >= lasts.seconds * 1000;
  const talk = async (person: number) => {
    while (!isOver()) await turn(person);
  };
  await Promise.all(Array.from({ length: people }, (_, person) => talk(person)));
  const upstream = router.requests.length;
  await vizzy.close();
  await router.close();
  process.off('unhandledRejection', onSurprise);
  return { ...account, tiers, surprises, upstream };
}
