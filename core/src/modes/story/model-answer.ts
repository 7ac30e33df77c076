/** Reads a language model's answer: strict about its shape, tolerant of text around it. */
import { z } from 'zod';
import { findJson } from '../../chat/index.ts';

const wordCount = (text: string) => text.split(/\s+/).filter(Boolean).length;

/** How many words of a scene are accepted. The model is asked for 40 to 90; a little more or less saves asking again. */
const acceptedWords = { fewest: 30, most: 110 };

const textUpTo = (longest: number) =>
  z
    .string()
    .trim()
    .min(1, 'must not be empty')
    .max(longest)
    // Captions and pages are plain text without markup or line breaks.
    .transform((text) => text.replace(/[*_`#<>{}[\]|]+/g, '').replace(/\s+/g, ' '));

const sceneAnswer = z.object({
  text: textUpTo(900).refine(
    (text) => wordCount(text) >= acceptedWords.fewest && wordCount(text) <= acceptedWords.most,
    {
      error: 'must have 40 to 90 words',
    },
  ),
  seen: textUpTo(240),
  time: textUpTo(40),
  place: textUpTo(80),
});

/** The shape that a model is asked for. */
export const storyAnswer = z.object({
  title: textUpTo(90),
  character: z.object({
    name: textUpTo(40).nullable().catch(null),
    who: textUpTo(80),
    looks: textUpTo(160).catch(''),
    wears: textUpTo(120).catch(''),
  }),
  place: textUpTo(80),
  palette: textUpTo(120),
  scenes: z.array(sceneAnswer).length(3, 'must be exactly 3'),
});

/** A valid answer of a model. */
export type StoryAnswer = z.output<typeof storyAnswer>;

/** The same shape for `response_format`, as JSON Schema in the strict subset that providers accept. */
export const storyAnswerSchema = (() => {
  const text = { type: 'string' } as const;
  const object = (properties: Record<string, unknown>) => ({
    type: 'object',
    properties,
    required: Object.keys(properties),
    additionalProperties: false,
  });
  const scene = object({ text, seen: text, time: text, place: text });
  return object({
    title: text,
    character: object({ name: { type: ['string', 'null'] }, who: text, looks: text, wears: text }),
    place: text,
    palette: text,
    scenes: { type: 'array', items: scene },
  });
})();

/** The story, or the problems of the answer, one short line each. */
export type ReadAnswer =
  | { readonly ok: true; readonly story: StoryAnswer }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Reads a model's answer. */
export function readAnswer(text: string): ReadAnswer {
  const found = findJson(text);
  if (found === undefined) return { ok: false, problems: ['the answer is not one JSON object'] };
  const parsed = storyAnswer.safeParse(found);
  if (parsed.success) return { ok: true, story: parsed.data };
  return { ok: false, problems: parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) };
}
