import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { coreEnvironment } from '../../src/config.ts';
import { openVizzy, silentLogger } from '../../src/index.ts';
import { openTracing } from '../../src/measuring/tracing.ts';

type Sent = {
  readonly name: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly traceId: string;
  readonly status?: { readonly message?: string };
};

/** What a collector that speaks OTLP receives. */
async function openCollector() {
  const bodies: string[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      bodies.push(body);
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    text: () => bodies.join('\n'),
    spans: (): Sent[] =>
      bodies.flatMap((body) =>
        JSON.parse(body).resourceSpans.flatMap((one: { scopeSpans: { spans: Sent[] }[] }) =>
          one.scopeSpans.flatMap(({ spans }) => spans),
        ),
      ),
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

it('a turn is a trace: understand, plan and each shot inside it, without what people wrote', async () => {
  const collector = await openCollector();
  const tracing = openTracing(collector.url);
  const config = coreEnvironment.parse({ RATE_LIMIT: 'off', CONCURRENCY: '1', DRAWING_THREADS: '1' });
  const vizzy = await openVizzy({ config, logger: silentLogger, trace: tracing.trace });
  const say = (userId: string, text: string) =>
    vizzy.respond({ userId, conversationId: 'c', text }, { surface: 'kitchen-table' });
  // Two at once in a queue of one: what waits still belongs to its own trace.
  await Promise.all([say('ann@example.org', 'a secret fox'), say('ben', 'a secret owl')]);
  await vizzy.close();
  await tracing.close();
  const spans = collector.spans();
  const turns = spans.filter(({ name }) => name === 'turn');
  expect(turns).toHaveLength(2);
  for (const { traceId, spanId } of turns) {
    const inside = spans.filter((span) => span.traceId === traceId && span.parentSpanId === spanId);
    expect(inside.map(({ name }) => name).sort()).toEqual(['plan', 'shot', 'shot', 'understand']);
  }
  for (const secret of ['secret', 'fox', 'ann@']) expect(collector.text()).not.toContain(secret);
  await collector.close();
});
