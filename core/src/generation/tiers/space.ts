/** Tier 2: a Hugging Face Space that answers `POST /generate`. */
import { z } from 'zod';
import { VizzyError } from '../../errors.ts';
import type { ImageModel } from '../../image.ts';
import { checkedFetch } from '../checked-fetch.ts';
import { checkPicture } from '../picture.ts';
import { declined, isWithheld, saysDeclined } from '../safety.ts';

const answerSchema = z.object({ status: z.literal('success'), images: z.array(z.string().min(1)).min(1) });

async function readAnswer(response: Response) {
  const said: unknown = await response.json().catch(() => undefined);
  if (saysDeclined(said)) throw declined(response.status);
  const answer = answerSchema.safeParse(said);
  if (answer.success) return answer.data.images[0] ?? '';
  throw new VizzyError('bad-answer', 'the Space did not answer with a picture', {
    isRetryable: true,
    cause: answer.error,
  });
}

/** A tier that asks a Space; it knows no seed, so the prompt carries everything. */
export function createSpaceTier(url: string): ImageModel {
  return {
    name: 'space',
    async generate(shot, { signal }) {
      const response = await checkedFetch(`${url}/generate`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ prompt: shot.text, num_images: 1 }),
        signal,
      });
      const image = await readAnswer(response);
      const bytes = new Uint8Array(Buffer.from(image.replace(/^data:[^,]*,/, ''), 'base64'));
      const facts = await checkPicture(bytes);
      if (await isWithheld(bytes, facts)) throw declined();
      return { bytes, ...facts, tier: 'space', model: new URL(url).host };
    },
  };
}
