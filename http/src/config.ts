/** The environment variables of the HTTP surface: the shared ones and its own. */
import { coreEnvironment } from '@vizzy/core';
import { z } from 'zod';

/** The origins that may call from a browser unless `CORS_ORIGINS` replaces them; `*` stands for one label. */
export const defaultOrigins: readonly string[] = [
  'http://localhost:5173',
  'http://localhost:5174',
  'http://localhost:3000',
  'https://vizzy-chat.vercel.app',
  'https://*.vercel.app',
];

const origin = /^(\*|https?:\/\/(\*\.)?[a-z0-9.-]+(:\d{1,5})?|https?:\/\/\[[0-9a-f:]+\](:\d{1,5})?)$/i;

const origins = z
  .string()
  .transform((list) => list.split(',').map((item) => item.trim().replace(/\/$/, '')))
  .refine((list) => list.every((item) => origin.test(item)), {
    error: 'must be origins separated by commas, such as https://example.org,https://*.example.org',
  });

const proxy = /^(loopback|linklocal|uniquelocal|[0-9a-f.:]+(\/\d{1,3})?)$/i;

/** `true`, `false`, or the addresses of the proxies whose `X-Forwarded-…` headers are believed. */
const proxies = z
  .string()
  .refine((value) => /^(true|false)$/.test(value) || value.split(',').every((item) => proxy.test(item.trim())), {
    error: 'must be true, false, or addresses separated by commas, such as 10.0.0.0/8,loopback',
  })
  .transform((value) => (value === 'true' || value === 'false' ? value === 'true' : value));

/** Keys of at least 16 characters, which are too long to be guessed. */
const apiKeys = z
  .string()
  .transform((list) => list.split(',').map((key) => key.trim()))
  .refine((keys) => keys.every((key) => /^[\x21-\x7e]{16,256}$/.test(key)), {
    error: 'must be keys of 16 to 256 characters without spaces, separated by commas',
  });

/** The schema of the variables that the HTTP process reads. */
export const httpEnvironment = coreEnvironment.extend({
  PORT: z.coerce
    .number({ error: 'must be a port number from 0 to 65535' })
    .int('must be a port number from 0 to 65535')
    .min(0, 'must be a port number from 0 to 65535')
    .max(65_535, 'must be a port number from 0 to 65535')
    .default(8000)
    .meta({ description: 'Where HTTP listens.' }),
  HOST: z.string().default('0.0.0.0').meta({ description: 'The address it listens on.' }),
  CORS_ORIGINS: origins.default([...defaultOrigins]).meta({
    description: 'Origins that browsers may call from; `*` stands for one label. Replaces the built-in list.',
  }),
  VIZZY_DEBUG: z
    .stringbool({ truthy: ['1', 'true', 'on'], falsy: ['0', 'false', 'off'], error: 'must be 1 or 0' })
    .default(false)
    .meta({ description: '`1` switches on `/test-deepai`, a probe of every tier.' }),
  TRUST_PROXY: proxies
    .default(false)
    .meta({ description: 'Whose `X-Forwarded-…` headers are believed: `true`, `false`, or addresses of proxies.' }),
  API_KEY_DAILY_LIMIT: z.coerce
    .number({ error: 'must be a number of pictures' })
    .int()
    .positive()
    .optional()
    .meta({ description: 'Pictures a day for each of `API_KEYS`, from paid tiers; none: no limit of its own.' }),
  API_KEYS: apiKeys.optional().meta({
    description: 'Keys that clients of `/chat` and `/reset` must send, separated by commas; none: everybody may.',
  }),
});

/** The environment of the HTTP surface, validated. */
export type HttpConfig = z.output<typeof httpEnvironment>;
