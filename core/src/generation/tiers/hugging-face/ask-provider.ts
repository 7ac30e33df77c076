/** How each provider is asked, and how its picture is read. */
import { z } from 'zod';
import type { Clock } from '../../../clock.ts';
import type { DrawingCost, DrawOptions } from '../../../image.ts';
import type { ProviderName } from '../../../inference-provider.ts';
import type { Logger } from '../../../logger.ts';
import { checkedFetch } from '../../checked-fetch.ts';
import { failureFor, failureOf } from '../../failure.ts';
import { type CheckedPicture, readJson, readPicture, readPictureFromJson } from '../../read-picture.ts';
import { declined, saysDeclined } from '../../safety.ts';
import { readNamedPicture } from './named-address.ts';
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

type AskProvider = (request: ProviderRequest, options: AskOptions) => Promise<ProviderAnswer>;

/** Milliseconds between looks at a queue: short at first, because many pictures take seconds. */
const pauses = [500, 500, 1000, 1000, 2000];

/** Milliseconds that cancelling a job may take. */
const cancelTimeout = 5000;

const post = (request: ProviderRequest, { signal }: AskOptions) =>
  checkedFetch(request.url, { method: 'POST', headers: request.headers, body: request.body, signal });

/** Parses what a service answered; anything else was paid for, so it is final. */
function expectShape<Schema extends z.ZodType>(schema: Schema, answer: unknown): z.output<Schema> {
  const parsed = schema.safeParse(answer);
  if (parsed.success) return parsed.data;
  throw failureFor('bad-answer', 'the provider answered in a way that its documents do not say');
}

/** Seconds as a header or field says them; absent when it says none. */
const costOf = (seconds: unknown): { cost?: DrawingCost } => {
  const value = Number(seconds);
  return seconds !== null && Number.isFinite(value) && value > 0 ? { cost: { computeSeconds: value } } : {};
};

/** Asks a provider that answers with bytes, or with base64 in JSON. */
const askDirectly: AskProvider = async (request, options) => {
  const response = await post(request, options);
  const cost = costOf(response.headers.get('x-compute-time'));
  return { ...(await readPicture(response)), ...cost };
};

/** A job that waits in a provider's queue. */
type QueuedJob<Status> = {
  readonly look: () => Promise<Status>;
  readonly isOver: (status: Status) => boolean;
  /** Where the job is cancelled; absent where the provider has no such thing. */
  readonly cancel?: { readonly method: string; readonly url: string };
};

/** Looks at a job until it is over. A turn that is cancelled, or out of time, cancels the job, too. */
async function waitForJob<Status>(
  { look, isOver, cancel }: QueuedJob<Status>,
  { headers }: ProviderRequest,
  { signal, clock, logger }: AskOptions,
): Promise<Status> {
  try {
    for (let round = 0; ; round += 1) {
      const status = await look();
      if (isOver(status)) return status;
      await clock.sleep(pauses[round] ?? pauses.at(-1) ?? 1000, signal);
    }
  } catch (error) {
    if (signal.aborted && cancel)
      await checkedFetch(cancel.url, {
        method: cancel.method,
        headers,
        signal: AbortSignal.timeout(cancelTimeout),
      }).catch((failure: unknown) => logger.info({ err: failure }, 'a job of a cancelled turn could not be cancelled'));
    throw error;
  }
}

/** A path of a provider that an answer names, when it has the provider's own form; never a host. */
function pathNamedBy(address: string, form: RegExp): string {
  const path = URL.canParse(address) ? new URL(address).pathname : '';
  if (form.test(path)) return path;
  throw failureFor('bad-answer', 'the provider names a place for its answer that is not of its own form');
}

const falJobSchema = z.looseObject({ request_id: z.string(), response_url: z.string() });
const falStatusSchema = z.looseObject({
  status: z.string(),
  queue_position: z.number().nullish(),
  metrics: z.looseObject({ inference_time: z.number().nullish() }).nullish(),
});
const falResultSchema = z.looseObject({ images: z.array(z.looseObject({ url: z.string() })).min(1) });

