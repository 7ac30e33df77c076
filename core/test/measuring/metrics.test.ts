import { afterAll, beforeAll, expect, it } from 'vitest';
import { coreEnvironment } from '../../src/config.ts';
import { createMetrics, openVizzy, silentLogger, type Vizzy } from '../../src/index.ts';
import { defaultModels } from '../../src/inference-provider.ts';
import { createFakeClock, openRouterDouble, type RouterDouble } from '../../src/testing/index.ts';

let router: RouterDouble;
let vizzy: Vizzy;
// All is said within the minute for which five turns are allowed.
const clock = createFakeClock();
const metrics = createMetrics(clock);
const lines: { fields: object; sentence: string }[] = [];
const logger = { ...silentLogger, info: (fields: object, sentence: string) => void lines.push({ fields, sentence }) };

beforeAll(async () => {
  router = await openRouterDouble();
  const config = coreEnvironment.parse({
    HF_ENDPOINT_URL: router.url,
    HF_CHAT_ENDPOINT_URL: router.url,
    HF_API_TOKEN: 'hf_secret',
    RATE_LIMIT: '5',
    DRAWING_THREADS: '1',
  });
  vizzy = await openVizzy({ config, logger, metrics, clock });
});
afterAll(async () => {
  await vizzy.close();
  await router.close();
});

const say = (text: string) =>
  vizzy.respond(
    { userId: 'ann@example.org', conversationId: 'kitchen', text },
    { surface: 'kitchen-table', requestId: 'r-1' },
  );

it('an operator sees turns, tiers, models, queue and breakers, and nothing of what people wrote or who they are', async () => {
  await say('Draw my day');
  await say('It was calm');
  router.always({ type: 'status', status: 402 });
  await say('a very secret fox');
  await say('a beheaded king');
  await say('hello');
  await expect(say('too much')).rejects.toMatchObject({ code: 'rate-limited' });
  const text = await metrics.text();
  const value = (name: string) => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1]);
  const turn = (mode: string, outcome: string) =>
    value(`vizzy_turn_seconds_count\\{surface="kitchen-table",mode="${mode}",outcome="${outcome}"\\}`);
  expect(turn('none', 'question')).toBe(2);
  expect(turn('none', 'declined')).toBe(1);
  expect(turn('none', 'limited')).toBe(1);
  expect(turn('personal', 'pictures')).toBe(2);
  expect(value('vizzy_pictures_total\\{tier="huggingface"\\}')).toBe(2);
  expect(value('vizzy_pictures_total\\{tier="local"\\}')).toBe(2);
  expect(value('vizzy_generation_seconds_count\\{tier="huggingface",outcome="out-of-credits"\\}')).toBe(2);
  expect(value(`vizzy_model_pictures_total\\{tier="huggingface",provider="none",model="${defaultModels[0]}"\\}`)).toBe(
    2,
  );
  expect(value('vizzy_tier_up\\{tier="huggingface"\\}')).toBe(1);
  expect(value('vizzy_queue\\{state="waiting"\\}')).toBe(0);
  expect(value('vizzy_active_conversations')).toBe(1);
  expect(text).toContain('nodejs_eventloop_lag');
  for (const secret of ['secret', 'fox', 'ann@', 'kitchen"']) expect(text).not.toContain(secret);
});

it('what a language model read and wrote is counted by model', async () => {
  router.answer({ type: 'chat', text: 'no story' }, { type: 'chat', text: 'no story' });
  await vizzy.respond({ userId: 'ben', conversationId: 'c', text: 'Tell me a story about a snail' });
  expect(await metrics.text()).toMatch(
    /^vizzy_model_tokens_total\{model="openai\/gpt-oss-120b",direction="written"\} 2$/m,
  );
});

it('the log has one line a turn with its request, and no words or ids of people', () => {
  const turns = lines.filter(({ sentence }) => sentence === 'turn');
  expect(turns).toHaveLength(7);
  expect(turns[1]?.fields).toMatchObject({ requestId: 'r-1', surface: 'kitchen-table', outcome: 'pictures' });
  const written = JSON.stringify(lines);
  for (const secret of ['fox', 'beheaded', 'ann@', 'hf_secret']) expect(written).not.toContain(secret);
});
