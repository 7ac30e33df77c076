/** Where a creation is shown, so that it can be taken away again, or shown in a gallery, after a restart too. */
import type { SurfaceStore } from '@vizzy/core';
import { z } from 'zod';

const record = z.object({
  channelId: z.string(),
  /** Messages, the main one first. */
  messages: z.array(z.string()),
  /** Slack's ids of the files, in the order of the pictures. */
  files: z.array(z.string()),
});

/** Where a creation is shown. */
export type PostedCreation = z.output<typeof record>;

/** Milliseconds for which it is known: as long as creations are kept by default (config.ts of the core). */
const lifetime = 30 * 24 * 3_600_000;

const keyOf = (creationId: string) => `slack shown ${creationId}`;

/** Remembers where creations are shown. */
export interface PostedCreations {
  find(creationId: string): Promise<PostedCreation | undefined>;
  save(creationId: string, postedCreations: PostedCreation): Promise<void>;
  forget(creationId: string): Promise<void>;
}

/** Over the notes of the state store. */
export function createPostedCreations(notes: SurfaceStore): PostedCreations {
  return {
    async find(creationId) {
      const text = await notes.load(keyOf(creationId));
      return text === undefined ? undefined : record.parse(JSON.parse(text));
    },
    save: (creationId, postedCreations) => notes.save(keyOf(creationId), JSON.stringify(postedCreations), lifetime),
    forget: (creationId) => notes.forget(keyOf(creationId)),
  };
}
