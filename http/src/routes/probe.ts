/** `GET /test-deepai`: the state of every tier, for debugging; exists only with `VIZZY_DEBUG=1`. */
import { keptServiceDays, type ServiceDay, type ServiceFailure, sentencesFor } from '@vizzy/core';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { type Probe, probeSchema } from '../contract.ts';
import type { Dependencies } from '../dependencies.ts';
import { withFallback } from '../with-fallback.ts';

const schema = { summary: 'Debug probe of the tiers and of an alternative provider', response: { 200: probeSchema } };

/** The first Vizzy could use this provider; this one has no client for it and says so. */
const provider = {
  name: 'deepai' as const,
  configured: false,
  text: 'DeepAI is not configured: Vizzy draws with the tiers below.',
};

function renderFailure({ tier, reason, at, until, ...who }: ServiceFailure): Probe['failures'][number] {
  const { means, todo } = sentencesFor('en').operator.remedies[reason];
  return {
    tier,
    code: reason,
    parameter: who.parameter ?? null,
    model: who.model ?? null,
    provider: who.provider ?? null,
    host: who.host ?? null,
    at: at / 1000,
    until: until === undefined ? null : until / 1000,
    means,
    to_do: todo,
  };
}

const renderDay = ({ day, uses }: ServiceDay) =>
  uses.map(({ computeSeconds, ...use }) => ({ day, ...use, compute_seconds: computeSeconds }));

/** Registers the probe when debugging is on. */
export const debugProbe: FastifyPluginAsyncZod<Dependencies> = async (app, { vizzy, clock, config }) => {
  if (!config.VIZZY_DEBUG) return;
  const { serviceReports } = vizzy;
  app.get('/test-deepai', { schema }, async () => {
    const [{ isHuggingFaceConfigured, checks }, days] = await Promise.all([
      vizzy.health(),
      withFallback(serviceReports.days(keptServiceDays), null),
    ]);
    return {
      provider,
      hf_configured: isHuggingFaceConfigured,
      tiers: { ...checks },
      failures: serviceReports.failures().map(renderFailure),
      services: days === null ? null : days.flatMap(renderDay),
      timestamp: clock.now() / 1000,
    };
  });
};
