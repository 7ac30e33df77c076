/** How a provider is asked: what it needs, what it gives, and how its answers are read. */
import type { z } from 'zod';
import type { Clock } from '../../../clock.ts';
import type { DrawingCost, DrawOptions } from '../../../image.ts';
import type { Logger } from '../../../logger.ts';
import { checkedFetch } from '../../checked-fetch.ts';
import { failureFor } from '../../failure.ts';
import type { CheckedPicture } from '../../read-picture.ts';
import type { ProviderRequest } from './request.ts';

/** What asking needs beside the request. */
export type AskOptions = DrawOptions & {
  /** Without a slash at its end. */
  readonly routerUrl: string;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Fetches pictures from hosts of a provider. */
  readonly fetchAddress: typeof fetch;
};

/** A picture, and what it cost as far as the provider says. */
export type ProviderAnswer = CheckedPicture & { readonly cost?: DrawingCost };

/** Asks one provider for one picture. */
export type AskProvider = (request: ProviderRequest, options: AskOptions) => Promise<ProviderAnswer>;

/** Sends the request, through the router. */
export const post = (request: ProviderRequest, { signal }: AskOptions) =>
  checkedFetch(request.url, { method: 'POST', headers: request.headers, body: request.body, signal });

/** Parses what a service answered; anything else was paid for, so it is final. */
export function expectShape<Schema extends z.ZodType>(schema: Schema, answer: unknown): z.output<Schema> {
  const parsed = schema.safeParse(answer);
  if (parsed.success) return parsed.data;
  throw failureFor('bad-answer', 'the provider answered in a way that its documents do not say');
}

/** Seconds as a header or field says them; absent when it says none. */
export const costOf = (seconds: unknown): { cost?: DrawingCost } => {
  const value = Number(seconds);
  return seconds !== null && Number.isFinite(value) && value > 0 ? { cost: { computeSeconds: value } } : {};
};
