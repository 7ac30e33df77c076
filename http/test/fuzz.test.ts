/** Whatever is sent, the answer keeps the contract: real Vizzy, real illustrator, generated requests. */
import { createMetrics, openVizzy, parseEnvironment, systemClock, type Vizzy } from '@vizzy/core';
import { atDepth } from '@vizzy/core/testing';
import fc from 'fast-check';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { createApp } from '../src/app.ts';
import { httpEnvironment } from '../src/config.ts';
import { chatReplySchema, errorReplySchema, improvementSchema, resetReplySchema } from '../src/contract.ts';

/** Inputs of a property, many more in a deep run: the same ones in every run; another seed tries others. */
const runs = (usual: number, deep: number) => ({ seed: 20261126, numRuns: atDepth(usual, deep) });

let vizzy: Vizzy;
let app: FastifyInstance;
const surprises: unknown[] = [];
const surprise = (error: unknown) => void surprises.push(error);

beforeAll(async () => {
  const parsed = parseEnvironment(httpEnvironment, { RATE_LIMIT: 'off', LOG_LEVEL: 'silent' });
  if (!parsed.ok) throw new Error(parsed.problems.join());
  const logger = pino({ level: 'silent' });
  vizzy = await openVizzy({ config: parsed.config, logger });
  app = await createApp({
    vizzy,
    config: parsed.config,
    logger,
    clock: systemClock,
    metrics: createMetrics(systemClock),
  });
  process.on('unhandledRejection', surprise);
});
afterEach(() => {
  expect(surprises).toEqual([]);
});
afterAll(async () => {
  process.off('unhandledRejection', surprise);
  await vizzy.close();
  await app.close();
});

/** Text as people, machines and attackers send it. */
const anyText = fc.oneof(
  fc.string({ maxLength: 300, unit: 'grapheme' }),
  fc.string({ maxLength: 300, unit: 'binary' }),
  fc.constantFrom('', ' ', '\u0000', '\ud800', '__proto__', '../../etc/passwd', '<script>', '{{1+1}}', 'null', '🦊'),
);

/** Words that lead to a question, a remark or a refusal, so that thousands of turns need no picture. */
const undrawn = fc.constantFrom(
  'Draw my day',
  'how was my week, paint it',
  'hello',
  'thanks',
  'forget it',
  'help',
  'porn',
);

const anyField = fc.oneof(
  anyText,
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.array(anyText),
  fc.object(),
);

const chatBody = fc.record(
  {
    user_id: fc.oneof({ weight: 4, arbitrary: anyText }, { weight: 1, arbitrary: anyField }),
    message: fc.oneof(
      { weight: 4, arbitrary: undrawn },
      { weight: 1, arbitrary: anyField.filter((value) => typeof value !== 'string') },
    ),
    conversation_id: fc.oneof(anyText, anyField),
    mode: fc.oneof(fc.constantFrom('art', 'poster', 'story', 'transform', 'business', 'personal'), anyField),
    style: anyField,
    seed: anyField,
    count: anyField,
    locale: anyField,
    image: fc.oneof({ weight: 9, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: anyField }),
    extra: anyField,
  },
  { requiredKeys: [] },
);

/** In an address; half of a pair of surrogates cannot be written in one. */
const encodeSafely = (text: string) => encodeURIComponent(Buffer.from(text).toString());

const send = async (url: string, payload: string, headers: Record<string, string> = {}) => {
  const all = { 'content-type': 'application/json', ...headers };
  const response = await app.inject({ method: 'POST', url, payload, headers: all });
  const { statusCode } = response;
  expect(statusCode, `${url} ${payload.slice(0, 300)}`).toBeLessThan(500);
  if (statusCode === 204) return { status: statusCode, body: null };
  const body: unknown = JSON.parse(response.body);
  if (statusCode !== 200) errorReplySchema.parse(body);
  return { status: statusCode, body };
};

it('no body of /chat breaks it, and every answer keeps the contract', async () => {
  await fc.assert(
    fc.asyncProperty(chatBody, async (body) => {
      const { status, body: answer } = await send('/chat', JSON.stringify(body));
      if (status === 200) chatReplySchema.parse(answer);
    }),
    runs(900, 4500),
  );
});

it('no text that is not JSON, no header and no /reset breaks it', async () => {
  const header = fc.constantFrom('application/json', 'text/plain', 'application/xml', 'multipart/form-data', 'x');
  await fc.assert(
    fc.asyncProperty(anyText, header, async (text, type) => {
      await send('/chat', text, { 'content-type': type });
      const { status, body } = await send('/reset', JSON.stringify({ user_id: text, conversation_id: text }));
      if (status === 200) resetReplySchema.parse(body);
    }),
    runs(300, 1500),
  );
});

it('no address breaks it', async () => {
  const part = fc.string({ maxLength: 30, unit: 'binary-ascii' }).map(encodeURIComponent);
  await fc.assert(
    fc.asyncProperty(
      part,
      part,
      fc.constantFrom('/', '/creations/', '/creations/x/images/', '/docs/'),
      async (a, b, base) => {
        const url = `${base}${a}${b ? `/${b}` : ''}`;
        const response = await app.inject({ method: 'GET', url });
        expect(response.statusCode).toBeLessThan(500);
      },
    ),
    runs(400, 2000),
  );
});

it('no second chance for anything breaks it', async () => {
  const { body } = await send('/chat', JSON.stringify({ user_id: 'ann', message: 'a fox', count: 1 }));
  const { content } = chatReplySchema.parse(body);
  const own = 'metadata' in content ? content.metadata.creation_id : '';
  const id = fc.oneof(fc.constant(own), anyText.map(encodeSafely));
  const asked = fc.oneof(fc.record({ user_id: fc.oneof(fc.constant('ann'), anyField) }), anyField);
  await fc.assert(
    fc.asyncProperty(id, asked, async (creation, payload) => {
      const { status, body: answer } = await send(`/creations/${creation}/improve`, JSON.stringify(payload));
      if (status === 200) improvementSchema.parse(answer);
    }),
    runs(100, 500),
  );
});

it('whatever is asked for is drawn, and keeps the contract', async () => {
  const request = fc.record({
    user_id: fc.constantFrom('ann', 'ben'),
    message: anyText.map((text) => `draw ${text}`),
    mode: fc.constantFrom('art', 'poster', 'story', 'transform', 'business', 'personal'),
    style: fc.oneof(
      fc.constant('sketch'),
      anyText.filter((text) => text.trim().length > 0 && text.length < 60),
    ),
    seed: fc.nat(),
    count: fc.constant(1),
  });
  await fc.assert(
    fc.asyncProperty(request, async (body) => {
      const { status, body: answer } = await send('/chat', JSON.stringify(body));
      if (status === 200) chatReplySchema.parse(answer);
    }),
    runs(8, 60),
  );
});
