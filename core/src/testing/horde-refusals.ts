/** What the double of the AI Horde refuses, and in which words, as horde/exceptions.py of Haidra-Org/AI-Horde has them. */
import type { ServerResponse } from 'node:http';
import sharp from 'sharp';
import { z } from 'zod';
import { answerJson } from './loopback-double.ts';

/** What goes wrong at the Horde. */
export type HordeFault =
  /** 401: the key is not known. */
  | { readonly type: 'wrong-key' }
  /** 429: the account, or everybody anonymous, has too many requests in the queue. */
  | { readonly type: 'busy' }
  /** 429 of the limiter before the routes, with the seconds to wait. */
  | { readonly type: 'limited'; readonly retryAfter: number }
  /** 403: the queue is so full that every request costs kudos in advance, which the account does not have. */
  | { readonly type: 'upfront' }
  /** 403: the address is shut out for that many seconds. */
  | { readonly type: 'timeout-ip'; readonly seconds: number }
  /** 400, although it passes. */
  | { readonly type: 'maintenance' }
  /** 400: the words look like what the Horde does not allow; they come back in the answer. */
  | { readonly type: 'corrupt-prompt' }
  /** No worker can take the job. */
  | { readonly type: 'no-worker' }
  /** Every worker that took the job failed, which is how running out of memory looks from outside. */
  | { readonly type: 'faulted' }
  /** The worker's filter put a picture of its own in the place; old workers say so in a flag, new ones in metadata. */
  | { readonly type: 'censored'; readonly by: 'flag' | 'metadata' }
  /** The job is never done. */
  | { readonly type: 'endless' }
  /** The job is forgotten. */
  | { readonly type: 'forgotten' }
  | { readonly type: 'half' }
  /** A picture of another size than was asked for, in pixels. */
  | { readonly type: 'size'; readonly side: number }
  /** An address in the place of the picture. */
  | { readonly type: 'address'; readonly url: string }
  /** The id of the job is this. */
  | { readonly type: 'id'; readonly id: string }
  /** These routes, `generate/async` unless said, answer with a page, a redirect, nothing, or a closed socket. */
  | { readonly type: 'page' | 'hang' | 'drop'; readonly route?: HordeRoute; readonly times?: number }
  | { readonly type: 'redirect'; readonly url: string };

/** A route of the Horde. */
export type HordeRoute = 'generate/async' | 'generate/check' | 'generate/status';

/** Keys that the double knows, with their kudos; the first one is anonymous. */
export const hordeKeys = { anonymous: '0000000000', rich: 'rich-key-12345678', poor: 'poor-key-12345678' } as const;

const side = z.int().min(64).max(3072).multipleOf(64);

/** `ModelGenerationInputStable` and what is around it, as far as Vizzy sends it; a number for the seed is refused. */
export const requestSchema = z.strictObject({
  prompt: z.string().min(1),
  params: z.strictObject({
    width: side,
    height: side,
    steps: z.int().min(1).max(500),
    cfg_scale: z.number().min(0).max(100),
    seed: z.string(),
    sampler_name: z.enum(['k_euler', 'k_euler_a', 'k_dpmpp_2m', 'k_dpmpp_sde', 'DDIM', 'lcm']),
    n: z.int().min(1).max(20),
    denoising_strength: z.number().min(0.01).max(1).optional(),
  }),
  nsfw: z.boolean(),
  censor_nsfw: z.boolean(),
  r2: z.boolean(),
  shared: z.boolean(),
  models: z.array(z.string()),
  source_image: z.string().optional(),
  source_processing: z.enum(['img2img', 'inpainting', 'outpainting', 'remix']).optional(),
});

/** A request that the Horde accepts. */
export type HordeRequest = z.output<typeof requestSchema>;

/** `handle_bad_requests` of the Horde. */
export const refuse = (response: ServerResponse, status: number, rc: string, message: string, headers = {}) =>
  answerJson(response, status, { message, rc }, headers);

/** What the routes refuse by themselves; whether one was answered. */
export function refuseAtDoor(fault: HordeFault | undefined, prompt: string, response: ServerResponse): boolean {
  if (fault?.type === 'wrong-key') {
    const hint = 'No user matching sent API Key. Have you remembered to register at https://stablehorde.net/register ?';
    refuse(response, 401, 'InvalidAPIKey', hint);
  } else if (fault?.type === 'busy')
    refuse(response, 429, 'TooManyPrompts', 'Parallel requests (31) exceeded user limit (30). Please try again later.');
  else if (fault?.type === 'limited')
    answerJson(response, 429, { message: '2 per 1 second' }, { 'retry-after': String(fault.retryAfter) });
  else if (fault?.type === 'timeout-ip') {
    const why = 'Due to abuse prevention, your IP address has been put into timeout for';
    refuse(response, 403, 'TimeoutIP', `${why} ${fault.seconds} more seconds. Please try again later.`);
  } else if (fault?.type === 'maintenance')
    refuse(response, 400, 'MaintenanceMode', 'AI Horde has entered maintenance mode. Please try again later.');
  else if (fault?.type === 'corrupt-prompt')
    refuse(response, 400, 'CorruptPrompt', `This prompt appears to violate our terms of service: ${prompt}`);
  else return false;
  return true;
}

/** Whether a request costs kudos in advance that the account does not have: too large, or in too many steps. */
export function needsKudos({ params }: HordeRequest, key: string, fault: HordeFault | undefined): boolean {
  if (key === hordeKeys.rich) return false;
  return fault?.type === 'upfront' || params.width * params.height > 576 * 576 || params.steps > 40;
}

/** Whether a photo, in base64, can be read; true when there is none. */
export async function sourceIsPicture(source: string | undefined): Promise<boolean> {
  if (source === undefined) return true;
  const { width } = await sharp(Buffer.from(source, 'base64'))
    .metadata()
    .catch(() => ({ width: 0 }));
  return width > 0;
}
