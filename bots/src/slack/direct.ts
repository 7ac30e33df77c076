/**
 * Direct messages: people write there as they like, in a thread or below it. What is written at the top goes on with the
 * conversation before it as long as that is fresh, so that an answer reaches its question wherever it is typed.
 */
import type { Clock, Notes } from '@vizzy/core';
import { z } from 'zod';
import type { WrittenMessage } from './receive.ts';

/** Milliseconds after which a new message at the top is a new conversation: as long as a question waits (product.md). */
const fresh = 30 * 60_000;

/** Milliseconds for which a thread is known to belong to an earlier conversation: as long as state is kept. */
const lifetime = 24 * 3_600_000;

const running = z.object({ root: z.string(), at: z.number() });

/** Finds the conversation of direct messages. */
export interface DirectMessages {
  /** The `ts` that names the conversation of this message. */
  rootOf(teamId: string, message: Pick<WrittenMessage, 'channelId' | 'ts' | 'threadTs'>): Promise<string>;
  /** Notes that a conversation begins here, with a message of Vizzy's. */
  begin(teamId: string, channelId: string, root: string): Promise<void>;
  /** The conversation that goes on, fresh or not; undefined when there is none. */
  runningIn(teamId: string, channelId: string): Promise<string | undefined>;
}

/** Over the notes of the state store. */
export function createDirectMessages(notes: Notes, clock: Clock): DirectMessages {
  const placeOf = (teamId: string, channelId: string) => `slack direct ${teamId}:${channelId}`;
  const save = (place: string, root: string) => notes.save(place, JSON.stringify({ root, at: clock.now() }), lifetime);
  const load = async (place: string) => {
    const noted = await notes.load(place);
    return noted === undefined ? undefined : running.parse(JSON.parse(noted));
  };
  return {
    begin: (teamId, channelId, root) => save(placeOf(teamId, channelId), root),
    runningIn: async (teamId, channelId) => (await load(placeOf(teamId, channelId)))?.root,
    async rootOf(teamId, { channelId, ts, threadTs }) {
      const place = placeOf(teamId, channelId);
      if (threadTs !== undefined) {
        const root = (await notes.load(`${place}:${threadTs}`)) ?? threadTs;
        await save(place, root);
        return root;
      }
      const before = await load(place);
      const root = before && clock.now() - before.at < fresh ? before.root : ts;
      if (root !== ts) await notes.save(`${place}:${ts}`, root, lifetime);
      await save(place, root);
      return root;
    },
  };
}
