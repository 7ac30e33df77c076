/** Writes in a channel with the bot's own token, which does not expire as an interaction's does. */
import { ChannelType, type Client, type Message, type SendableChannels } from 'discord.js';
import { cutText } from '../../text-format.ts';
import { limits } from '../limits.ts';
import type { RenderedMessage } from './components.ts';
import { hasThread } from './errors.ts';
import { payloadOf } from './reply-message.ts';

/** Writes in one channel. */
export interface BotChannelClient {
  edit(messageId: string, rendered: RenderedMessage): Promise<Message>;
  send(rendered: RenderedMessage): Promise<Message>;
  /** Unarchives the channel if it is a thread. */
  reopen(): Promise<void>;
  /** The id of the thread at this message, opened if necessary; undefined if the channel has no threads. */
  thread(messageId: string, name: string): Promise<string | undefined>;
}

/** Fetches a channel. Throws if Vizzy cannot write there. */
export async function sendableChannel(client: Client, channelId: string): Promise<SendableChannels> {
  // Its server may be on a shard of another process.
  const found = await client.channels.fetch(channelId, { allowUnknownGuild: true });
  if (!found?.isSendable()) throw new Error('the channel is not one to write in');
  return found;
}

/** Creates the client of one channel. */
export function createBotChannelClient(client: Client, channelId: string): BotChannelClient {
  const channel = () => sendableChannel(client, channelId);
  return {
    async edit(messageId, rendered) {
      return (await channel()).messages.edit(messageId, payloadOf(rendered));
    },
    async send(rendered) {
      return (await channel()).send(payloadOf(rendered));
    },
    async reopen() {
      const target = await channel();
      if (target.isThread()) await target.setArchived(false);
    },
    async thread(messageId, name) {
      const target = await channel();
      if (target.type !== ChannelType.GuildText && target.type !== ChannelType.GuildAnnouncement) return undefined;
      const existing = target.threads.cache.get(messageId);
      if (existing) return existing.id;
      // A thread always has the id of the message it starts from.
      await target.threads
        .create({ name: cutText(name, limits.threadName), startMessage: messageId })
        .catch((error: unknown) => {
          if (!hasThread(error)) throw error;
        });
      return messageId;
    },
  };
}
