/** How each provider of the router is asked. */
import type { ProviderName } from '../../../inference-provider.ts';
import { readPicture } from '../../read-picture.ts';
import { askFal } from './fal.ts';
import { type AskProvider, costOf, post } from './provider.ts';
import { askReplicate } from './replicate.ts';
import { askWavespeed } from './wavespeed.ts';

/** Asks a provider that answers with bytes, or with base64 in JSON. */
const askDirectly: AskProvider = async (request, options) => {
  const response = await post(request, options);
  const cost = costOf(response.headers.get('x-compute-time'));
  return { ...(await readPicture(response)), ...cost };
};

/** How each provider is asked. */
export const askProvider: Readonly<Record<ProviderName, AskProvider>> = {
  'hf-inference': askDirectly,
  nscale: askDirectly,
  deepinfra: askDirectly,
  together: askDirectly,
  'fal-ai': askFal,
  replicate: askReplicate,
  wavespeed: askWavespeed,
};