/** fal: a queue, and then the address of the picture. */
const askFal: AskProvider = async (request, options) => {
  const { signal, onProgress, routerUrl, fetchAddress } = options;
  const job = expectShape(falJobSchema, await readJson(await post(request, options)));
  const path = pathNamedBy(job.response_url, /^(?:\/\w[\w.-]*){2,6}\/requests\/[\w-]{1,80}$/);
  const place = `${routerUrl}/fal-ai${path}`;
  const get = async (url: string) => readJson(await checkedFetch(url, { headers: request.headers, signal }));
  const status = await waitForJob(
    {
      async look() {
        const seen = expectShape(falStatusSchema, await get(`${place}/status?_subdomain=queue`));
        const position = seen.queue_position ?? undefined;
        if (position !== undefined) onProgress?.({ queuePosition: position + 1 });
        return seen;
      },
      isOver: ({ status: state }) => state !== 'IN_QUEUE' && state !== 'IN_PROGRESS',
      cancel: { method: 'PUT', url: `${place}/cancel?_subdomain=queue` },
    },
    request,
    options,
  );
  if (status.status !== 'COMPLETED') throw failureFor('service-error', 'the job of the provider did not complete');
  const answer = await get(`${place}?_subdomain=queue`);
  if (saysDeclined(answer)) throw declined(200);
  const { images } = expectShape(falResultSchema, answer);
  const picture = await readNamedPicture(images[0]?.url, 'fal-ai', signal, fetchAddress);
  return { ...picture, ...costOf(status.metrics?.inference_time) };
};

const replicateSchema = z.looseObject({
  id: z.string(),
  status: z.string().optional(),
  output: z.union([z.string(), z.array(z.string())]).nullish(),
  error: z.unknown().optional(),
  metrics: z.looseObject({ predict_time: z.number().nullish() }).nullish(),
});

/** Replicate: answers within a minute, or names a prediction to look at; then the address of the picture. */
const askReplicate: AskProvider = async (request, options) => {
  const { signal, routerUrl, fetchAddress } = options;
  const first = expectShape(replicateSchema, await readJson(await post(request, options)));
  if (!/^[\w-]{1,80}$/.test(first.id)) throw failureFor('bad-answer', 'the provider names a job by no name');
  const place = `${routerUrl}/replicate/v1/predictions/${first.id}`;
  const isOver = ({ status, output }: z.output<typeof replicateSchema>) =>
    status === undefined ? Boolean(output) : status !== 'starting' && status !== 'processing';
  const job = isOver(first)
    ? first
    : await waitForJob(
        {
          look: async () =>
            expectShape(
              replicateSchema,
              await readJson(await checkedFetch(place, { headers: request.headers, signal })),
            ),
          isOver,
          cancel: { method: 'POST', url: `${place}/cancel` },
        },
        request,
        options,
      );
  const { status = 'succeeded', output, error } = job;
  if (status !== 'succeeded') throw jobFailure(error);
  const picture = await readNamedPicture(Array.isArray(output) ? output[0] : output, 'replicate', signal, fetchAddress);
  return { ...picture, ...costOf(job.metrics?.predict_time) };
};

/** What the error of a job means; it comes with a success of HTTP. The job was accepted, so it is not asked again. */
function jobFailure(error: unknown) {
  const text = typeof error === 'string' ? JSON.stringify({ error }) : JSON.stringify(error ?? {});
  if (saysDeclined({ error })) return declined(200);
  const { reason = 'service-error' } = failureOf(500, new Headers(), text);
  return failureFor(reason, `the job of the provider failed: ${reason}`);
}

const wavespeedSchema = z.looseObject({
  data: z.looseObject({
    id: z.string(),
    status: z.string().optional(),
    outputs: z.array(z.string()).nullish(),
    error: z.string().nullish(),
    has_nsfw_contents: z.array(z.boolean()).nullish(),
    timings: z.looseObject({ inference: z.number().nullish() }).nullish(),
  }),
});

/** WaveSpeed: a prediction to look at, then the picture as base64, which it is asked for. It has no way to cancel one. */
const askWavespeed: AskProvider = async (request, options) => {
  const { signal, routerUrl } = options;
  const { data: first } = expectShape(wavespeedSchema, await readJson(await post(request, options)));
  if (!/^[\w-]{1,80}$/.test(first.id)) throw failureFor('bad-answer', 'the provider names a job by no name');
  const place = `${routerUrl}/wavespeed/api/v3/predictions/${first.id}/result`;
  const look = async () =>
    expectShape(wavespeedSchema, await readJson(await checkedFetch(place, { headers: request.headers, signal }))).data;
  const job = await waitForJob(
    { look, isOver: ({ status }) => status === 'completed' || status === 'failed' },
    request,
    options,
  );
  if (job.status === 'failed') throw jobFailure(job.error);
  // The picture next to the flag is the one that it withholds.
  if (saysDeclined({ has_nsfw_contents: job.has_nsfw_contents })) throw declined(200);
  const milliseconds = job.timings?.inference;
  const cost = costOf(milliseconds ? milliseconds / 1000 : undefined);
  return { ...(await readPictureFromJson({ outputs: job.outputs })), ...cost };
};

/** How each provider is asked. */
export const askProvider: Readonly<Record<ProviderName, AskProvider>> = {
  'hf-inference': askDirectly,
  nscale: askDirectly,
  deepinfra: askDirectly,
  together: askDirectly,
  'fal-ai': askFal,
  replicate: askReplicate,
  wavespeed: askWavespeed,
};
