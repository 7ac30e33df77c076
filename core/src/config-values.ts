/** Kinds of values that environment variables have. */
import { z } from 'zod';

/** An address over HTTP, without a slash at its end. */
export const httpAddress = z
  .url({ protocol: /^https?$/, error: 'must be an http:// or https:// address' })
  .transform((address) => address.replace(/\/+$/, ''));

/** A secret in one word. */
export const token = z.string().regex(/^[\x21-\x7e]{3,256}$/, 'is malformed: one word without spaces is expected');

/** A whole number above 0 of something. */
export const positive = (name: string) =>
  z.coerce
    .number({ error: `must be a number of ${name}` })
    .int()
    .positive();

/** Words separated by commas; empty ones do not count. */
export const list = z.string().transform((line) =>
  line
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== ''),
);
