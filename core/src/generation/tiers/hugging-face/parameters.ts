/** What each family of models wants to be asked, and how each provider wants to be told. */
import type { Shot, Size } from '../../../image.ts';
import type { ProviderName } from '../../../inference-provider.ts';

/** What an operator sets instead of a family's own values. */
export type QualityOverrides = {
  /** `HF_STEPS`: denoising steps. */
  readonly steps?: number;
  /** `HF_GUIDANCE`: how closely the picture follows the words. */
  readonly guidance?: number;
};

/** How a family of models is asked; what is absent is left to the service. */
export type ModelFamily = {
  readonly name: string;
  /** Names of models on the hub, without their owner. */
  readonly pattern: RegExp;
  readonly steps?: number;
  readonly guidance?: number;
  readonly takesNegative?: true;
  /** How far image-to-image may leave the given picture, 0 … 1; only models that noise the picture over take it. */
  readonly strength?: number;
};

/**
 * Families by the names of their models; the first that fits. Distilled models (schnell, turbo, klein) take a few steps and no
 * guidance: FLUX schnell 1 to 12 steps at fal and at most 4 at Replicate. FLUX dev wants guidance of about 3.5 (model card).
 * Stable Diffusion takes 30 steps and 7.5, and a negative prompt.
 */
export const modelFamilies: readonly ModelFamily[] = [
  { name: 'flux-schnell', pattern: /flux.*schnell/i, steps: 4 },
  { name: 'flux-klein', pattern: /flux.*klein/i },
  { name: 'flux-2', pattern: /flux\.?-?2/i },
  { name: 'flux-kontext', pattern: /kontext/i, steps: 28, guidance: 2.5 },
  { name: 'flux', pattern: /flux/i, steps: 28, guidance: 3.5 },
  { name: 'sd-turbo', pattern: /(?:sd|sdxl|stable-diffusion).*(?:turbo|lightning|lcm|hyper)/i, steps: 4 },
  {
    name: 'stable-diffusion',
    pattern: /stable-?diffusion|sdxl|^sd-?[123x]/i,
    steps: 30,
    guidance: 7.5,
    takesNegative: true,
    strength: 0.6,
  },
  { name: 'z-image-turbo', pattern: /z-image-turbo/i, steps: 8 },
  { name: 'qwen-image', pattern: /qwen-image/i, takesNegative: true },
];

/** A model that no family knows: asked by words, seed and size alone, so that the service's own values hold. */
const unknownFamily: ModelFamily = { name: 'unknown', pattern: /(?:)/ };

/** The family of a model by its name on the hub. */
export const familyOf = (model: string): ModelFamily =>
  modelFamilies.find(({ pattern }) => pattern.test(model.slice(model.indexOf('/') + 1))) ?? unknownFamily;

/** Width to height of the pictures that Replicate's FLUX models are asked for, by the names it has for them. */
const aspectRatios = ['1:1', '16:9', '21:9', '3:2', '2:3', '4:5', '5:4', '3:4', '4:3', '9:16', '9:21'];

/** The named ratio that is nearest to a size. */
export function nearestAspectRatio({ width, height }: Size): string {
  const wanted = Math.log(width / height);
  const distance = (name: string) => {
    const [across = 1, down = 1] = name.split(':').map(Number);
    return Math.abs(Math.log(across / down) - wanted);
  };
  return aspectRatios.reduce((best, name) => (distance(name) < distance(best) ? name : best));
}

/** Steps that a provider takes at most for a family, whatever the operator set: one more is a 422. */
const mostSteps: Readonly<Partial<Record<ProviderName, Readonly<Record<string, number>>>>> = {
  'fal-ai': { 'flux-schnell': 12 },
  replicate: { 'flux-schnell': 4 },
};

/** Pixels that widths and heights are multiples of in every model that is asked: the latent blocks of FLUX; Stable Diffusion’s are 8. */
const block = 16;

const toBlocks = (side: number) => Math.max(block, Math.round(side / block) * block);

const present = (values: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== ''));

/** The parameters of one shot for a model at a provider, by the names that the provider has for them. */
export function parametersOf(
  shot: Shot,
  model: string,
  provider: ProviderName,
  overrides: QualityOverrides = {},
): Record<string, unknown> {
  const { seed, source, negative } = shot;
  const [width, height] = [toBlocks(shot.width), toBlocks(shot.height)];
  const family = familyOf(model);
  const most = mostSteps[provider]?.[family.name];
  const wanted = overrides.steps ?? family.steps;
  const steps = wanted !== undefined && most !== undefined ? Math.min(wanted, most) : wanted;
  const guidance = overrides.guidance ?? family.guidance;
  const negative_prompt = family.takesNegative ? negative : undefined;
  const strength = source ? family.strength : undefined;
  const usual = { num_inference_steps: steps, guidance_scale: guidance, negative_prompt, seed, strength };
  const names: Readonly<Record<ProviderName, Readonly<Record<string, unknown>>>> = {
    'hf-inference': source ? { ...usual, target_size: { width, height } } : { ...usual, width, height },
    // Its documented body is model, prompt, size and n; what else is sent is refused or ignored.
    nscale: { size: `${width}x${height}`, n: 1 },
    deepinfra: { size: `${width}x${height}`, n: 1, seed },
    together: { ...usual, guidance_scale: undefined, guidance, width, height, n: 1 },
    'fal-ai': { ...usual, image_size: { width, height }, num_images: 1, output_format: 'png' },
    replicate: {
      ...usual,
      guidance_scale: undefined,
      guidance,
      aspect_ratio: source ? 'match_input_image' : nearestAspectRatio(shot),
      output_format: 'png',
      num_outputs: source ? undefined : 1,
    },
    wavespeed: { ...usual, size: `${width}*${height}`, enable_base64_output: true, output_format: 'png' },
  };
  return present(names[provider]);
}
