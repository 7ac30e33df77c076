/** Stores where a creation was posted, so that it can be deleted, or shown in a gallery, after a restart too. */
import type { SurfaceStore } from '@vizzy/core';
import { z } from 'zod';

const record = z.object({
  channelId: z.string(),
  /** The `ts` of its messages, the main one first. */
  messages: z.array(z.string()),
  /** Slack's ids of the files, in the pictures' order. */
  files: z.array(z.string()),
});

/** Where a creation was posted. */
export type PostedCreation = z.output<typeof record>;

/** Milliseconds that the record is stored: as long as creations by default (config.ts of the core). */
const lifetime = 30 * 24 * 3_600_000;

const keyOf = (creationId: string) => `slack shown ${creationId}`;

/** Stores where creations were posted. */
export interface PostedCreations {
  find(creationId: string): Promise<PostedCreation | undefined>;
  save(creationId: string, postedCreations: PostedCreation): Promise<void>;
  forget(creationId: string): Promise<void>;
}

/** Creates it over the surface's store. */
export function createPostedCreations(store: SurfaceStore): PostedCreations {
  return {
    async find(creationId) {
      const text = await store.load(keyOf(creationId));
      return text === undefined ? undefined : record.parse(JSON.parse(text));
    },
    save: (creationId, postedCreations) => store.save(keyOf(creationId), JSON.stringify(postedCreations), lifetime),
    forget: (creationId) => store.forget(keyOf(creationId)),
  };
}
