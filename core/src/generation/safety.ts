/** When a service declines for its own rules about content: nothing is broken, and asking again does not help. */
import { VizzyError } from '../errors.ts';
import { deepestAnswer, isRepeating, isTelling } from './told.ts';

/** Says so. Nothing of what the service wrote gets into it: it may repeat the request. */
export const declined = (status?: number): VizzyError =>
  new VizzyError('declined', 'the service declined this for its own safety rules', {
    reason: 'declined',
    ...(status === undefined ? {} : { status }),
  });

/** Statuses with which services decline; others with such words (a moderation that is down: 503) speak of themselves. */
const declining: ReadonlySet<number> = new Set([200, 400, 403, 422, 451, 500]);

/**
 * Words that mean nothing else. fal: `content_policy_violation`; servers that speak like OpenAI's: that, `moderation_blocked`,
 * `content_filter`; Stability: `content_moderation`, `CONTENT_FILTERED`; Black Forest Labs: `Request Moderated`, `Content
 * Moderated`; Google: `IMAGE_SAFETY`, `PROHIBITED_CONTENT`; Runware: `sensitiveContentDetected`, `invalidProviderContent`; AI Horde: `CorruptPrompt`.
 */
const codes: ReadonlySet<string> = new Set([
  'contentpolicyviolation',
  'moderationblocked',
  'contentfilter',
  'contentfiltered',
  'contentmoderation',
  'requestmoderated',
  'contentmoderated',
  'imagesafety',
  'prohibitedcontent',
  'sensitivecontentdetected',
  'invalidprovidercontent',
  'corruptprompt',
]);

/** One entry a picture, as the checker that comes with diffusers, fal, Novita, WaveSpeed and Runware write it. */
const flags = /^(?:has_nsfw_concepts?|has_nsfw_contents?|nsfw_content_detected|nsfw_?content)$/i;

/** What a sentence of refusal is about, and what it says of it: Replicate's `NSFW content detected`, `flagged as sensitive`. */
const topic =
  /\bnsfw\b|(?<![-\w])(?:unsafe|sensitive|inappropriate|explicit)\b|\bcontent[ _-](?:polic|moderation|filter|check|safety)|\bsafety (?:system|check|filter|polic|guideline|rule|setting)|\b(?:usage|acceptable use) polic|\bguardrails?\b/i;
const verdict =
  /\b(?:detected|flagged|blocked|rejected|refused|declined|violat\w*|moderated|filtered|contains?|prohibited|disallowed|not (?:be )?allowed)\b/i;

const isRefusal = (text: string) =>
  codes.has(text.toLowerCase().replace(/[\s_-]/g, '')) ||
  (text.length < 2000 && topic.test(text) && verdict.test(text));

/** Whether what is decoded from JSON says that its (first) picture, or the request, breaks the service's rules. */
export function saysDeclined(answer: unknown, depth = 0): boolean {
  if (typeof answer !== 'object' || answer === null || depth > deepestAnswer) return false;
  return Object.entries(answer).some(([name, value]) => {
    if (flags.test(name)) return value === true || (Array.isArray(value) && value[0] === true);
    if (isRepeating(name)) return false;
    if (typeof value === 'string') return isTelling(name) && isRefusal(value);
    return saysDeclined(value, depth + 1);
  });
}

/** Whether an answer that is no picture declines. Its body is read as JSON, else as a sentence; a page is neither. */
export function isDecline(status: number, body: string): boolean {
  if (!declining.has(status)) return false;
  try {
    return saysDeclined({ error: JSON.parse(body) });
  } catch {
    return !/^\s*[<{[]/.test(body) && isRefusal(body.trim());
  }
}

/** Whether a service says, along with the picture, that it is not the one that was asked for (Stability, Fireworks). */
export const isFiltered = (headers: Headers): boolean => /^content_filtered$/i.test(headers.get('finish-reason') ?? '');

/** Pixels a byte from which a file may hold one colour alone: JPEG, the least dense, takes 55 of them; paintings under ten. */
const emptyAbove = 24;

/** Of 255: what rounding makes of black. */
const black = 2;

/**
 * Whether a picture is black all over, which is what the checker that comes with diffusers puts in the place of one it
 * withholds. Only files too small for a painting are unpacked. Rejects when a picture cannot be read.
 */
export async function isWithheld(bytes: Uint8Array, size: { width: number; height: number }): Promise<boolean> {
  if (bytes.length * emptyAbove > size.width * size.height) return false;
  // Loaded when first needed, so that Vizzy lives without it.
  const { default: sharp } = await import('sharp');
  const { channels } = await sharp(bytes).stats();
  // Grey or three colours; what comes after them is how opaque they are.
  return channels.slice(0, channels.length < 3 ? 1 : 3).every(({ max }) => max <= black);
}
