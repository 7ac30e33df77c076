/** fal: a queue, and then the address of the picture. */
import { z } from 'zod';
import { checkedFetch } from '../../checked-fetch.ts';
import { failureFor } from '../../failure.ts';
import { readJson } from '../../read-picture.ts';
import { declined, saysDeclined } from '../../safety.ts';
import { readNamedPicture } from './named-address.ts';
import { type AskOptions, type AskProvider, costOf, expectShape, type ProviderAnswer, post } from './provider.ts';
import { afterAcceptance, waitForJob } from './queued-job.ts';
import type { ProviderRequest } from './request.ts';

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

async function followJob(
  job: z.output<typeof falJobSchema>,
  request: ProviderRequest,
  options: AskOptions,
): Promise<ProviderAnswer> {
  const { signal, onProgress, routerUrl, fetchAddress } = options;
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
}

/** Asks fal. */
export const askFal: AskProvider = async (request, options) => {
  const job = expectShape(falJobSchema, await readJson(await post(request, options)));
  return afterAcceptance(() => followJob(job, request, options));
};
