/**
 * The HTTP surface as schemas: what each route takes and answers. It imports zod alone, so that the web client can share
 * it. Every name is `snake_case`; unknown fields are ignored.
 */
import { z } from 'zod';
import {
  conversationId,
  identifier,
  image,
  limits,
  locale,
  message,
  modeSchema,
  picture,
  style,
  tier,
  userId,
  wholeNumber,
} from './fields.ts';

export { limits, modeSchema } from './fields.ts';

/** The body of `POST /chat`. An optional field may be null, which means absent. */
export const chatRequestSchema = z
  .object(
    {
      user_id: userId,
      message,
      mode: modeSchema.nullish().meta({ description: 'Absent: inferred from the message.' }),
      conversation_id: conversationId.nullish(),
      image: image.nullish(),
      style: style.nullish(),
      seed: wholeNumber('seed', 0, limits.seed, 'The same seed gives the same local picture.').nullish(),
      count: wholeNumber('count', 1, limits.count, 'How many pictures.').nullish(),
      locale: locale.nullish(),
    },
    { error: 'the body must be a JSON object with user_id and message' },
  )
  .meta({ id: 'ChatRequest' });

/** The body of `POST /creations/{id}/improve`. */
export const improveRequestSchema = z
  .object({ user_id: userId }, { error: 'the body must be a JSON object with user_id' })
  .meta({ id: 'ImproveRequest' });

/** The body of `POST /reset`. */
export const resetRequestSchema = z
  .object(
    {
      user_id: userId,
      conversation_id: identifier(
        'conversation_id',
        'the conversation to forget; absent or null: everything about the user',
      ).nullish(),
    },
    { error: 'the body must be a JSON object with user_id' },
  )
  .meta({ id: 'ResetRequest' });

const pictures = z.array(picture).min(1).max(limits.count);

const metadata = z
  .object({
    generation_time: z.number().meta({ description: 'Seconds.' }),
    mode: modeSchema,
    mood: z.string(),
    seed: z.int().min(0).max(limits.seed),
    tiers: z.array(tier).meta({ description: 'Who drew each picture.' }),
    attempts: z.int().min(0).meta({ description: 'Calls of image models, failed ones included.' }),
    creation_id: z.string().meta({ description: 'For GET /creations/{id}.' }),
    parent_id: z.string().nullable().meta({ description: 'The creation that this one changes; null for a new one.' }),
    note: z.string().nullable().meta({ description: 'Says when a picture is not from the best tier, and why.' }),
    may_ask_again: z.boolean().optional().meta({
      description: 'With a note: whether asking the service again for pictures that Vizzy drew in its place may help.',
    }),
    alt: z.array(z.string()).meta({ description: 'A text alternative for each picture.' }),
  })
  .meta({ id: 'Metadata' });

/** Fields of every answer. */
const envelope = {
  conversation_id: z.string(),
  timestamp: z.number().meta({ description: 'Seconds since 1970, with a fraction.' }),
};

const imageContent = z.object({
  images: pictures,
  reasoning: z.string(),
  prompt_used: z.string(),
  mode: modeSchema,
  style: z.string(),
  suggestions: z.array(z.string()),
  metadata,
});

/** A question to answer before anything is drawn. */
export const questionReplySchema = z
  .object({
    type: z.literal('question'),
    content: z.object({ text: z.string(), suggestions: z.array(z.string()).min(3).max(4) }),
    ...envelope,
  })
  .meta({ id: 'QuestionReply' });

/** An answer with pictures. */
export const imageReplySchema = z
  .object({ type: z.literal('image'), content: imageContent, ...envelope })
  .meta({ id: 'ImageReply' });

/** A poster: backgrounds, and the slogan that the client sets over them. */
export const posterReplySchema = z
  .object({
    type: z.literal('poster'),
    content: imageContent.extend({ slogan: z.string().nullable() }),
    ...envelope,
  })
  .meta({ id: 'PosterReply' });

