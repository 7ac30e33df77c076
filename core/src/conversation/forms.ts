/** The forms of what is kept, and how older ones are read. */
import { z } from 'zod';
import type { RecordForm } from './kept.ts';

const same = (record: unknown) => record;

/** What is kept of one conversation; see `ConversationState`. */
export const conversationForm: RecordForm = {
  kind: 'conversation',
  version: 1,
  schema: z.looseObject({
    epoch: z.string(),
    pending: z.looseObject({ request: z.string(), askedAt: z.number() }).nullable(),
    mood: z.looseObject({ id: z.string(), described: z.string() }).nullable(),
    lastCreationId: z.string().nullable(),
  }),
  older: { 0: same },
};

/** What is learned of a user; see `UserMemory`. */
export const userForm: RecordForm = {
  kind: 'user',
  version: 1,
  schema: z.looseObject({
    epoch: z.string(),
    notes: z.array(z.looseObject({})),
    conversations: z.array(z.string()),
    creations: z.array(z.string()),
  }),
  older: { 0: same },
};

/** A creation's recipe; see `Creation`. */
export const creationForm: RecordForm = {
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
  older: { 0: same },
};

/** Settings of a server or workspace; see `CommunitySettings`. */
export const communityForm: RecordForm = {
  kind: 'community',
  version: 1,
  schema: z.looseObject({}),
  older: { 0: same },
};

/** What a turn came to; see `KeptOutcome`. */
export const outcomeForm: RecordForm = {
  kind: 'outcome',
  version: 1,
  schema: z.looseObject({
    understood: z.looseObject({ type: z.string() }),
    creationId: z.string().nullable(),
    attempts: z.number(),
    isLimited: z.boolean(),
  }),
  older: {},
};

/** Pictures of a turn, for as long as somebody may ask again; see `Outcomes`. */
export const keptPicturesForm: RecordForm = {
  kind: 'outcome',
  version: 1,
  schema: z.array(z.looseObject({ place: z.number(), image: z.looseObject({ bytes: z.string(), tier: z.string() }) })),
  older: {},
};
