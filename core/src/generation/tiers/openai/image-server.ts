/** The tier of image servers that speak OpenAI's API: OpenAI itself, LocalAI, stable-diffusion.cpp, vLLM-Omni and many others. */
import { isVizzyError } from '../../../errors.ts';
import type { ImageModel, Shot, Size } from '../../../image.ts';
import { checkedFetch } from '../../checked-fetch.ts';
import { failureFor, withService } from '../../failure.ts';
import { addressesOf } from './addresses.ts';
import { readServerAnswer, type ServerAnswer } from './answer.ts';
import { fetchListedModels } from './listed-models.ts';
import { createRequestBuilder } from './request.ts';
import { sizesOf } from './sizes.ts';

/** What is asked, and where. */
export type ImageServerSettings = {
  /** See `addressesOf`. */
  readonly url: string;
  /** Sent as a bearer token; absent for servers that want none. */
  readonly key?: string;
  /** Absent for servers that have one model alone. */
  readonly model?: string;
  /** The sizes that it is asked for; default: those that the model is known for, else any. */
  readonly sizes?: readonly Size[];
  /** Whether it is asked to redraw photos; default: where the model can, until the server says that it has no such address. */
  readonly photos?: boolean;
};

/** Requests for one picture: the usual one, and one for each of the three parts that servers refuse. */
const mostRequests = 4;

/** OpenAI's older models redraw only where a mask says so, or not at all. */
const drawsOnly = /dall-e/i;

/** Statuses of an address that is not there. */
const isNoSuchAddress = (error: unknown, hasDrawn: boolean) =>
  isVizzyError(error) &&
  // A 404 may be about the model, unless that has drawn.
  (error.status === 405 || error.status === 501 || (error.status === 404 && hasDrawn));

/** What the operator reads about the list of models. */
function lineOf(listed: readonly string[] | undefined, model: string | undefined): string {
  if (listed === undefined) return 'it has no list of models to look in';
  if (model === undefined) return `no IMAGES_API_MODEL is set; it lists ${listed.length}`;
  return listed.includes(model) ? 'it lists the model' : 'it does not list the model, which may be missing';
}

/** A tier that asks an image server. */
export function createImageServerTier(settings: ImageServerSettings): ImageModel {
  const { url, key, model } = settings;
  const addresses = addressesOf(url);
  const { host } = new URL(url);
  const sizes = settings.sizes ?? sizesOf(model ?? '');
  const builder = createRequestBuilder({ ...settings, addresses, sizes });
  let transforms = addresses.edits !== undefined && (settings.photos ?? !drawsOnly.test(model ?? ''));
  let hasDrawn = false;
  const name = model ?? host;

  /** Asks, and again without what the server refuses to be told. */
  async function ask(shot: Shot, signal: AbortSignal): Promise<ServerAnswer> {
    let request = builder.build(shot);
    let isRenamed = false;
    for (let round = 1; ; round += 1) {
      try {
        const response = await checkedFetch(request.url, { method: 'POST', ...request.init, signal });
        builder.succeed(request);
        return await readServerAnswer(response);
      } catch (error) {
        const change = round < mostRequests && builder.learn(error, request);
        // A photo that is refused under both names is refused for itself.
        if (change === false || (change !== true && isRenamed)) throw error;
        isRenamed ||= change !== true;
        request = builder.build(shot, change === true ? request.photoField : change);
      }
    }
  }

  return {
    name: 'openai',
    host,
    get abilities() {
      return { draws: true, transforms, sizes };
    },
    async generate(shot, { signal }) {
      if (shot.source && addresses.edits === undefined)
        throw failureFor('parameter-refused', 'this server redraws no photos', { service: { model: name, host } });
      try {
        const answer = await ask(shot, signal);
        hasDrawn ||= !shot.source;
        return { ...answer, tier: 'openai', model: name };
      } catch (error) {
        if (shot.source && isNoSuchAddress(error, hasDrawn)) transforms = false;
        throw withService(error, { model: name, host });
      }
    },
    async prepare({ signal }) {
      try {
        const listed = await fetchListedModels(addresses.models, key, signal);
        const what = transforms ? 'pictures and photos' : 'pictures';
        return `${what}: ${name} by the image server at ${host}; ${lineOf(listed, model)}`;
      } catch (error) {
        throw withService(error, { model: name, host });
      }
    },
  };
}