/** A story: a title, scenes, and a picture for each scene, in the same order. */
export const storyReplySchema = z
  .object({
    type: z.literal('story'),
    content: z.object({
      title: z.string(),
      scenes: z.array(z.string()).min(1).max(limits.count),
      images: pictures,
      reasoning: z.string(),
      mode: modeSchema,
      style: z.string(),
      suggestions: z.array(z.string()).meta({ description: 'What can be said next, such as “What happens next?”.' }),
      metadata,
    }),
    ...envelope,
  })
  .meta({ id: 'StoryReply' });

/** What `POST /chat` answers. */
export const chatReplySchema = z
  .discriminatedUnion('type', [questionReplySchema, imageReplySchema, posterReplySchema, storyReplySchema])
  .meta({ id: 'ChatReply' });

/** Every error of every route. `text` and `content.text` are equal. */
export const errorReplySchema = z
  .object({
    type: z.literal('error'),
    text: z.string().meta({ description: 'What went wrong and what to do, in plain words.' }),
    issues: z
      .array(z.object({ path: z.string(), message: z.string() }))
      .meta({ description: 'One entry for each field that is wrong; empty when no field is.' }),
    content: z.object({ text: z.string() }),
    conversation_id: z.string().nullable(),
    timestamp: envelope.timestamp,
    retry_after: z.number().optional().meta({ description: 'Seconds to wait, as in Retry-After.' }),
  })
  .meta({ id: 'ErrorReply' });

/** What a picture service tells about a picture that it is drawing; each part null where it does not say it. */
const serviceProgress = z
  .object({
    tier,
    fraction: z.number().min(0).max(1).nullable().meta({ description: 'How much of the picture is drawn.' }),
    queue_position: z.int().min(1).nullable().meta({ description: 'Place in the service’s own queue, from 1.' }),
    wait_seconds: z.number().min(0).nullable().meta({ description: 'Seconds that the service expects to take.' }),
  })
  .meta({ id: 'ServiceProgress' });

/** Data of the event `progress`. */
export const progressEventSchema = z
  .object({
    stage: z.enum(['understanding', 'queued', 'planning', 'drawing', 'composing']),
    done: z.int().min(0).meta({ description: 'Finished pictures.' }),
    total: z.int().min(0).meta({ description: 'Pictures of this turn; 0 while that is not known.' }),
    queue_position: z.int().min(1).nullable().meta({ description: 'From 1 while waiting for a place, else null.' }),
    service: serviceProgress.optional().meta({
      description: 'What the picture service tells of the picture that is furthest; absent when it tells nothing.',
    }),
  })
  .meta({ id: 'ProgressEvent' });

/** Data of the events `preview` and `image`. */
export const pictureEventSchema = z
  .object({ index: z.int().min(0), image: picture, alt: z.string(), tier })
  .meta({ id: 'PictureEvent' });

/** Answer of `POST /creations/{id}/improve`. */
export const improvementSchema = z
  .object({
    pictures: z.array(pictureEventSchema).meta({ description: 'The better pictures; the others stay as they were.' }),
    note: metadata.shape.note,
  })
  .meta({ id: 'Improvement' });

/** Answer of `POST /reset`. */
export const resetReplySchema = z.object({ status: z.literal('ok') }).meta({ id: 'ResetReply' });

/** Answer of `GET /health`. */
export const healthSchema = z
  .object({
    status: z.enum(['healthy', 'unhealthy']),
    hf_configured: z.boolean(),
    timestamp: envelope.timestamp,
    checks: z.record(z.string(), z.string()),
  })
  .meta({ id: 'Health' });

/** Answer of `GET /` to anything but a browser. */
export const serviceSchema = z
  .object({
    service: z.string(),
    version: z.string(),
    status: z.literal('running'),
    model: z.string(),
    hf_url: z.string().meta({ description: 'Where the model runs, or its page.' }),
  })
  .meta({ id: 'Service' });

