/** OpenAPI 3.1, made from the schemas that validate requests, and a page to try it. */
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import fastifyPlugin from 'fastify-plugin';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import { serviceVersion } from '../version.ts';

/** The page sets styles by script; everything else is as strict as on our own pages. */
const pagePolicy =
  "default-src 'self'; base-uri 'none'; frame-ancestors 'none'; img-src 'self' data:; object-src 'none'; " +
  "style-src 'self' 'unsafe-inline'";

/** Collects the schemas of the routes that are registered after it. */
export const openApi = fastifyPlugin(async (app) => {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Vizzy',
        version: serviceVersion,
        description: 'Say it, see it drawn: one creative companion for Discord, Slack and the web.',
        license: { name: 'MIT', identifier: 'MIT' },
      },
    },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  });
});

/** Serves `/openapi.json` and `/docs`. */
export const documentation = fastifyPlugin(async (app) => {
  await app.register(swaggerUi, {
    routePrefix: '/docs',
    staticCSP: pagePolicy,
    uiConfig: { validatorUrl: null, tryItOutEnabled: true },
    theme: { title: 'Vizzy API' },
  });
  app.get('/openapi.json', { schema: { hide: true } }, async () => app.swagger());
});
