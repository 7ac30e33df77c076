/** Each way in which a picture service fails, as a client of HTTP hears of it. */
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  createMetrics,
  type FailureReason,
  failureReasons,
  openVizzy,
  parseEnvironment,
  systemClock,
  type Vizzy,
} from '@vizzy/core';
import { createQuickIllustrator, halfOf, samplePicture, stretch } from '@vizzy/core/testing';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../src/app.ts';
import { httpEnvironment } from '../src/config.ts';
import { chatReplySchema, healthSchema, probeSchema } from '../src/contract.ts';

type Answer = (response: ServerResponse) => void;

const json =
  (status: number, body: unknown): Answer =>
  (response) =>
    void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));

/** How a service fails for a reason, what the person reads, and whether asking again is offered. */
type Case = readonly [reason: FailureReason, answer: Answer, note: string, mayAskAgain: boolean];

const secret = 'a very secret sentence of the service';

const cases: readonly Case[] = [
  ['out-of-credits', json(402, { error: secret }), 'The picture service’s credits are used up for now', false],
  ['model-gone', json(410, { error: secret }), 'The picture service no longer has the model that I ask for', false],
  [
    'no-such-model',
    json(404, { error: secret }),
    'The picture service does not know the model that I am set to ask for',
    false,
  ],
  ['unauthorized', json(401, { error: secret }), 'The picture service did not accept my key', false],
  ['permission-missing', json(403, { error: secret }), 'My key for the picture service does not allow this', false],
  ['parameter-refused', json(422, { error: secret }), 'The picture service did not take this request', false],
  ['loading', json(503, { error: 'Model is currently loading' }), 'The picture service is still waking up', true],
  ['rate-limited', json(429, { error: secret }), 'The picture service asked me to slow down', true],
  ['busy', json(503, { error: 'The server is overloaded' }), 'The picture service has its hands full right now', true],
  ['out-of-memory', json(500, { error: 'CUDA out of memory' }), 'The picture service ran out of memory', true],
  [
    'declined',
    json(400, { error: { code: 'content_policy_violation' } }),
    'declined these words for its own safety rules',
    false,
  ],
  ['unreachable', (response) => void response.destroy(), 'The picture service is not answering right now', true],
  ['timeout', () => {}, 'The picture service did not answer in time', true],
  [
    'redirected',
    (response) => void response.writeHead(307, { location: 'http://127.0.0.1:1/' }).end(),
    'The picture service has moved to another address',
    false,
  ],
  [
    'bad-answer',
    async (response) =>
      void response.writeHead(200, { 'content-type': 'image/png' }).end(halfOf(await samplePicture('png', 64))),
    'The picture service sent something that is not a picture',
    false,
  ],
  ['service-error', json(500, { error: secret }), 'Something is broken at the picture service', true],
];

let answer: Answer;
let service: Server;
let vizzy: Vizzy;
let app: FastifyInstance;

beforeAll(async () => {
  service = createServer((request, response) => {
    request.resume().on('end', () => answer(response));
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => service.once('listening', resolve));
  const url = `http://127.0.0.1:${(service.address() as AddressInfo).port}`;
  const environment = {
    HF_ENDPOINT_URL: url,
    HF_API_TOKEN: 'hf_test',
    RATE_LIMIT: 'off',
    LOG_LEVEL: 'silent',
    VIZZY_DEBUG: '1',
  };
  const parsed = parseEnvironment(httpEnvironment, environment);
  if (!parsed.ok) throw new Error(parsed.problems.join());
  const { config } = parsed;
  const logger = pino({ level: 'silent' });
  const metrics = createMetrics(systemClock);
  const patience = { attempts: 1, attemptTimeout: stretch(1000), pause: 1, breakAfter: 100, halfOpenAfter: 1000 };
  vizzy = await openVizzy({ config, logger, metrics, patience, illustrator: createQuickIllustrator() });
  app = await createApp({ vizzy, config, logger, clock: systemClock, metrics });
});
afterAll(async () => {
  await vizzy.close();
  await app.close();
  service.closeAllConnections();
  await new Promise((resolve) => service.close(resolve));
});

const ask = async (more: object = {}) => {
  const payload = { user_id: 'ann', message: 'a fox in the snow', count: 1, ...more };
  const response = await app.inject({ method: 'POST', url: '/chat', payload });
  const reply = chatReplySchema.parse(response.json());
  if (reply.type === 'question') throw new Error(reply.content.text);
  return reply.content.metadata;
};

it('every reason is tried', () => {
  expect(cases.map(([reason]) => reason)).toEqual([...failureReasons]);
});

describe.each(cases)('%s', (reason, fail, note, mayAskAgain) => {
  it(`is said to the person${mayAskAgain ? ', and asking again is offered' : ''}`, async () => {
    answer = fail;
    const metadata = await ask();
    expect(metadata.tiers).toEqual(['local']);
    expect(metadata.note).toContain(note);
    expect(metadata.note).toContain('so I drew this myself.');
    expect(metadata.may_ask_again).toBe(mayAskAgain);
  });

  const isFault = reason !== 'declined';
  it(isFault ? 'is said to the operator, who reads what to do' : 'is no fault for the operator', async () => {
    const { checks } = healthSchema.parse((await app.inject({ url: '/health' })).json());
    if (!isFault) return expect(checks['huggingface']).toBe('ok');
    expect(checks['huggingface']).toMatch(new RegExp(`${reason}.*at 127\\.0\\.0\\.1:\\d+, 20`));
    const probe = probeSchema.parse((await app.inject({ url: '/test-deepai' })).json());
    expect(probe.failures).toMatchObject([
      { tier: 'huggingface', code: reason, host: expect.stringContaining('127.0.0.1') },
    ]);
    expect(probe.failures[0]?.to_do.length).toBeGreaterThan(10);
    expect(JSON.stringify([checks, probe])).not.toContain(secret);
  });
});

it('a photo that no service can redraw is not called a failure, and nothing is offered', async () => {
  answer = json(500, {});
  const image = Buffer.from(await samplePicture('png', 64)).toString('base64');
  const metadata = await ask({ message: 'as a watercolor', image });
  expect(metadata.note).toBe(
    'The picture service here cannot redraw pictures that are sent to it, so I drew this myself.',
  );
  expect(metadata.may_ask_again).toBe(false);
});
