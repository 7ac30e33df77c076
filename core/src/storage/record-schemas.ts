/** The schemas of all records, and the migrations of older ones. */
import { z } from 'zod';
import type { RecordSchema } from './record-store.ts';

/** The migration of bare records: only the version was added. */
const unchanged = (record: unknown) => record;

/** The state of a conversation; see `ConversationState`. */
export const conversationSchema: RecordSchema = {
  kind: 'conversation',
  version: 1,
  schema: z.looseObject({
    epoch: z.string(),
    pending: z.looseObject({ request: z.string(), askedAt: z.number() }).nullable(),
    mood: z.looseObject({ id: z.string(), described: z.string() }).nullable(),
    lastCreationId: z.string().nullable(),
    pickedPicture: z.number().optional(),
    history: z
      .looseObject({ made: z.array(z.string()), trail: z.array(z.string()), undone: z.array(z.string()) })
      .optional(),
  }),
  migrations: { 0: unchanged },
};

/** What is learned of a user; see `UserMemory`. */
export const userSchema: RecordSchema = {
  kind: 'user',
  version: 1,
  schema: z.looseObject({
    epoch: z.string(),
    notes: z.array(z.looseObject({})),
    conversations: z.array(z.string()),
    creations: z.array(z.string()),
  }),
  migrations: { 0: unchanged },
};

/** The recipe of a creation; see `Creation`. */
export const creationSchema: RecordSchema = {
  kind: 'creation',
  version: 1,
  schema: z.looseObject({
    id: z.string(),
    userId: z.string(),
    conversationId: z.string(),
    createdAt: z.number(),
    brief: z.looseObject({ request: z.string(), subject: z.string(), locale: z.string() }),
    plan: z.looseObject({
      mode: z.string(),
      style: z.string(),
      seed: z.number(),
      prompts: z.array(z.looseObject({ text: z.string(), seed: z.number(), width: z.number(), height: z.number() })),
    }),
    tiers: z.array(z.string()),
    alt: z.array(z.string()),
  }),
  migrations: { 0: unchanged },
};

/** Settings of a server or workspace; see `CommunitySettings`. */
export const communitySchema: RecordSchema = {
  kind: 'community',
  version: 1,
  schema: z.looseObject({}),
  migrations: { 0: unchanged },
};

/** The result of a turn; see `TurnResult`. */
export const turnResultSchema: RecordSchema = {
  kind: 'outcome',
  version: 1,
  schema: z.looseObject({
    understood: z.looseObject({ type: z.string() }),
    creationId: z.string().nullable(),
    attempts: z.number(),
    isLimited: z.boolean(),
  }),
  migrations: {},
};

/** Cached pictures of a turn or creation; see `PictureCache`. */
export const cachedPicturesSchema: RecordSchema = {
  kind: 'outcome',
  version: 1,
  schema: z.array(z.looseObject({ place: z.number(), image: z.looseObject({ bytes: z.string(), tier: z.string() }) })),
  migrations: {},
};

/** What services drew on one day; see `ServiceDay`. */
export const serviceDaySchema: RecordSchema = {
  kind: 'services',
  version: 1,
  schema: z.looseObject({
    uses: z.array(
      z.looseObject({
        tier: z.string(),
        provider: z.string(),
        model: z.string(),
        pictures: z.number(),
        seconds: z.number(),
        computeSeconds: z.number(),
        dollars: z.number(),
      }),
    ),
  }),
  migrations: {},
};
