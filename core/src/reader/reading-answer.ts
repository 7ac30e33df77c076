/** Reads a language model's answer about a message: closed lists, bounded texts, and nothing else. */
import { z } from 'zod';
import { findJson } from '../chat/index.ts';
import { adjustments, moodEntries, styleFacts } from '../lexicon/index.ts';
import { type ModeId, modeIds } from '../mode.ts';
import { type Reading, type ReadingEdit, readingActs } from '../reading.ts';

/** In UTF-16 units: an answer beyond it is no reading of a message. */
const longestAnswer = 32 * 1024;

/** The ids of the moods that may be named. */
export const moodIds: readonly string[] = moodEntries.map(({ id }) => id);

/** The styles that may be named. */
export const styleNames: readonly string[] = styleFacts.map(({ name }) => name);

/** The words of adjustments, of which an edit of the look has one. */
export const lookWords: readonly string[] = [...new Set(Object.values(adjustments).map(({ words }) => words))];

/** The kinds of edits. */
export const editTypes = ['again', 'restyle', 'look', 'content', 'no-lettering'] as const;

/** What would be markup in a title, a prompt or a caption; and marks that change the direction of text. */
const markup = /[\p{Cc}\p{Cs}<>{}[\]|*_`#\\\u202A-\u202E\u2066-\u2069]+/gu;

/** Plain text in one line. */
const line = (longest: number) =>
  z
    .string()
    .max(longest)
    .transform((text) => text.replace(markup, ' ').replace(/\s+/g, ' ').trim());

const oneOf = (names: readonly string[]) => z.string().refine((name) => names.includes(name));

const editAnswer = z
  .object({ type: z.enum(editTypes), value: z.string().max(200).nullish() })
  .transform(({ type, value }): ReadingEdit | null => {
    if (type === 'restyle') return { type, style: value && styleNames.includes(value) ? value : null };
    if (type === 'look') return value && lookWords.includes(value) ? { type, words: value } : null;
    if (type !== 'content') return { type };
    const words = line(200).parse(value ?? '');
    return words === '' ? null : { type, words };
  });

/** What fits of a list; the rest is left out. */
const listOf = <Item>(item: z.ZodType<Item | null>, most: number) =>
  z
    .array(z.unknown())
    .catch([])
    .transform((all) =>
      all.slice(0, most).flatMap((each): Item[] => {
        const { data } = item.safeParse(each);
        return data === undefined || data === null || data === '' ? [] : [data];
      }),
    );

/** A field that is left out when it does not fit; the others say what they say. */
const readingAnswer = z.object({
  language: z
    .string()
    .regex(/^[a-z]{2,3}(?:-[\w-]{1,20})?$/i)
    .transform((tag) => tag.slice(0, tag.includes('-') ? tag.indexOf('-') : undefined).toLowerCase())
    .catch('und'),
  act: z.enum(readingActs),
  translation: line(4000).refine((text) => text !== ''),
  request: line(2000),
  subject: line(400).catch(''),
  without: listOf(line(60), 8),
  mood: oneOf(moodIds).nullable().catch(null),
  mode: z
    .enum(modeIds as readonly [ModeId, ...ModeId[]])
    .nullable()
    .catch(null),
  style: oneOf(styleNames).nullable().catch(null),
  // As it stands in the message: cleaning would change it.
  slogan: z.string().trim().min(1).max(200).nullable().catch(null),
  count: z.int().min(1).max(4).nullable().catch(null),
  aspect: z
    .number()
    .min(1 / 3)
    .max(3)
    .nullable()
    .catch(null),
  edits: listOf(editAnswer, 6),
  confidence: z.number().min(0).max(1).catch(0),
});

/** The same shape for `response_format`, as JSON Schema in the strict subset that providers accept. */
export const readingAnswerSchema = (() => {
  const text = { type: 'string' } as const;
  const oneOrNone = (names: readonly string[]) => ({ type: ['string', 'null'], enum: [...names, null] });
  const number = { type: ['number', 'null'] };
  const object = (properties: Record<string, unknown>) => ({
    type: 'object',
    properties,
    required: Object.keys(properties),
    additionalProperties: false,
  });
  return object({
    language: text,
    act: { type: 'string', enum: readingActs },
    translation: text,
    request: text,
    subject: text,
    without: { type: 'array', items: text },
    mood: oneOrNone(moodIds),
    mode: oneOrNone(modeIds),
    style: oneOrNone(styleNames),
    slogan: { type: ['string', 'null'] },
    count: { type: ['integer', 'null'] },
    aspect: number,
    edits: {
      type: 'array',
      items: object({ type: { type: 'string', enum: editTypes }, value: { type: ['string', 'null'] } }),
    },
    confidence: { type: 'number' },
  });
})();

/** The reading in a model's answer; null when the answer is none. */
export function readReading(answer: string): Reading | null {
  if (answer.length > longestAnswer) return null;
  return readingAnswer.safeParse(findJson(answer)).data ?? null;
}
