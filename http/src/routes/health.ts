/** `GET /health`, for load balancers; `GET /metrics`, for Prometheus. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { healthSchema } from '../contract.ts';
import type { Dependencies } from '../dependencies.ts';

const healthRoute = {
  config: { rateLimit: false as const },
  schema: {
    summary: 'Whether Vizzy can work',
    response: { 200: healthSchema, 503: healthSchema },
  },
};

const metricsRoute = {
  schema: {
    summary: 'Metrics in the Prometheus text format',
    response: { 200: { description: 'Metrics', content: { 'text/plain': { schema: z.string() } } } },
  },
};

/** The routes of health and metrics. */
export const health: FastifyPluginAsyncZod<Dependencies> = async (app, { vizzy, clock, metrics }) => {
  app.get('/health', healthRoute, async (_request, reply) => {
    const { isHealthy, isHuggingFaceConfigured, checks } = await vizzy.health();
    return reply
      .code(isHealthy ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({
        status: isHealthy ? 'healthy' : 'unhealthy',
        hf_configured: isHuggingFaceConfigured,
        timestamp: clock.now() / 1000,
        checks: { ...checks },
      });
  });
  app.get('/metrics', metricsRoute, async (_request, reply) => {
    const text = await metrics.text();
    return reply.type(metrics.contentType).header('cache-control', 'no-store').send(text);
  });
};
