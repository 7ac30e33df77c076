import { afterEach, beforeEach, expect, it } from 'vitest';
import { coreEnvironment } from '../../src/config.ts';
import { openVizzy, silentLogger, type Vizzy } from '../../src/index.ts';
import { createMetrics } from '../../src/measuring/metrics.ts';
import {
  createFakeClock,
  createQuickIllustrator,
  openRouterDouble,
  type RouterDouble,
} from '../../src/testing/index.ts';
import { aPerson } from './a-vizzy.ts';

let router: RouterDouble;
let vizzy: Vizzy;
const clock = createFakeClock(Date.now());
let metrics = createMetrics(clock);

beforeEach(async () => {
  router = await openRouterDouble();
  metrics = createMetrics(clock);
  const config = coreEnvironment.parse({
    RATE_LIMIT: 'off',
    HF_ENDPOINT_URL: router.url,
    HF_API_TOKEN: 'hf_test',
  });
  vizzy = await openVizzy({ config, logger: silentLogger, clock, metrics, illustrator: createQuickIllustrator() });
});
afterEach(async () => {
  await vizzy.close();
  await router.close();
});

it('is told kindly that the service declined, with a drawing, and is asked to say it another way', async () => {
  router.always({ type: 'declined', manner: 'openai' });
  const { images, details } = await aPerson(vizzy).draw('a fox in the snow');
  expect(images.map(({ tier }) => tier)).toEqual(['local', 'local']);
  expect(details.note).toContain('declined these words for its own safety rules, so I drew this myself');
  expect(details.note).toContain('say it another way');
  expect(router.requests).toHaveLength(2);
});

it('is told how many were declined when only some were', async () => {
  router.answer({ type: 'declined', manner: 'sentence' });
  const { details } = await aPerson(vizzy).draw('a fox in the snow');
  expect(details.note).toContain('declined 1 of these 2 for its own safety rules, so I drew that one myself');
});

it('what was declined is not asked for again, whatever comes better later', async () => {
  router.answer({ type: 'declined', manner: 'sentence' }, { type: 'status', status: 402 });
  const { details, images } = await aPerson(vizzy).draw('a fox in the snow');
  expect(images.map(({ tier }) => tier)).toEqual(['local', 'local']);
  const improvement = await vizzy.improve(details.creationId);
  expect(improvement.type === 'improved' && improvement.pictures.size).toBe(1);
  expect(improvement.type === 'improved' && improvement.note).toContain('declined 1 of these 2');
  expect(router.requests).toHaveLength(3);
  expect(await vizzy.improve(details.creationId)).toEqual({ type: 'never' });
});

it('what is declined only when it is asked for again changes the note, and ends the asking', async () => {
  router.answer({ type: 'status', status: 402 });
  const { details } = await aPerson(vizzy).draw('a fox in the snow', { count: 1 });
  expect(details.note).toContain('credits are used up');
  router.always({ type: 'declined', manner: 'black' });
  const improvement = await vizzy.improve(details.creationId);
  expect(improvement).toMatchObject({ type: 'improved', pictures: new Map() });
  expect(improvement.type === 'improved' && improvement.note).toContain('declined these words');
  expect(await vizzy.improve(details.creationId)).toEqual({ type: 'never' });
  expect(router.requests).toHaveLength(2);
});

it('the same request in other words is asked for', async () => {
  router.answer({ type: 'declined', manner: 'sentence' });
  const person = aPerson(vizzy);
  await person.draw('a fox in the snow', { count: 1 });
  const { details, images } = await person.draw('a little red fox on a white hill', { count: 1 });
  expect(images.map(({ tier }) => tier)).toEqual(['huggingface']);
  expect(details.note).toBeNull();
});

it('is counted as an outcome of its own', async () => {
  router.always({ type: 'declined', manner: 'fal' });
  await aPerson(vizzy).draw('a fox in the snow', { count: 1 });
  const text = await metrics.text();
  expect(text).toContain('vizzy_generation_seconds_count{tier="huggingface",outcome="declined"} 1');
  expect(text).not.toContain('outcome="refused"');
});
