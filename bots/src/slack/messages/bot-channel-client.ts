/** Messages to one workspace: posted once whatever happens on the way, edited, taken away, whispered. */
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

/** The slice of Slack's client that is used. */
export type SlackClient = Pick<
  webApi.WebClient,
  'auth' | 'chat' | 'conversations' | 'files' | 'assistant' | 'views' | 'users'
>;

/** Where a message goes: a channel, or a thread in it. */
export type ThreadRef = { readonly channelId: string; readonly threadTs?: string | undefined };

/** A message that was posted. */
export type PostedMessage = { readonly channelId: string; readonly ts: string };

/** How a message can be known again. */
export type Naming = {
  /** Names it, in the place where it goes; default: a name that no other has. */
  readonly name?: string;
  /** Whether another process may have posted it: then it is looked for first, and shows what is said now. */
  readonly mayBeThere?: boolean;
};

/** Says things in a workspace. */
export interface BotChannelClient {
  /** Posts a message; a person's id in place of a channel means their direct messages. */
  post(threadRef: ThreadRef, rendered: RenderedMessage, naming?: Naming): Promise<PostedMessage>;
  edit(channelId: string, ts: string, rendered: RenderedMessage): Promise<void>;
  /** Takes a message away; one that is gone already is fine. */
  remove(channelId: string, ts: string): Promise<void>;
  /** Says something that one person sees. */
  postEphemeral(threadRef: ThreadRef, userId: string, rendered: RenderedMessage): Promise<void>;
  /** Says what is being done in a thread; the empty string takes it away. False when that cannot be said here. */
  status(threadRef: ThreadRef, line: string): Promise<boolean>;
}

/** What a messenger needs. */
export type BotChannelClientParts = {
  readonly client: SlackClient;
  readonly callRetry: CallRetry;
  readonly clock: Clock;
  readonly logger: Logger;
};

/** Milliseconds after which a picture that Slack has not looked at is shown to it again. */
const looks = [150, 300, 600, 1000, 1500, 2000];

/** The slice of a conversation that is read. */
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

/** A name that no other message has. */
export const createMessageName = (): string => randomBytes(12).toString('base64url');

/** The name of a message is that of its first block: what Slack keeps of it for us. */
const named = ({ text, blocks: [first, ...rest] }: RenderedMessage, name: string): RenderedMessage => ({
  text,
  blocks: first ? [{ ...first, block_id: name }, ...rest] : [],
});

/** Looks for a message that may have been posted although no answer came, by the name of its first block. */
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

/** A messenger over Slack's client. */
export function createBotChannelClient({ client, callRetry, clock, logger }: BotChannelClientParts): BotChannelClient {
  /** An edit that is tried again must not undo a later one. */
  const inOrder = createKeyedMutex();

  /** Slack shows its own pictures only once it has looked at them, which takes a moment. */
  const patiently = <Answer>(call: () => Promise<Answer>): Promise<Answer> =>
    retry(call, { clock, waitAfter: (error, tried) => (isPictureNotReady(error) ? looks[tried - 1] : undefined) });

  const edit: BotChannelClient['edit'] = (channelId, ts, { text, blocks }) =>
    inOrder(`${channelId}:${ts}`, async () => {
      await patiently(() =>
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
      // Where history cannot be read, a doubled message is better than none.
      const look = () => findPosted(client, { channelId, threadTs }, name).catch(() => undefined);
      const there = mayBeThere ? await look() : undefined;
      if (there) {
        await edit(channelId, there.ts, { text, blocks });
        return there;
      }
      return patiently(() => callRetry.run(async () => readPosted(await client.chat.postMessage(message)), { look }));
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
        logger.debug({ slackError }, 'a status could not be set');
        return false;
      }
    },
  };
}
