/** `GET /`: the page for browsers, facts for programs. */
import { defaultModels } from '@vizzy/core';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { accepts } from '../accepts.ts';
import type { HttpConfig } from '../config.ts';
import { serviceSchema } from '../contract.ts';
import type { Dependencies } from '../dependencies.ts';
import { serviceVersion } from '../version.ts';

/** The model that is asked first. */
const firstModel = ({ HF_MODEL }: HttpConfig): string => HF_MODEL?.[0] ?? defaultModels[0];

/** Where the model runs, or its page, without the parts of an address that may be secret. */
function modelAddress(config: HttpConfig): string {
  const configured = config.HF_ENDPOINT_URL ?? config.HF_SPACE_URL;
  if (configured === undefined) return `https://huggingface.co/${firstModel(config)}`;
  const { origin, pathname } = new URL(configured);
  return `${origin}${pathname === '/' ? '' : pathname}`;
}

const schema = {
  summary: 'What this service is; browsers get the web page',
  response: {
    200: {
      description: 'Facts, or the page',
      content: { 'application/json': { schema: serviceSchema }, 'text/html': { schema: z.string() } },
    },
  },
};

/** The route. */
export const service: FastifyPluginAsyncZod<Dependencies> = async (app, { config }) => {
  const facts = {
    service: 'Vizzy',
    version: serviceVersion,
    status: 'running' as const,
    model: firstModel(config),
    hf_url: modelAddress(config),
  };
  app.get('/', { schema }, async (request, reply) => {
    reply.header('vary', 'Accept').header('cache-control', 'no-cache');
    if (accepts(request.headers, 'text/html')) return reply.sendFile('index.html');
    return reply.type('application/json; charset=utf-8').send(facts);
  });
};
