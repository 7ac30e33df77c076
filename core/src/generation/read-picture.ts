/** The picture in a service's answer: as bytes, or in JSON as base64. An address in it is never fetched. */
import { failureFor } from './failure.ts';
import { checkPicture, type PictureFacts } from './picture.ts';
import { declined, isWithheld, saysDeclined } from './safety.ts';

/** A picture that is whole, and what it is. */
export type CheckedPicture = PictureFacts & { readonly bytes: Uint8Array };

/** Whether what is decoded from JSON contains an address. */
export function namesAddress(value: unknown): boolean {
  if (typeof value === 'string') return /^\s*(https?:)?\/\//i.test(value);
  return typeof value === 'object' && value !== null && Object.values(value).some(namesAddress);
}

/** Fields that hold a picture as base64, in answers that are no list of strings. */
const pictureFields = ['b64_json', 'image_base64', 'image', 'img', 'images', 'output', 'outputs', 'data', 'result'];

/** The first text of the answer that stands where services put pictures. */
function findBase64(answer: unknown, depth = 0): string | undefined {
  if (typeof answer === 'string') return answer === '' ? undefined : answer;
  if (typeof answer !== 'object' || answer === null || depth > 4) return undefined;
  if (Array.isArray(answer)) return findBase64(answer[0], depth + 1);
  for (const field of pictureFields) {
    const found = field in answer ? findBase64((answer as Record<string, unknown>)[field], depth + 1) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Bytes of base64, with or without `data:image/png;base64,` before it. */
export const bytesOfBase64 = (text: string): Uint8Array =>
  new Uint8Array(Buffer.from(text.replace(/^data:[^,]{0,100},/, ''), 'base64'));

/** Checks a picture that a service gave. Throws `VizzyError` `bad-answer`, or `declined` for one that is black all over. */
export async function checkGivenPicture(bytes: Uint8Array): Promise<CheckedPicture> {
  const facts = await checkPicture(bytes);
  if (await isWithheld(bytes, facts)) throw declined();
  return { bytes, ...facts };
}

/** Reads the picture out of decoded JSON. Throws `VizzyError` `declined`, or `bad-answer` that is final: it was paid for. */
export async function readPictureFromJson(answer: unknown, status = 200): Promise<CheckedPicture> {
  if (saysDeclined(answer)) throw declined(status);
  if (namesAddress(answer)) throw failureFor('bad-answer', 'the answer names an address instead of being a picture');
  const text = findBase64(answer);
  if (text === undefined) throw failureFor('bad-answer', 'the answer is JSON without a picture');
  return checkGivenPicture(bytesOfBase64(text));
}

/** Reads JSON; throws `bad-answer`, to be tried again, for what is none: a page that stands in while a service restarts. */
export async function readJson(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch (error) {
    throw failureFor('bad-answer', 'the service answered with something that is no JSON', {
      isRetryable: true,
      cause: error,
    });
  }
}

/** Reads the picture of an answer, whichever of the two ways it comes. */
export async function readPicture(response: Response): Promise<CheckedPicture> {
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  if (isJson) return readPictureFromJson(await readJson(response), response.status);
  return checkGivenPicture(new Uint8Array(await response.arrayBuffer()));
}
