/** Tier 1: a text-to-image model through Hugging Face, or on a server that speaks the same. */
import {
  InferenceClient,
  InferenceClientInputError,
  type InferenceProviderOrPolicy,
  setLogger,
} from '@huggingface/inference';
import { isVizzyError, VizzyError } from '../../errors.ts';
import type { ImageModel, Shot } from '../../image.ts';
import { checkedFetch } from '../checked-fetch.ts';
import { checkPicture } from '../picture.ts';
import { declined, isWithheld, saysDeclined } from '../safety.ts';

/** What is asked, and where. */
export type HuggingFaceSettings = {
  readonly token?: string;
  /** Always named: without one the client asks the hub which. */
  readonly model: string;
  /** Must not be set together with `endpointUrl`. */
  readonly provider?: string;
  /** The whole address of a route of one's own. */
  readonly endpointUrl?: string;
};

/** Denoising steps, and guidance: how closely the picture follows the words. */
const quality = { num_inference_steps: 30, guidance_scale: 7.5 };

/** How far image-to-image may leave the given picture, 0 … 1. */
const strength = 0.6;

function parametersOf({ negative, seed, width, height }: Shot) {
  return { negative_prompt: negative, width, height, seed, ...quality };
}

// The client writes to the console when no provider is named; its errors say all there is to know.
const quiet = () => {};
setLogger({ debug: quiet, info: quiet, log: quiet, warn: quiet, error: quiet });

/** Whether an answer contains an address. The client would fetch it, without being asked to. */
function namesAddress(value: unknown): boolean {
  if (typeof value === 'string') return /^\s*(https?:)?\/\//i.test(value);
  return typeof value === 'object' && value !== null && Object.values(value).some(namesAddress);
}

/** The client's way to the network: cancellable also where the client forgets to be, and only to where it was sent. */
const pictureFetch =
  (signal: AbortSignal): typeof fetch =>
  async (input, init) => {
    const response = await checkedFetch(input, { ...init, signal });
    const isAnswer = init?.method === 'POST' && response.headers.get('content-type')?.includes('json');
    if (!isAnswer) return response;
    const answer: unknown = await response.clone().json();
    if (saysDeclined(answer)) throw declined(response.status);
    if (namesAddress(answer))
      throw new VizzyError('bad-answer', 'the answer names an address instead of being a picture', {
        isRetryable: true,
      });
    return response;
  };

function asVizzyError(error: unknown, signal: AbortSignal): unknown {
  if (signal.aborted) return signal.reason;
  if (isVizzyError(error)) return error;
  // The client itself refuses what is asked, for example a model that the provider does not have.
  if (error instanceof InferenceClientInputError) return new VizzyError('refused', error.message, { cause: error });
  return new VizzyError('bad-answer', 'the image service answered in a way its client does not understand', {
    isRetryable: true,
    cause: error,
  });
}

/** A tier that asks Hugging Face. */
export function createHuggingFaceTier({ token, model, provider, endpointUrl }: HuggingFaceSettings): ImageModel {
  const client = new InferenceClient(token);
  const target = {
    model,
    ...(endpointUrl ? { endpointUrl } : provider ? { provider: provider as InferenceProviderOrPolicy } : {}),
  };
  const ask = (shot: Shot, signal: AbortSignal): Promise<Blob> => {
    const options = { signal, retry_on_error: false, fetch: pictureFetch(signal) };
    if (!shot.source)
      return client.textToImage(
        { ...target, inputs: shot.text, parameters: parametersOf(shot) },
        { ...options, outputType: 'blob' },
      );
    const inputs = new Blob([Uint8Array.from(shot.source)]);
    const parameters = { prompt: shot.text, strength, ...parametersOf(shot) };
    return client.imageToImage({ ...target, inputs, parameters }, options);
  };
  return {
    name: 'huggingface',
    async generate(shot, { signal }) {
      try {
        const bytes = new Uint8Array(await (await ask(shot, signal)).arrayBuffer());
        const facts = await checkPicture(bytes);
        if (await isWithheld(bytes, facts)) throw declined();
        return { bytes, ...facts, tier: 'huggingface', model };
      } catch (error) {
        throw asVizzyError(error, signal);
      }
    },
  };
}