/** Answer of `GET /creations/{id}`. */
export const creationSchema = z
  .object({
    id: z.string(),
    created_at: envelope.timestamp,
    mode: modeSchema,
    style: z.string(),
    mood: z.string(),
    seed: z.int(),
    prompt_used: z.string(),
    reasoning: z.string(),
    slogan: z.string().nullable(),
    title: z.string().nullable(),
    scenes: z.array(z.string()),
    images: z.array(
      z.object({
        url: z.string(),
        alt: z.string(),
        tier,
        redrawn: z
          .boolean()
          .meta({ description: 'The original was not kept: this is the local drawing of its recipe.' }),
      }),
    ),
  })
  .meta({ id: 'Creation' });

/** What one service drew on one day (UTC), as the probe tells it. */
const serviceUse = z
  .object({
    day: z.string().meta({ description: 'UTC, such as 2026-12-01.' }),
    tier,
    provider: z.string().meta({ description: 'Who ran the model; `none` where the tier asks only one.' }),
    model: z.string(),
    pictures: z.int().min(0),
    seconds: z.number().min(0).meta({ description: 'Of the calls that gave them.' }),
    compute_seconds: z.number().min(0).meta({ description: 'As the service says; 0 where it does not.' }),
    dollars: z.number().min(0).meta({ description: 'US dollars, as the service says; 0 where it does not.' }),
  })
  .meta({ id: 'ServiceUse' });

/** The last failure of a tier after which nothing has succeeded. */
const serviceFailure = z
  .object({
    tier: z
      .union([tier, z.enum(['stories', 'reader'])])
      .meta({ description: 'A tier, or the language model of stories or of readings.' }),
    code: z.string().meta({ description: 'Such as `out-of-credits`.' }),
    parameter: z.string().nullable().meta({ description: 'The parameter that was refused.' }),
    model: z.string().nullable(),
    provider: z.string().nullable(),
    host: z.string().nullable().meta({ description: 'Host and port that were asked.' }),
    at: z.number().meta({ description: 'Seconds since 1970.' }),
    until: z.number().nullable().meta({ description: 'When the service asks to be tried again; seconds since 1970.' }),
    means: z.string(),
    to_do: z.string().meta({ description: 'What to do about it.' }),
  })
  .meta({ id: 'ServiceFailure' });

/** Answer of `GET /test-deepai`, which exists only with `VIZZY_DEBUG=1`. */
export const probeSchema = z
  .object({
    provider: z.object({ name: z.literal('deepai'), configured: z.boolean(), text: z.string() }),
    hf_configured: z.boolean(),
    tiers: z.record(z.string(), z.string()),
    failures: z.array(serviceFailure),
    services: z
      .array(serviceUse)
      .nullable()
      .meta({ description: 'What services drew in the last 31 days, newest first; null while the store is lost.' }),
    timestamp: envelope.timestamp,
  })
  .meta({ id: 'Probe' });

/** A validated `POST /chat`. */
export type ChatRequest = z.output<typeof chatRequestSchema>;
/** A validated `POST /reset`. */
export type ResetRequest = z.output<typeof resetRequestSchema>;
/** What `POST /chat` answers. */
export type ChatReply = z.output<typeof chatReplySchema>;
/** The body of every error. */
export type ErrorReply = z.output<typeof errorReplySchema>;
/** One invalid field, and what to do about it. */
export type Issue = ErrorReply['issues'][number];
/** Data of the event `progress`. */
export type ProgressEvent = z.output<typeof progressEventSchema>;
/** Data of the events `preview` and `image`. */
export type PictureEvent = z.output<typeof pictureEventSchema>;
/** Answer of `POST /creations/{id}/improve`. */
export type ImprovementReply = z.output<typeof improvementSchema>;
/** Answer of `GET /test-deepai`. */
export type Probe = z.output<typeof probeSchema>;
/** Answer of `GET /creations/{id}`. */
export type CreationReply = z.output<typeof creationSchema>;
