/**
 * Direct messages: people write there as they like, in a thread or below it. What is written at the top goes on with the
 * conversation before it as long as that is fresh, so that an answer reaches its question wherever it is typed.
 */
import type { Clock, SurfaceStore } from '@vizzy/core';
import { z } from 'zod';
import { createKeyedMutex } from '../../keyed-mutex.ts';
import type { WrittenMessage } from '../receive.ts';

/** Milliseconds after which a new message at the top is a new conversation: as long as a question waits (product.md). */
const fresh = 30 * 60_000;

/** Milliseconds for which a thread is known to belong to an earlier conversation: as long as state is kept. */
const lifetime = 24 * 3_600_000;

/** Threads that are known at once to belong to an earlier conversation: about 4 KB. */
const mostThreads = 100;

/** Everything that is kept of a person's direct messages, in one note: so it can be struck out at once. */
const record = z.object({
  channelId: z.string(),
  /** The `ts` that names the conversation that goes on. */
  root: z.string(),
  at: z.number(),
  /** Threads and their roots, oldest first, where they are not the same. */
  threads: z.array(z.tuple([z.string(), z.string()])),
});

type DirectRecord = z.output<typeof record>;

/** A message, as far as its conversation goes. */
export type DirectMessage = Pick<WrittenMessage, 'userId' | 'channelId' | 'ts' | 'threadTs'>;

/** Finds the conversation of direct messages. */
export interface DirectConversations {
  /** The `ts` that names the conversation of this message. */
  findRoot(teamId: string, message: DirectMessage): Promise<string>;
  /** Notes that a conversation begins with a message of Vizzy's. */
  start(teamId: string, message: Pick<DirectMessage, 'userId' | 'channelId' | 'ts'>): Promise<void>;
  /** The conversation that goes on there, fresh or not; undefined when there is none. */
  findLatest(teamId: string, place: Pick<DirectMessage, 'userId' | 'channelId'>): Promise<string | undefined>;
  /** Strikes out what is noted of the person; false when that is nothing. */
  forget(teamId: string, userId: string): Promise<boolean>;
}

/** Over the notes of the state store. */
export function createDirectConversations(notes: SurfaceStore, clock: Clock): DirectConversations {
  const inOrder = createKeyedMutex();
  const keyOf = (teamId: string, userId: string) => `slack direct ${teamId}:${userId}`;
  const load = async (key: string): Promise<DirectRecord | undefined> => {
    const checkpoint = await notes.load(key);
    return checkpoint === undefined ? undefined : record.parse(JSON.parse(checkpoint));
  };
  const save = (key: string, { threads, ...rest }: DirectRecord) =>
    notes.save(key, JSON.stringify({ ...rest, threads: threads.slice(-mostThreads) }), lifetime);
  return {
    start(teamId, { userId, channelId, ts }) {
      const key = keyOf(teamId, userId);
      return inOrder(key, async () => {
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
      return inOrder(key, async () => {
        const before = await load(key);
        const threads = before?.threads ?? [];
        const isFresh = before !== undefined && clock.now() - before.at < fresh;
        const known = threads.find(([thread]) => thread === threadTs)?.[1];
        const root = threadTs === undefined ? (isFresh ? before.root : ts) : (known ?? threadTs);
        const isNew = threadTs === undefined && root !== ts;
        await save(key, { channelId, root, at: clock.now(), threads: isNew ? [...threads, [ts, root]] : threads });
        return root;
      });
    },
    forget(teamId, userId) {
      const key = keyOf(teamId, userId);
      return inOrder(key, async () => {
        const isThere = (await notes.load(key)) !== undefined;
        await notes.forget(key);
        return isThere;
      });
    },
  };
}
