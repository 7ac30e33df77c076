/** Replicate: answers within a minute, or names a prediction to look at; then the address of the picture. */
import { z } from 'zod';
import { checkedFetch } from '../../checked-fetch.ts';
import { failureFor } from '../../failure.ts';
import { readJson } from '../../read-picture.ts';
import { readNamedPicture } from './named-address.ts';
import { type AskOptions, type AskProvider, costOf, expectShape, type ProviderAnswer, post } from './provider.ts';
import { afterAcceptance, jobFailure, waitForJob } from './queued-job.ts';
import type { ProviderRequest } from './request.ts';

const replicateSchema = z.looseObject({
  id: z.string(),
  status: z.string().optional(),
  output: z.union([z.string(), z.array(z.string())]).nullish(),
  error: z.unknown().optional(),
  metrics: z.looseObject({ predict_time: z.number().nullish() }).nullish(),
});

async function followPrediction(
  first: z.output<typeof replicateSchema>,
  request: ProviderRequest,
  options: AskOptions,
): Promise<ProviderAnswer> {
  const { signal, routerUrl, fetchAddress } = options;
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
}

/** Asks Replicate. */
export const askReplicate: AskProvider = async (request, options) => {
  const first = expectShape(replicateSchema, await readJson(await post(request, options)));
  return afterAcceptance(() => followPrediction(first, request, options));
};
