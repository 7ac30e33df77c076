/** The forms of what is kept, and how older ones are read. */
import { z } from 'zod';
import type { RecordSchema } from './record-store.ts';

const same = (record: unknown) => record;

/** What is kept of one conversation; see `ConversationState`. */
export const conversationForm: RecordSchema = {
  kind: 'conversation',
  version: 1,
  schema: z.looseObject({
    epoch: z.string(),
    pending: z.looseObject({ request: z.string(), askedAt: z.number() }).nullable(),
    mood: z.looseObject({ id: z.string(), described: z.string() }).nullable(),
    lastCreationId: z.string().nullable(),
  }),
  migrations: { 0: same },
};

/** What is learned of a user; see `UserMemory`. */
export const userForm: RecordSchema = {
  kind: 'user',
  version: 1,
  schema: z.looseObject({
    epoch: z.string(),
    notes: z.array(z.looseObject({})),
    conversations: z.array(z.string()),
    creations: z.array(z.string()),
  }),
  migrations: { 0: same },
};

/** A creation's recipe; see `Creation`. */
export const creationForm: RecordSchema = {
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
  migrations: { 0: same },
};

/** Settings of a server or workspace; see `CommunitySettings`. */
export const communityForm: RecordSchema = {
  kind: 'community',
  version: 1,
  schema: z.looseObject({}),
  migrations: { 0: same },
};

/** What a turn came to; see `KeptOutcome`. */
export const outcomeForm: RecordSchema = {
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

/** Pictures of a turn, for as long as somebody may ask again; see `Outcomes`. */
export const keptPicturesForm: RecordSchema = {
  kind: 'outcome',
  version: 1,
  schema: z.array(z.looseObject({ place: z.number(), image: z.looseObject({ bytes: z.string(), tier: z.string() }) })),
  migrations: {},
};
