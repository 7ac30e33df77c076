/** The picture in an image server's answer, and what it cost. */
import { z } from 'zod';
import { isVizzyError } from '../../../errors.ts';
import type { DrawingCost } from '../../../image.ts';
import { failureFor, failureOf } from '../../failure.ts';
import {
  bytesOfBase64,
  type CheckedPicture,
  checkGivenPicture,
  readPicture,
  readPictureFromJson,
} from '../../read-picture.ts';
import { declined, saysDeclined } from '../../safety.ts';

const answerSchema = z.looseObject({
  data: z.array(z.looseObject({ b64_json: z.string().nullish() })).nullish(),
  usage: z
    .looseObject({ cost: z.number().nonnegative().optional().catch(undefined) })
    .nullish()
    .catch(undefined),
  error: z.unknown().optional(),
});

/** A picture, and what it cost as far as the server says: OpenRouter tells `usage.cost` in dollars, others tokens alone. */
export type ServerAnswer = CheckedPicture & { readonly cost?: DrawingCost };

/** JSON that a server answered. What begins as JSON and breaks off was drawn, so it is final; what is none stands in for one. */
async function readServerJson(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch (error) {
    const isRetryable = !text.trimStart().startsWith('{');
    throw failureFor('bad-answer', 'the server answered with something that is no JSON', { isRetryable, cause: error });
  }
}

/** What an error means that comes with a success of HTTP, as gateways send it. It is not asked again. */
function failureInside(error: unknown, headers: Headers) {
  const { reason = 'service-error' } = failureOf(500, headers, JSON.stringify({ error }));
  return failureFor(reason, `the server answered 200 with an error: ${reason}`);
}

/** A picture that was drawn and cannot be used is final, whatever it is instead. */
async function checkDrawnPicture(base64: string): Promise<CheckedPicture> {
  try {
    return await checkGivenPicture(bytesOfBase64(base64));
  } catch (error) {
    if (isVizzyError(error, 'bad-answer')) throw failureFor('bad-answer', error.message, { cause: error });
    throw error;
  }
}

/** Reads the answer. Throws `declined`, `bad-answer`, or what an error in it means; an address in it is never fetched. */
export async function readServerAnswer(response: Response): Promise<ServerAnswer> {
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  if (!isJson) return readPicture(response);
  const answer = await readServerJson(response);
  if (saysDeclined(answer)) throw declined(response.status);
  const { data, error, usage } = answerSchema.safeParse(answer).data ?? {};
  if (error !== undefined && error !== null) throw failureInside(error, response.headers);
  const base64 = data?.[0]?.b64_json;
  const picture = base64 ? await checkDrawnPicture(base64) : await readPictureFromJson(answer, response.status);
  return { ...picture, ...(usage?.cost === undefined ? {} : { cost: { dollars: usage.cost } }) };
}
