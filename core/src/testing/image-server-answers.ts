/** What the double of image servers answers when it refuses nothing. */
import type { ServerResponse } from 'node:http';
import type { ImageServerKind } from './image-server-request.ts';
import { bombPng, halfOf, samplePicture } from './pictures.ts';

/** What happens to a request that is not refused for what is in it. */
export type ImageServerAnswer =
  | { readonly type: 'picture'; readonly side?: number; readonly format?: 'png' | 'jpeg' | 'webp' }
  /** A picture's bytes instead of JSON. */
  | { readonly type: 'bytes' }
  | { readonly type: 'half-picture' }
  | { readonly type: 'half-json' }
  | { readonly type: 'no-picture' }
  | { readonly type: 'bomb' }
  | { readonly type: 'page' }
  | { readonly type: 'address'; readonly address: string }
  | { readonly type: 'redirect'; readonly to: string }
  /** Any status with any JSON. */
  | {
      readonly type: 'json';
      readonly status: number;
      readonly body: unknown;
      readonly headers?: Record<string, string>;
    }
  | { readonly type: 'hang' }
  | { readonly type: 'drop' };

const failure = (status: number, message: string, code: string | null, type = 'invalid_request_error') =>
  ({ type: 'json', status, body: { error: { message, type, param: null, code } } }) as const;

/** Failures as the real servers write them. */
export const imageServerFailures = {
  rateLimited: {
    ...failure(429, 'Rate limit reached for gpt-image-1 on images per min: Limit 5, Used 5.', 'rate_limit_exceeded'),
    headers: { 'retry-after': '12' },
  },
  outOfQuota: failure(
    429,
    'You exceeded your current quota, please check your plan and billing details.',
    'insufficient_quota',
    'insufficient_quota',
  ),
  billingLimit: failure(400, 'Billing hard limit has been reached', 'billing_hard_limit_reached'),
  unverified: failure(
    403,
    'Your organization must be verified to use the model `gpt-image-1`. Please go to the settings.',
    null,
  ),
  contentPolicy: failure(
    400,
    'Your request was rejected as a result of our safety system.',
    'content_policy_violation',
  ),
  moderation: failure(
    400,
    'Your request was rejected by the safety system.',
    'moderation_blocked',
    'image_generation_user_error',
  ),
  outOfMemory: { type: 'json', status: 500, body: { error: 'CUDA error: out of memory', message: 'ggml' } },
  nothingDrawn: { type: 'json', status: 500, body: { error: 'generate_image returned no results' } },
  loading: {
    type: 'json',
    status: 503,
    body: { error: { code: 503, message: 'Loading model', type: 'unavailable_error' } },
  },
  outOfCredits: { type: 'json', status: 402, body: { error: { message: 'Insufficient credits', code: 402 } } },
  insideSuccess: { type: 'json', status: 200, body: { error: { message: 'Insufficient credits', code: 402 } } },
} as const satisfies Record<string, ImageServerAnswer>;

/** Sends JSON. */
export const sendJson = (
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
) => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
};

function usageOf(kind: ImageServerKind) {
  if (kind === 'openai') return { usage: { input_tokens: 14, output_tokens: 1056, total_tokens: 1070 } };
  if (kind === 'openrouter')
    return { usage: { prompt_tokens: 0, completion_tokens: 4175, total_tokens: 4175, cost: 0.06 } };
  return {};
}

/** The size that a picture has when nothing else is said: a square, whatever was asked for. */
const usualSide = 256;

async function sendPicture(bytes: Uint8Array, kind: ImageServerKind, response: ServerResponse) {
  const picture = { b64_json: Buffer.from(bytes).toString('base64') };
  sendJson(response, 200, { created: 1_790_000_000, data: [picture], ...usageOf(kind) });
}

/** Sends an answer. */
export async function giveImageServerAnswer(
  answer: ImageServerAnswer,
  kind: ImageServerKind,
  response: ServerResponse,
): Promise<void> {
  switch (answer.type) {
    case 'picture':
      return sendPicture(await samplePicture(answer.format ?? 'png', answer.side ?? usualSide), kind, response);
    case 'bytes': {
      const picture = await samplePicture('png', usualSide);
      response.writeHead(200, { 'content-type': 'image/png', 'content-length': picture.length }).end(picture);
      return;
    }
    case 'half-picture':
      return sendPicture(halfOf(await samplePicture('png', usualSide)), kind, response);
    case 'half-json': {
      const whole = JSON.stringify({ data: [{ b64_json: Buffer.from(bombPng()).toString('base64') }] });
      response.writeHead(200, { 'content-type': 'application/json' }).end(whole.slice(0, whole.length >> 1));
      return;
    }
    case 'no-picture':
      return sendJson(response, 200, { created: 1_790_000_000, data: [] });
    case 'bomb':
      return sendPicture(bombPng(), kind, response);
    case 'page':
      response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><h1>Restarting</h1>');
      return;
    case 'address':
      return sendJson(response, 200, { created: 1_790_000_000, data: [{ url: answer.address }] });
    case 'redirect':
      response.writeHead(307, { location: answer.to }).end();
      return;
    case 'json':
      return sendJson(response, answer.status, answer.body, answer.headers);
    case 'hang':
      return;
    case 'drop':
      response.destroy();
      return;
  }
}
