/** A reply message written with an interaction's token, and with the bot's own once that token expires. */
import type { Clock } from '@vizzy/core';
import {
  type AnySelectMenuInteraction,
  type AutocompleteInteraction,
  type ButtonInteraction,
  type Client,
  type Interaction,
  InteractionWebhook,
  type Message,
  MessageFlags,
  type PrimaryEntryPointCommandInteraction,
  RateLimitError,
  type UserContextMenuCommandInteraction,
} from 'discord.js';
import { limits } from '../limits.ts';
import { type BotChannelClient, createBotChannelClient, sendableChannel } from './bot-channel-client.ts';
import { createChannelMessage } from './channel-message.ts';
import type { RenderedMessage } from './components.ts';
import { isArchived, isMessageGone, isTokenDead } from './errors.ts';
import {
  type MessageAddress,
  payloadOf,
  type ReplyMessage,
  type ReplyMessageAddress,
  type ShownMessage,
} from './reply-message.ts';
import { answerFirst, withRetry } from './retry.ts';

/** An interaction that can be answered with a message. */
export type Answerable = Exclude<
  Interaction,
  AutocompleteInteraction | UserContextMenuCommandInteraction | PrimaryEntryPointCommandInteraction
>;

/** A button or a menu that was used. */
export type ComponentInteraction = ButtonInteraction | AnySelectMenuInteraction;

/** How to answer the interaction. */
export type InteractionMessageParts = {
  readonly interaction: Answerable;
  /** In a new message, or in the one with the pressed button. */
  readonly on: 'new' | 'same';
  /** What the same message shows first; default: no change. A new message shows that Vizzy is thinking. */
  readonly first?: RenderedMessage;
  readonly isEphemeral: boolean;
  /** Whether the bot itself can write here: as a member, or in its own direct conversation. */
  readonly isMember: boolean;
  readonly clock: Clock;
};

/** A reply message, and what is known of it after the acknowledgement. */
export type InteractionMessage = ReplyMessage & {
  /** Milliseconds from the interaction, by Discord's clock, to the acknowledgement. */
  readonly acknowledgedIn: () => number;
  /** Undefined if Discord's answer was lost and could not be fetched again. */
  readonly messageId: () => string | undefined;
};

/** Milliseconds before its expiry from which the token is not used. */
const margin = 10_000;

/** Sends the first answer; resolves to the id of the reply's message. */
async function answer({ interaction, on, first, isEphemeral }: InteractionMessageParts): Promise<string | undefined> {
  const isOnMessage = interaction.isMessageComponent() || (interaction.isModalSubmit() && interaction.isFromMessage());
  if (on === 'same' && isOnMessage) {
    if (first) await interaction.update(payloadOf(first));
    else await interaction.deferUpdate();
    return interaction.message.id;
  }
  const flags = isEphemeral ? { flags: MessageFlags.Ephemeral as const } : {};
  const { resource } = await interaction.deferReply({ withResponse: true, ...flags });
  return resource?.message?.id;
}

/** What writing needs. */
type WriterParts = { readonly client: Client<true>; readonly address: InteractionAddress; readonly clock: Clock };

type InteractionAddress = Extract<ReplyMessageAddress, { by: 'interaction' }>;

