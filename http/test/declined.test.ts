/** A picture service that declines for its own safety rules, as a client of HTTP hears of it. */
import { createMetrics, openVizzy, parseEnvironment, systemClock, type Vizzy } from '@vizzy/core';
import { openRouterDouble, type RouterDouble, stretch } from '@vizzy/core/testing';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createApp } from '../src/app.ts';
import { httpEnvironment } from '../src/config.ts';
import { chatReplySchema, improvementSchema } from '../src/contract.ts';

let router: RouterDouble;
let vizzy: Vizzy;
let app: FastifyInstance;

beforeAll(async () => {
  router = await openRouterDouble();
  const environment = { HF_ENDPOINT_URL: router.url, HF_API_TOKEN: 'hf_test', RATE_LIMIT: 'off', LOG_LEVEL: 'silent' };
  const patient = { ...environment, DRAWING_SECONDS: String(stretch(30)) };
  const parsed = parseEnvironment(httpEnvironment, patient);
  if (!parsed.ok) throw new Error(parsed.problems.join());
  const { config } = parsed;
  const logger = pino({ level: 'silent' });
  const metrics = createMetrics(systemClock);
  vizzy = await openVizzy({ config, logger, metrics });
  app = await createApp({ vizzy, config, logger, clock: systemClock, metrics });
});
afterAll(async () => {
  await vizzy.close();
  await app.close();
  await router.close();
});

const post = (url: string, payload: object) =>
  app.inject({ method: 'POST', url, payload: { user_id: 'ann', ...payload } });

it('is answered with a drawing and a kind note, and counted', async () => {
  const counter = 'vizzy_generation_seconds_count{tier="huggingface",outcome="declined"}';
  const counted = async () => (await app.inject({ url: '/metrics' })).body.split(`${counter} `)[1]?.split('\n')[0];
  expect(await counted()).toBeUndefined();
  router.answer({ type: 'declined', manner: 'fal' });
  const response = await post('/chat', { message: 'a fox in the snow', count: 1 });
  expect(response.statusCode).toBe(200);
  const answer = chatReplySchema.parse(response.json());
  if (answer.type !== 'image') throw new Error(answer.type);
  const { tiers, note } = answer.content.metadata;
  expect(tiers).toEqual(['local']);
  expect(note).toContain('declined these words for its own safety rules, so I drew this myself');
  expect(router.requests).toHaveLength(1);
  expect(await counted()).toBe('1');
});

it('is told when it turns out only at the second chance, which then has no picture', async () => {
  router.answer({ type: 'status', status: 402 });
  const { content } = chatReplySchema.parse((await post('/chat', { message: 'a fox', count: 1 })).json());
  const id = 'metadata' in content ? content.metadata.creation_id : '';
  router.answer({ type: 'declined', manner: 'sentence' });
  const second = await post(`/creations/${id}/improve`, {});
  expect(second.statusCode).toBe(200);
  const { pictures, note } = improvementSchema.parse(second.json());
  expect(pictures).toEqual([]);
  expect(note).toContain('for its own safety rules');
  expect((await post(`/creations/${id}/improve`, {})).statusCode).toBe(204);
});
