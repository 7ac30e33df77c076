/** The fields of the contract that need more than a type: how each is checked, and its error messages. */
import { z } from 'zod';

/** The largest values that are accepted. */
export const limits = {
  /** Characters of `user_id` and of `conversation_id`. */
  identifier: 128,
  /** Characters of `message`, trimmed. */
  message: 4000,
  /** Characters of `style`. */
  style: 100,
  /** Bytes of `image`, decoded: 10 MB. */
  image: 10 * 1024 * 1024,
  /** Pictures of one turn. */
  count: 4,
  /** `seed`. */
  seed: 0xffff_ffff,
} as const;

/** Checks a length in code points: an emoji outside the basic plane counts as one character, not two. */
function hasAtMost(maximum: number) {
  return (text: string) => text.length <= maximum || (text.length <= 2 * maximum && [...text].length <= maximum);
}

/** The error message for a missing field or a wrong type; it names the field. */
function typeMessage(name: string, kind: string) {
  return ({ input }: { readonly input?: unknown }) =>
    input === undefined ? `${name} is missing: it must be ${kind}` : `${name} must be ${kind}`;
}

/** An opaque id of a user or a conversation: any well-formed characters except control characters. */
export const identifier = (name: string, meaning: string) =>
  z
    .string({ error: typeMessage(name, `a text of 1 to ${limits.identifier} characters, ${meaning}`) })
    .refine((id) => id.length > 0, {
      error: `${name} is empty: it needs 1 to ${limits.identifier} characters`,
      abort: true,
    })
    .refine(hasAtMost(limits.identifier), {
      error: `${name} is too long: at most ${limits.identifier} characters`,
      abort: true,
    })
    .refine((id) => !/\p{Cc}/u.test(id), { error: `${name} must not contain control characters such as line breaks` })
    .refine((id) => !/\p{Surrogate}/u.test(id), {
      error: `${name} is not well-formed Unicode: half of a character is missing`,
    })
    .meta({ minLength: 1, maxLength: limits.identifier, description: meaning });

/** Drops control characters except line feed and tab; replaces lone surrogates with U+FFFD. */
function withoutControlCharacters(text: string): string {
  return text.replace(/(?![\n\t])\p{Cc}/gu, '').replace(/\p{Surrogate}/gu, '\ufffd');
}

/** The six ways of working. */
export const modeSchema = z.enum(['art', 'poster', 'story', 'transform', 'business', 'personal'], {
  error: 'mode must be one of art, poster, story, transform, business, personal',
});

/** The field `message`. */
export const message = z
  .string({ error: typeMessage('message', `a text of 1 to ${limits.message} characters`) })
  .overwrite(withoutControlCharacters)
  .trim()
  .refine((text) => text.length > 0, { error: 'message is empty: say what you would like to see', abort: true })
  .refine(hasAtMost(limits.message), { error: `message is too long: at most ${limits.message} characters` })
  .meta({ minLength: 1, maxLength: limits.message, description: 'What the person says.' });

/** The base64 of a picture that was sent as base64 or as a data URL. */
export function base64Of(image: string): string {
  return image.startsWith('data:') ? image.slice(image.indexOf(',') + 1) : image;
}

/**
 * Searches for a wrong character: a pattern for the whole text would store a backtracking point for each of 14 million
 * characters.
 */
function isBase64(text: string): boolean {
  const digits = text.slice(0, text.endsWith('==') ? -2 : text.endsWith('=') ? -1 : undefined);
  return digits.length > 0 && !/[^A-Za-z0-9+/]/.test(digits);
}

const isPictureText = (image: string) =>
  (!image.startsWith('data:') || /^data:image\/(png|jpe?g|webp);base64,/i.test(image)) && isBase64(base64Of(image));

/** The field `image`. */
export const image = z
  .string({ error: 'image must be a text: a PNG, JPEG or WebP picture in base64, or as a data URL' })
  .refine((text) => base64Of(text).length <= Math.ceil(limits.image / 3) * 4, {
    error: 'image is too large: at most 10 MB; send a smaller copy',
    abort: true,
  })
  .refine(isPictureText, { error: 'image is not base64: send a PNG, JPEG or WebP picture in base64, or as a data URL' })
  .meta({ description: 'A PNG, JPEG or WebP picture of at most 10 MB, in base64 or as a data URL.' });

/** A whole number within a range, both ends included. */
export const wholeNumber = (name: string, low: number, high: number, description: string) => {
  const error = `${name} must be a whole number from ${low} to ${high}`;
  return z.int({ error }).min(low, { error }).max(high, { error }).meta({ description });
};

/** The field `style`. */
export const style = z
  .string({ error: `style must be a text of at most ${limits.style} characters` })
  .overwrite(withoutControlCharacters)
  .trim()
  .refine(hasAtMost(limits.style), { error: `style is too long: at most ${limits.style} characters` })
  .meta({ maxLength: limits.style, description: 'For example watercolor; empty or absent: chosen to fit the mode.' });

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** The field `locale`. */
export const locale = z
  .string({ error: 'locale must be a language tag such as en or pt-BR' })
  .refine((tag) => tag.length <= limits.identifier && isLanguageTag(tag), {
    error: 'locale must be a language tag (BCP 47) such as en or pt-BR',
  })
  .meta({ description: 'BCP 47 tag of the person’s language, such as pt-BR.' });

/** The field `user_id`. */
export const userId = identifier('user_id', 'who speaks');
/** The field `conversation_id`. */
export const conversationId = identifier('conversation_id', 'where they speak; absent or null: made and returned');

/** What drew a picture. */
export const tier = z
  .enum(['webui', 'openai', 'comfyui', 'huggingface', 'space', 'horde', 'local', 'emergency'])
  .meta({ description: 'Who drew it.' });
/** A picture in an answer. */
export const picture = z
  .string()
  .meta({ contentEncoding: 'base64', description: 'PNG without a data: prefix, at most 1024 px.' });
