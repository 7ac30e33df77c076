/** A reply message written with the bot's own token: in a thread, a channel or a direct conversation. */
import type { Clock } from '@vizzy/core';
import type { Message, SendableChannels } from 'discord.js';
import type { RenderedMessage } from './components.ts';
import { isArchived, isMessageGone } from './errors.ts';
import { type MessageAddress, payloadOf, type ReplyMessage } from './reply-message.ts';
import { withRetry } from './retry.ts';

/** Where the message goes. */
export type ChannelMessageParts = {
  readonly channel: SendableChannels;
  /** The message it replies to. */
  readonly replyTo?: string | undefined;
  /** Prefix of each message's nonce, so that Discord drops a message sent twice; at most 20 characters. */
  readonly nonce: string;
  readonly clock: Clock;
  /** What the message shows as the acknowledgement; absent: nothing is sent until there is more. */
  readonly first?: RenderedMessage;
  /** The message, if it is sent. */
  readonly messageId?: string | undefined;
};

/** Nonce suffix of the message itself; messages below have others. */
const main = '0';

/** Sends and edits in one channel; unarchives a thread first, which a lock or a permission may forbid. */
function createHand({ channel, replyTo, nonce, clock }: ChannelMessageParts) {
  const once = async (work: () => Promise<Message>): Promise<Message> => {
    try {
      return await withRetry(work, clock);
    } catch (error) {
      if (!isArchived(error)) throw error;
      if (channel.isThread()) await channel.setArchived(false);
      return withRetry(work, clock);
    }
  };
  return {
    send(rendered: RenderedMessage, isReply: boolean, name: string): Promise<Message> {
      const own = `${nonce}-${name}`;
      const reply =
        isReply && replyTo !== undefined ? { reply: { messageReference: replyTo, failIfNotExists: false } } : {};
      return once(() => channel.send({ ...payloadOf(rendered), ...reply, nonce: own, enforceNonce: true }));
    },
    edit: (messageId: string, rendered: RenderedMessage): Promise<Message> =>
      once(() => channel.messages.edit(messageId, payloadOf(rendered))),
  };
}

/** Creates a reply message, or opens the existing one. */
export function createChannelMessage(parts: ChannelMessageParts): ReplyMessage {
  const { channel, replyTo, nonce, first } = parts;
  const botClient = createHand(parts);
  let id = parts.messageId;
  let lost = 0;

  const show = async (rendered: RenderedMessage) => {
    id = (id === undefined ? await botClient.send(rendered, true, main) : await botClient.edit(id, rendered)).id;
  };
  const below = ({ messageId }: MessageAddress) => ({
    address: () => ({ messageId, channelId: channel.id }),
    show: async (again: RenderedMessage) => {
      await botClient.edit(messageId, again);
    },
  });
  return {
    show,
    below,
    async acknowledge() {
      if (first && id === undefined) id = (await botClient.send(first, true, main)).id;
    },
    async showAnyway(rendered) {
      try {
        await show(rendered);
      } catch (error) {
        if (!isMessageGone(error)) throw error;
        lost += 1;
        id = (await botClient.send(rendered, true, `re${lost}`)).id;
      }
    },
    add: async (rendered, name) => below({ messageId: (await botClient.send(rendered, false, name)).id }),
    // The message is in its conversation's place.
    async openThread() {},
    address: () => ({ by: 'bot', channelId: channel.id, replyTo, nonce, messageId: id }),
  };
}
