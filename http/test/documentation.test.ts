/** The examples in the pages are asked of a real Vizzy; an answer that changed fails here. */
import { readFileSync } from 'node:fs';
import { createMetrics, openVizzy, parseEnvironment, systemClock, type Vizzy } from '@vizzy/core';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../src/app.ts';
import { httpEnvironment } from '../src/config.ts';

let vizzy: Vizzy;
let app: FastifyInstance;
beforeAll(async () => {
  const parsed = parseEnvironment(httpEnvironment, { RATE_LIMIT: 'off', LOG_LEVEL: 'silent' });
  if (!parsed.ok) throw new Error(parsed.problems.join());
  const logger = pino({ level: 'silent' });
  const metrics = createMetrics(systemClock);
  vizzy = await openVizzy({ config: parsed.config, logger });
  app = await createApp({ vizzy, config: parsed.config, logger, clock: systemClock, metrics });
});
afterAll(async () => {
  await vizzy.close();
  await app.close();
});

type Example = { readonly path: string; readonly body: unknown; readonly answer: Record<string, unknown> };

/** Each `curl` with a JSON body that is followed by its answer. */
function examplesIn(page: string): Example[] {
  const text = readFileSync(new URL(`../../${page}`, import.meta.url), 'utf8');
  const pattern = /```sh\n(curl [^`]*?)\n```\n+```json\n([^`]+?)\n```/g;
  return [...text.matchAll(pattern)].map(([, command = '', answer = '']) => ({
    path: /http:\/\/localhost:8000(\/\S+)/.exec(command)?.[1] ?? '/',
    body: JSON.parse(/-d '([^']+)'/.exec(command)?.[1] ?? 'null'),
    answer: JSON.parse(answer),
  }));
}

describe.each(['README.md', 'docs/rest.md'])('%s', (page) => {
  const examples = examplesIn(page);

  it('has examples', () => {
    expect(examples.length).toBeGreaterThan(0);
  });

  it('says what Vizzy answers', async () => {
    for (const { path, body, answer } of examples) {
      const response = await app.inject({ method: 'POST', url: path, payload: body as object });
      expect(response.statusCode).toBe(200);
      const { timestamp: _, ...expected } = answer;
      expect(response.json()).toMatchObject(expected);
    }
  });
});
