/** Reads and validates request bodies. */
import { VizzyError } from '@vizzy/core';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import fastifyPlugin from 'fastify-plugin';
import type { z } from 'zod';
import { limits } from '../contract.ts';
import { httpError } from '../error-response.ts';

/**
 * Bytes of a body without its picture: far more than the fields can hold, so that a field that is too long gets an
 * issue of its own.
 */
const textLimit = 1024 * 1024;

/** Bytes of a whole body: the text and the largest picture in base64. */
export const bodyLimit = textLimit + Math.ceil(limits.image / 3) * 4;

function hasImage(body: unknown): boolean {
  return typeof body === 'object' && body !== null && 'image' in body && typeof body.image === 'string';
}

/**
 * Parses a body. `JSON.parse` is safe here: it does not recurse, and it makes `__proto__` an ordinary key, which the
 * schemas drop like every other unknown field.
 */
function parseJson(request: FastifyRequest, text: string): unknown {
  const encoding = request.headers['content-encoding'] ?? 'identity';
  if (encoding !== 'identity') throw httpError(415);
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw httpError(400);
  }
  if (text.length > textLimit && !hasImage(body)) throw httpError(413);
  return body;
}

function validate(schema: z.ZodType, input: unknown): { value: unknown } | { error: Error } {
  const parsed = schema.safeParse(input);
  if (parsed.success) return { value: parsed.data };
  return { error: new VizzyError('invalid-input', 'the request does not fit its schema', { cause: parsed.error }) };
}

/** Takes JSON only and validates it with zod. Answers are not validated, because tests hold them to the contract. */
export const jsonBody = fastifyPlugin(async (app: FastifyInstance) => {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    'application/json',
    { parseAs: 'string', bodyLimit },
    (request: FastifyRequest, text: string, done) => {
      let body: unknown;
      try {
        body = parseJson(request, text);
      } catch (error) {
        return done(error as Error);
      }
      done(null, body);
    },
  );
  app.setValidatorCompiler<z.ZodType>(
    ({ schema }) =>
      (input) =>
        validate(schema, input),
  );
  app.setSerializerCompiler(() => JSON.stringify);
});
