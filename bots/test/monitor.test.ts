import { createMetrics, systemClock, untraced, type Vizzy } from '@vizzy/core';
import { pino } from 'pino';
import { expect, it } from 'vitest';
import { botsEnvironment } from '../src/config.ts';
import { startMonitor } from '../src/monitor.ts';

const nothing = () => Promise.reject(new Error('not asked for'));

async function aMonitor(isHealthy: boolean, port = 0) {
  const vizzy = { health: async () => ({ isHealthy, isHuggingFaceConfigured: false, checks: { store: 'ok' } }) };
  const config = botsEnvironment.parse({ METRICS_PORT: String(port) });
  const service = await startMonitor({
    vizzy: { ...vizzy, respond: nothing } as unknown as Vizzy,
    config,
    clock: systemClock,
    logger: pino({ level: 'silent' }),
    metrics: createMetrics(systemClock),
    trace: untraced,
  });
  return { service, url: service.ready.replace(/^.*(http:[^ ]+)\/metrics$/, '$1') };
}

it('tells metrics and health, and nothing else', async () => {
  const { service, url } = await aMonitor(true);
  const metrics = await fetch(`${url}/metrics`);
  expect(await metrics.text()).toContain('nodejs_eventloop_lag');
  expect(await (await fetch(`${url}/health`)).json()).toEqual({ status: 'healthy', checks: { store: 'ok' } });
  expect((await fetch(`${url}/toString`)).status).toBe(404);
  expect((await fetch(`${url}/metrics`, { method: 'POST' })).status).toBe(404);
  await service.stop();
});

it('is 503 when the process is not healthy, and says which port is taken', async () => {
  const { service, url } = await aMonitor(false);
  expect((await fetch(`${url}/health`)).status).toBe(503);
  await expect(aMonitor(true, Number(new URL(url).port))).rejects.toThrow(/METRICS_PORT \d+ cannot be listened on/);
  await service.stop();
});
