/** The request of one shot to one model, with the payload that Hugging Face's own client builds. */
import {
  getProviderHelper,
  type InferenceProviderMappingEntry,
  makeRequestOptionsFromResolvedModel,
  setLogger,
} from '@huggingface/inference';
import { VizzyError } from '../../../errors.ts';
import type { Shot } from '../../../image.ts';
import { positivePrompt } from '../../positive-prompt.ts';
import type { ServedModel } from './mapping.ts';
import { parametersOf, type QualityOverrides } from './parameters.ts';

/** Where the router is, who asks, and what the operator sets. */
export type RouterSettings = QualityOverrides & {
  readonly token: string;
  /** Without a slash at its end. */
  readonly routerUrl: string;
  /** The organisation that pays, `HF_BILL_TO`. */
  readonly billTo?: string;
};

/** What is sent. */
export type ProviderRequest = { readonly url: string; readonly headers: Record<string, string>; readonly body: string };

/** The router as the client has it built in. */
export const builtInRouter = 'https://router.huggingface.co';

// The client writes to the console now and then; its errors say all there is to know.
const quiet = () => {};
setLogger({ debug: quiet, info: quiet, log: quiet, warn: quiet, error: quiet });

/** The arguments of the client's task, with the photo as the provider wants it. */
async function argumentsOf(shot: Shot, { model, provider }: ServedModel, { token, ...overrides }: RouterSettings) {
  const parameters = parametersOf(shot, model, provider, overrides);
  const common = { accessToken: token, model, provider };
  const text = 'negative_prompt' in parameters ? shot.text : positivePrompt(shot);
  if (!shot.source) return { ...common, inputs: text, parameters };
  // With its type: one without becomes `data:;base64,…`, which fal's decoder may refuse.
  const inputs = new Blob([Uint8Array.from(shot.source)], { type: 'image/png' });
  const helper = getProviderHelper(provider, 'image-to-image');
  return helper.preparePayloadAsync({ ...common, inputs, parameters: { prompt: text, ...parameters } });
}

/** Builds the request. Throws a `VizzyError` when the client would send it past the router. */
export async function buildRequest(
  shot: Shot,
  served: ServedModel,
  settings: RouterSettings,
): Promise<ProviderRequest> {
  const { provider, providerId, model, task } = served;
  const helper =
    task === 'text-to-image' ? getProviderHelper(provider, task) : getProviderHelper(provider, 'image-to-image');
  const mapping: InferenceProviderMappingEntry = { provider, providerId, hfModelId: model, status: 'live', task };
  const { url, info } = makeRequestOptionsFromResolvedModel(
    providerId,
    helper,
    await argumentsOf(shot, served, settings),
    mapping,
    { task, ...(settings.billTo === undefined ? {} : { billTo: settings.billTo }) },
  );
  if (!url.startsWith(`${builtInRouter}/`) || typeof info.body !== 'string')
    throw new VizzyError('configuration', 'HF_API_TOKEN is no token of the router: it starts with hf_');
  return {
    url: settings.routerUrl + url.slice(builtInRouter.length),
    headers: info.headers as Record<string, string>,
    body: info.body,
  };
}