/** Writes with the token while it lasts, then falls back to the bot's client if there is one. Unarchives the thread first. */
function createFallbackWriter({ client, address, clock }: WriterParts, botClient: BotChannelClient | undefined) {
  const { applicationId, token, createdAt, isEphemeral } = address;
  const webhook = new InteractionWebhook(client, applicationId, token);
  const isOld = () => clock.now() - createdAt > limits.token - margin;
  const write = async (
    byToken: () => Promise<Message>,
    byBot: (botClient: BotChannelClient) => Promise<Message>,
  ): Promise<Message> => {
    if (botClient && isOld()) return withRetry(() => byBot(botClient), clock);
    try {
      return await withRetry(byToken, clock);
    } catch (error) {
      if (!botClient) throw error;
      if (isTokenDead(error)) return withRetry(() => byBot(botClient), clock);
      if (!isArchived(error)) throw error;
      await botClient.reopen();
      return withRetry(byToken, clock);
    }
  };
  return {
    original: () => withRetry(() => webhook.fetchMessage('@original'), clock),
    edit: (rendered: RenderedMessage, messageId: string | undefined) =>
      write(
        () => webhook.editMessage(messageId ?? '@original', payloadOf(rendered)),
        (bot) => (messageId === undefined ? bot.send(rendered) : bot.edit(messageId, rendered)),
      ),
    send: (rendered: RenderedMessage) => {
      const { attachments: _, flags, ...rest } = payloadOf(rendered);
      const own = isEphemeral ? ([flags, MessageFlags.Ephemeral] as const) : flags;
      return write(
        () => webhook.send({ ...rest, flags: own }),
        (bot) => bot.send(rendered),
      );
    },
  };
}

/** A message below the reply: in the thread, or in the interaction's channel. */
function shownBelow({ client, clock }: WriterParts, writer: ReturnType<typeof createFallbackWriter>) {
  return ({ messageId, channelId }: MessageAddress): ShownMessage => ({
    address: () => ({ messageId, channelId }),
    async show(again) {
      if (channelId === undefined) await writer.edit(again, messageId);
      else await withRetry(() => createBotChannelClient(client, channelId).edit(messageId, again), clock);
    },
  });
}

/** Opens a reply message by its address; `answer` sends the first answer if it has none. */
export function openInteractionMessage(
  parts: WriterParts,
  answer?: () => Promise<string | undefined>,
): InteractionMessage {
  const { client, address, clock } = parts;
  const { interactionId, channelId, isMember, isEphemeral } = address;
  const botClient =
    isMember && !isEphemeral && channelId !== undefined ? createBotChannelClient(client, channelId) : undefined;
  const writer = createFallbackWriter(parts, botClient);
  const below = shownBelow(parts, writer);
  let { messageId: id, threadId } = address;
  let isAcknowledged = answer === undefined;
  let took = 0;
  let thread: ReplyMessage | undefined;

  const inThread = async () => {
    if (threadId === undefined) return undefined;
    thread ??= createChannelMessage({ channel: await sendableChannel(client, threadId), nonce: interactionId, clock });
    return thread;
  };

  return {
    below,
    messageId: () => id,
    acknowledgedIn: () => took,
    address: () => ({ ...address, messageId: id, threadId }),
    async acknowledge() {
      if (isAcknowledged || !answer) return;
      id = await answerFirst(answer, async () => (await writer.original()).id, clock);
      isAcknowledged = true;
      took = Math.max(0, clock.now() - address.createdAt);
    },
    async show(rendered) {
      id = (await writer.edit(rendered, id)).id;
    },
    async showAnyway(rendered) {
      try {
        id = (await writer.edit(rendered, id)).id;
      } catch (error) {
        if (!isMessageGone(error)) throw error;
        id = (await writer.send(rendered)).id;
      }
    },
    async add(rendered, name) {
      const place = await inThread();
      return place ? place.add(rendered, name) : below({ messageId: (await writer.send(rendered)).id });
    },
    async openThread(name) {
      const messageId = id;
      if (!botClient || messageId === undefined) return;
      try {
        threadId = await withRetry(() => botClient.thread(messageId, name), clock);
      } catch (error) {
        // Rate limited: the conversation goes on in the channel.
        if (!(error instanceof RateLimitError)) throw error;
      }
    },
  };
}

/** Creates the reply message of an interaction. */
export function createInteractionMessage(parts: InteractionMessageParts): InteractionMessage {
  const { interaction, isEphemeral, isMember, clock } = parts;
  const { client, channelId, applicationId, token, id, createdTimestamp } = interaction;
  const address: InteractionAddress = {
    by: 'interaction',
    applicationId,
    token,
    interactionId: id,
    createdAt: createdTimestamp,
    isEphemeral,
    isMember,
    ...(channelId ? { channelId } : {}),
  };
  return openInteractionMessage({ client, address, clock }, () => answer(parts));
}
