/** Which provider serves which model, as the hub says it for this token. */
import { z } from 'zod';
import { isVizzyError } from '../../../errors.ts';
import { isProvider, type ProviderName } from '../../../inference-provider.ts';
import { checkedFetch } from '../../checked-fetch.ts';
import { failureFor } from '../../failure.ts';
import { readJson } from '../../read-picture.ts';

/** What is asked of a model. */
export type PictureTask = 'text-to-image' | 'image-to-image';

/** A model at a provider that can be asked. */
export type ServedModel = {
  /** The model's name on the hub. */
  readonly model: string;
  readonly provider: ProviderName;
  /** The provider's own name for it. */
  readonly providerId: string;
  readonly task: PictureTask;
};

/** What the hub says about one model. */
export type ModelMapping = {
  /** Who can be asked for it, in the order of the account's settings. */
  readonly served: readonly ServedModel[];
  /** Who serves it, but is never asked. */
  readonly refused: readonly string[];
};

const entrySchema = z.looseObject({
  provider: z.string().optional(),
  providerId: z.string(),
  status: z.string(),
  task: z.string(),
});

/** A list today; an object by provider before that. */
const answerSchema = z.looseObject({
  inferenceProviderMapping: z.union([z.array(entrySchema), z.record(z.string(), entrySchema)]).optional(),
});

/** Where the hub is, and with which token it is asked. */
export type HubSettings = { readonly hubUrl: string; readonly token: string };

const nothing: ModelMapping = { served: [], refused: [] };

/**
 * Asks the hub once. A model that does not exist is served by nobody; throws a `VizzyError` when the hub cannot be reached or
 * refuses the token.
 */
export async function fetchMapping(
  model: string,
  task: PictureTask,
  { hubUrl, token }: HubSettings,
  signal: AbortSignal,
): Promise<ModelMapping> {
  const path = model.split('/').map(encodeURIComponent).join('/');
  const url = `${hubUrl}/api/models/${path}?expand[]=inferenceProviderMapping`;
  const response = await checkedFetch(url, { headers: { authorization: `Bearer ${token}` }, signal }).catch((error) => {
    if (isVizzyError(error) && error.reason === 'no-such-model') return undefined;
    throw error;
  });
  if (!response) return nothing;
  const answer = answerSchema.safeParse(await readJson(response));
  if (!answer.success) throw failureFor('bad-answer', 'the hub answered with no mapping of providers');
  const { inferenceProviderMapping: mapping = [] } = answer.data;
  const entries = Array.isArray(mapping)
    ? mapping
    : Object.entries(mapping).map(([provider, entry]) => ({ ...entry, provider }));
  // `staging` is for the provider's own tests; `error` is one that is down.
  const live = entries.filter((entry) => entry.task === task && entry.status === 'live');
  return {
    served: live.flatMap(({ provider = '', providerId }) =>
      isProvider(provider) ? [{ model, provider, providerId, task }] : [],
    ),
    refused: live.flatMap(({ provider = '' }) => (isProvider(provider) ? [] : [provider])),
  };
}
