/** Hugging Face's inference providers and the models that they serve, as far as Vizzy asks them. */

/** The providers of Hugging Face's router that are asked. Every other one answers with addresses on hosts that nobody vouches for. */
export const providerNames = [
  'nscale',
  'hf-inference',
  'deepinfra',
  'together',
  'fal-ai',
  'replicate',
  'wavespeed',
] as const;

/** One of the providers that are asked. */
export type ProviderName = (typeof providerNames)[number];

/** Whether a provider is asked. */
export const isProvider = (name: string): name is ProviderName => (providerNames as readonly string[]).includes(name);

/**
 * Models that the router serves, cheapest first, as of August 2026: FLUX.1 schnell by nscale, Stable Diffusion 3 by
 * Hugging Face itself, FLUX.1 dev by fal, Replicate and WaveSpeed.
 */
export const defaultModels = [
  'black-forest-labs/FLUX.1-schnell',
  'stabilityai/stable-diffusion-3-medium-diffusers',
  'black-forest-labs/FLUX.1-dev',
] as const;

/** Models that the router serves for photos, as of August 2026: by fal and Replicate, and by WaveSpeed. */
export const defaultEditModels = ['black-forest-labs/FLUX.2-klein-9B', 'black-forest-labs/FLUX.2-dev'] as const;
