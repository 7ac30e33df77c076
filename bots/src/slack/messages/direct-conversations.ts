/**
 * Finds the conversation of a direct message. People write inside threads and outside them: a message outside continues
 * the latest conversation while it is recent, so that an answer reaches its question wherever it is typed.
 */
import type { Clock, SurfaceStore } from '@vizzy/core';
import { z } from 'zod';
import { createKeyedMutex } from '../../keyed-mutex.ts';
import type { WrittenMessage } from '../receive.ts';

/** Milliseconds after which a new message outside threads starts a conversation: as long as a question waits for its answer. */
const recentTime = 30 * 60_000;

/** Milliseconds that the record is stored: as long as a conversation's state. */
const lifetime = 24 * 3_600_000;

/** How many threads are stored with the conversation they belong to: about 4 KB. */
const maxThreads = 100;

/** Everything stored of a person's direct messages, in one record, so that it can be deleted at once. */
const record = z.object({
  channelId: z.string(),
  /** The `ts` that identifies the current conversation. */
  root: z.string(),
  at: z.number(),
  /** Threads that belong to another root, with that root, oldest first. */
  threads: z.array(z.tuple([z.string(), z.string()])),
});

type DirectRecord = z.output<typeof record>;

/** What a message tells of its conversation. */
export type DirectMessage = Pick<WrittenMessage, 'userId' | 'channelId' | 'ts' | 'threadTs'>;

/** Finds the conversations of direct messages. */
export interface DirectConversations {
  /** The `ts` that identifies this message's conversation. */
  findRoot(teamId: string, message: DirectMessage): Promise<string>;
  /** Saves that a conversation starts with a message of Vizzy's. */
  start(teamId: string, message: Pick<DirectMessage, 'userId' | 'channelId' | 'ts'>): Promise<void>;
  /** The latest conversation there, however old; undefined if there is none. */
  findLatest(teamId: string, place: Pick<DirectMessage, 'userId' | 'channelId'>): Promise<string | undefined>;
  /** Deletes the person's record; false if there was none. */
  forget(teamId: string, userId: string): Promise<boolean>;
}

/** Creates it over the surface's store. */
export function createDirectConversations(store: SurfaceStore, clock: Clock): DirectConversations {
  const runExclusive = createKeyedMutex();
  const keyOf = (teamId: string, userId: string) => `slack direct ${teamId}:${userId}`;
  const load = async (key: string): Promise<DirectRecord | undefined> => {
    const checkpoint = await store.load(key);
    return checkpoint === undefined ? undefined : record.parse(JSON.parse(checkpoint));
  };
  const save = (key: string, { threads, ...rest }: DirectRecord) =>
    store.save(key, JSON.stringify({ ...rest, threads: threads.slice(-maxThreads) }), lifetime);
  return {
    start(teamId, { userId, channelId, ts }) {
      const key = keyOf(teamId, userId);
      return runExclusive(key, async () => {
        const { threads = [] } = (await load(key)) ?? {};
        await save(key, { channelId, root: ts, at: clock.now(), threads });
      });
    },
    async findLatest(teamId, { userId, channelId }) {
      const checkpoint = await load(keyOf(teamId, userId));
      return checkpoint?.channelId === channelId ? checkpoint.root : undefined;
    },
    findRoot(teamId, { userId, channelId, ts, threadTs }) {
      const key = keyOf(teamId, userId);
      return runExclusive(key, async () => {
        const before = await load(key);
        const threads = before?.threads ?? [];
        const isRecent = before !== undefined && clock.now() - before.at < recentTime;
        const known = threads.find(([thread]) => thread === threadTs)?.[1];
        const root = threadTs === undefined ? (isRecent ? before.root : ts) : (known ?? threadTs);
        const isNew = threadTs === undefined && root !== ts;
        await save(key, { channelId, root, at: clock.now(), threads: isNew ? [...threads, [ts, root]] : threads });
        return root;
      });
    },
    forget(teamId, userId) {
      const key = keyOf(teamId, userId);
      return runExclusive(key, async () => {
        const isThere = (await store.load(key)) !== undefined;
        await store.forget(key);
        return isThere;
      });
    },
  };
}
