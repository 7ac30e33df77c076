/** Tier 2: a Hugging Face Space that answers `POST /generate`. */

import type { ImageModel } from '../../image.ts';
import { checkedFetch } from '../checked-fetch.ts';
import { withService } from '../failure.ts';
import { positivePrompt } from '../positive-prompt.ts';
import { readJson, readPictureFromJson } from '../read-picture.ts';

/** A tier that asks a Space; it knows no seed, so the prompt carries everything. */
export function createSpaceTier(url: string): ImageModel {
  const { host } = new URL(url);
  return {
    name: 'space',
    host,
    // It takes words alone: a photo would be left out, and another picture passed off as its transform.
    abilities: { draws: true, transforms: false, sizes: 'any' },
    async generate(shot, { signal }) {
      try {
        const response = await checkedFetch(`${url}/generate`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ prompt: positivePrompt(shot), num_images: 1 }),
          signal,
        });
        const picture = await readPictureFromJson(await readJson(response), response.status);
        return { ...picture, tier: 'space', model: host };
      } catch (error) {
        throw withService(error, { host });
      }
    },
  };
}
