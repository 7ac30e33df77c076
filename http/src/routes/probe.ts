/** `GET /test-deepai`: the state of every tier, for debugging; exists only with `VIZZY_DEBUG=1`. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { probeSchema } from '../contract.ts';
import type { Dependencies } from '../dependencies.ts';

const schema = { summary: 'Debug probe of the tiers and of an alternative provider', response: { 200: probeSchema } };

/** The first Vizzy could use this provider; this one has no client for it and says so. */
const provider = {
  name: 'deepai' as const,
  configured: false,
  text: 'DeepAI is not configured: Vizzy draws with the tiers below.',
};

/** Registers the probe when debugging is on. */
export const debugProbe: FastifyPluginAsyncZod<Dependencies> = async (app, { vizzy, clock, config }) => {
  if (!config.VIZZY_DEBUG) return;
  app.get('/test-deepai', { schema }, async () => {
    const { isHuggingFaceConfigured, checks } = await vizzy.health();
    return { provider, hf_configured: isHuggingFaceConfigured, tiers: { ...checks }, timestamp: clock.now() / 1000 };
  });
};
