/** Writes in one workspace's channels with the bot's token: posts each message once, edits and deletes it. */
import { randomBytes } from 'node:crypto';
import type { webApi } from '@slack/bolt';
import type { Clock, Logger } from '@vizzy/core';
import { z } from 'zod';
import { createKeyedMutex } from '../../keyed-mutex.ts';
import { retry } from '../../retry.ts';
import { cut } from '../limits.ts';
import type { RenderedMessage } from './components.ts';
import { isPictureNotReady, isRefusal, readSlackError } from './errors.ts';
import type { CallRetry } from './retry.ts';

/** The part of Slack's client that Vizzy uses. */
export type SlackClient = Pick<
  webApi.WebClient,
  'auth' | 'chat' | 'conversations' | 'files' | 'assistant' | 'views' | 'users'
>;

/** A channel, or a thread in it. */
export type ThreadRef = { readonly channelId: string; readonly threadTs?: string | undefined };

/** A posted message. */
export type PostedMessage = { readonly channelId: string; readonly ts: string };

/** How to recognize a message. */
export type Naming = {
  /** Unique name in its channel; default: a random one. */
  readonly name?: string;
  /** Whether another process may have posted it: then it is searched first, and edited. */
  readonly mayBeThere?: boolean;
};

/** Writes in a workspace. */
export interface BotChannelClient {
  /** Posts a message; a person's id as the channel means their direct messages. */
  post(threadRef: ThreadRef, rendered: RenderedMessage, naming?: Naming): Promise<PostedMessage>;
  edit(channelId: string, ts: string, rendered: RenderedMessage): Promise<void>;
  /** Deletes a message; succeeds if it is gone. */
  remove(channelId: string, ts: string): Promise<void>;
  /** Posts a message that only one person sees. */
  postEphemeral(threadRef: ThreadRef, userId: string, rendered: RenderedMessage): Promise<void>;
  /** Sets a thread's status; the empty string clears it. False if the thread takes none. */
  status(threadRef: ThreadRef, line: string): Promise<boolean>;
}

/** What the client needs. */
export type BotChannelClientParts = {
  readonly client: SlackClient;
  readonly callRetry: CallRetry;
  readonly clock: Clock;
  readonly logger: Logger;
};

/** Milliseconds before each further try, while Slack is not ready to show an uploaded picture. */
const pictureWaits = [150, 300, 600, 1000, 1500, 2000];

/** The fields that are read of a conversation. */
const posted = z.object({
  messages: z.array(
    z.object({ ts: z.string(), blocks: z.array(z.object({ block_id: z.string().optional() })).optional() }),
  ),
});

const answer = z.object({ channel: z.string(), ts: z.string() });

function readPosted(answered: unknown): PostedMessage {
  const { channel, ts } = answer.parse(answered);
  return { channelId: channel, ts };
}

/** Characters of a status. */
const longestStatus = 100;

/** Creates a random name. */
export const createMessageName = (): string => randomBytes(12).toString('base64url');

/** Writes the name as the id of the message's first block, which Slack stores. */
const named = ({ text, blocks: [first, ...rest] }: RenderedMessage, name: string): RenderedMessage => ({
  text,
  blocks: first ? [{ ...first, block_id: name }, ...rest] : [],
});

/** Searches a message by its name: it may have been posted although the answer was lost. */
async function findPosted(
  client: SlackClient,
  { channelId, threadTs }: ThreadRef,
  key: string,
): Promise<PostedMessage | undefined> {
  const listed = threadTs
    ? await client.conversations.replies({ channel: channelId, ts: threadTs, limit: 200 })
    : await client.conversations.history({ channel: channelId, limit: 20 });
  const { messages } = posted.parse(listed);
  const found = messages.find(({ blocks }) => blocks?.some(({ block_id }) => block_id === key));
  return found && { channelId, ts: found.ts };
}

/** Creates the client of one workspace. */
export function createBotChannelClient({ client, callRetry, clock, logger }: BotChannelClientParts): BotChannelClient {
  /** Serializes the edits of a message: a retried edit must not undo a later one. */
  const runExclusive = createKeyedMutex();

  /** Retries until Slack has processed an uploaded picture, which takes a moment. */
  const untilPicturesAreReady = <Answer>(call: () => Promise<Answer>): Promise<Answer> =>
    retry(call, {
      clock,
      waitAfter: (error, tried) => (isPictureNotReady(error) ? pictureWaits[tried - 1] : undefined),
    });

  const edit: BotChannelClient['edit'] = (channelId, ts, { text, blocks }) =>
    runExclusive(`${channelId}:${ts}`, async () => {
      await untilPicturesAreReady(() =>
        callRetry.run(() => client.chat.update({ channel: channelId, ts, text, blocks: [...blocks] })),
      );
    });

  return {
    async post({ channelId, threadTs }, rendered, { name = createMessageName(), mayBeThere = false } = {}) {
      const { text, blocks } = named(rendered, name);
      const message = {
        channel: channelId,
        text,
        blocks: [...blocks],
        unfurl_links: false,
        unfurl_media: false,
        ...(threadTs ? { thread_ts: threadTs } : {}),
      };
      // If the history cannot be read, a message sent twice is better than none.
      const findDone = () => findPosted(client, { channelId, threadTs }, name).catch(() => undefined);
      const existing = mayBeThere ? await findDone() : undefined;
      if (existing) {
        await edit(channelId, existing.ts, { text, blocks });
        return existing;
      }
      return untilPicturesAreReady(() =>
        callRetry.run(async () => readPosted(await client.chat.postMessage(message)), { findDone }),
      );
    },
    edit,
    async remove(channelId, ts) {
      try {
        await callRetry.run(() => client.chat.delete({ channel: channelId, ts }));
      } catch (error) {
        if (!isRefusal(error, 'message_not_found')) throw error;
      }
    },
    async postEphemeral({ channelId, threadTs }, userId, { text, blocks }) {
      const thread = threadTs ? { thread_ts: threadTs } : {};
      await callRetry.run(() =>
        client.chat.postEphemeral({ channel: channelId, user: userId, text, blocks: [...blocks], ...thread }),
      );
    },
    async status({ channelId, threadTs }, line) {
      if (!threadTs) return false;
      const status = cut(line.replace(/\s+/g, ' '), longestStatus);
      try {
        await client.assistant.threads.setStatus({ channel_id: channelId, thread_ts: threadTs, status });
        return true;
      } catch (error) {
        const slackError = readSlackError(error);
        logger.debug({ slackError }, 'could not set a status; showing a message instead');
        return false;
      }
    },
  };
}
