/** WaveSpeed: a prediction to look at, then the picture as base64, which it is asked for. It has no way to cancel one. */
import { z } from 'zod';
import { checkedFetch } from '../../checked-fetch.ts';
import { failureFor } from '../../failure.ts';
import { readJson, readPictureFromJson } from '../../read-picture.ts';
import { declined, saysDeclined } from '../../safety.ts';
import { type AskOptions, type AskProvider, costOf, expectShape, type ProviderAnswer, post } from './provider.ts';
import { afterAcceptance, jobFailure, waitForJob } from './queued-job.ts';
import type { ProviderRequest } from './request.ts';

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

async function followPrediction(
  first: z.output<typeof wavespeedSchema>['data'],
  request: ProviderRequest,
  options: AskOptions,
): Promise<ProviderAnswer> {
  const { signal, routerUrl } = options;
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
}

/** Asks WaveSpeed. */
export const askWavespeed: AskProvider = async (request, options) => {
  const { data } = expectShape(wavespeedSchema, await readJson(await post(request, options)));
  return afterAcceptance(() => followPrediction(data, request, options));
};
