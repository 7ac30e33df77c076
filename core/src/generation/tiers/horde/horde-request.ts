/** What the AI Horde is asked for one shot. */
import type { Shot, Size } from '../../../image.ts';

/** The key of people without an account, which the Horde documents. */
export const anonymousKey = '0000000000';

/**
 * Pixels that an anonymous request may have however full the queue is: over them the Horde wants kudos in advance. From
 * `ImageWaitingPrompt.require_upfront_kudos` in Haidra-Org/AI-Horde, August 2026: 576 a side at the least, 1024 at the most.
 */
export const freeArea = 576 * 576;

/** Pixels that a registered account is asked for at most: what every model of the Horde draws well. */
export const fullArea = 1024 * 1024;

/** The Horde takes sides in steps of so many pixels, from one of them. */
const step = 64;

/** Sides that a photo's shape may be rounded to; the larger picture wins among those that are as near. */
const longestSide = 2048;

/** The size that is asked for: multiples of 64 within an area, as near as possible to the shape that is wanted. */
export function sizeWithin({ width, height }: Size, area: number): Size {
  const scale = Math.min(1, Math.sqrt(area / (width * height)));
  const wanted = Math.log(width / height);
  let best: Size & { readonly distance: number } = { width: step, height: step, distance: Number.POSITIVE_INFINITY };
  const widest = Math.min(longestSide, Math.ceil((width * scale) / step) * step);
  for (let across = step; across <= widest; across += step) {
    const down = Math.max(step, Math.round(across / (width / height) / step) * step);
    if (across * down > area || down > longestSide) continue;
    // Much smaller pictures must be much nearer: one part in ten of the shape is worth half of the area.
    const lost = Math.log((width * scale * height * scale) / (across * down));
    const distance = Math.abs(Math.log(across / down) - wanted) + Math.abs(lost) / 6;
    if (distance < best.distance) best = { width: across, height: down, distance };
  }
  return { width: best.width, height: best.height };
}

/** Models that are drawn in a few steps; more steps than a model is listed with cost kudos in advance. */
const quickModels = /schnell|turbo|lightning|hyper|lcm|dreamshaper xl/i;

/**
 * Steps, guidance and sampler. For quick models from Haidra-Org/AI-Horde-image-model-reference (FLUX.1 schnell: 3 to 8 steps,
 * guidance 1 to 4, `k_euler`; DreamShaper XL: 3 to 6 steps, guidance 2); others take up to 40 steps without kudos in advance, and
 * 20 suit the Stable Diffusion models that most workers run.
 */
const qualityFor = (models: readonly string[]) =>
  models.some((model) => quickModels.test(model))
    ? { steps: 6, cfg_scale: 2, sampler_name: 'k_euler' }
    : { steps: 20, cfg_scale: 7, sampler_name: 'k_euler_a' };

/** How far a photo's picture may leave the photo, 0.01 … 1. */
const photoStrength = 0.6;

/** Words without the mark that parts the prompt from what must not be seen. */
const withoutMark = (words: string) => words.replaceAll('###', ' ');

/** The body of `POST /api/v2/generate/async`; `photo` is an encoded picture. */
export function hordeRequest(shot: Shot, models: readonly string[], area: number, photo?: Uint8Array) {
  const { text, negative, seed } = shot;
  const params = {
    ...sizeWithin(shot, area),
    ...qualityFor(models),
    // Text, as the Horde has it.
    seed: String(seed),
    n: 1,
    ...(photo ? { denoising_strength: photoStrength } : {}),
  };
  return {
    prompt: withoutMark(text) + (negative === '' ? '' : ` ### ${withoutMark(negative)}`),
    params,
    nsfw: false,
    censor_nsfw: true,
    // The picture in the answer, as base64, instead of an address.
    r2: false,
    // Never for anybody's dataset.
    shared: false,
    // An empty list is any model; without one the Horde takes Stable Diffusion 1.5.
    models,
    ...(photo ? { source_image: Buffer.from(photo).toString('base64'), source_processing: 'img2img' } : {}),
  };
}
