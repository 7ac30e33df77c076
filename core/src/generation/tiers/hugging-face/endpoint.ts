/** A text-to-image server of one's own that takes what Hugging Face's Inference Endpoints take. */
import type { ImageModel, Shot } from '../../../image.ts';
import { checkedFetch } from '../../checked-fetch.ts';
import { withService } from '../../failure.ts';
import { readPicture } from '../../read-picture.ts';
import type { QualityOverrides } from './parameters.ts';

/** What is asked, and where. */
export type EndpointSettings = QualityOverrides & {
  /** Sent along when it is set. */
  readonly token?: string;
  /** The model's name, as pictures say who drew them. */
  readonly model: string;
  /** The whole address of the route. */
  readonly url: string;
};

/** What every such server takes: Diffusers' names. */
function bodyOf(shot: Shot, overrides: QualityOverrides) {
  const { negative, seed, width, height, text } = shot;
  const { steps = 30, guidance = 7.5 } = overrides;
  const quality = { num_inference_steps: steps, guidance_scale: guidance };
  return JSON.stringify({ inputs: text, parameters: { negative_prompt: negative, width, height, seed, ...quality } });
}

/** A tier that asks an endpoint. It is asked for words alone: a text-to-image route takes a photo for its prompt. */
export function createEndpointTier({ token, model, url, ...overrides }: EndpointSettings): ImageModel {
  const service = { model, host: new URL(url).host };
  return {
    name: 'huggingface',
    host: service.host,
    abilities: { draws: true, transforms: false, sizes: 'any' },
    async generate(shot, { signal }) {
      try {
        const response = await checkedFetch(url, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            accept: 'image/png, image/*;q=0.9, application/json;q=0.8',
            ...(token ? { authorization: `Bearer ${token}` } : {}),
          },
          body: bodyOf(shot, overrides),
          signal,
        });
        return { ...(await readPicture(response)), tier: 'huggingface', model };
      } catch (error) {
        throw withService(error, service);
      }
    },
    async prepare() {
      return `pictures: by the endpoint at ${service.host}`;
    },
  };
}
