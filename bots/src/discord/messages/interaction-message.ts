/** A canvas that an interaction's token paints, and the bot's own once that token is too old. */
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
import { type BotHand, createBotHand, sendableChannel } from './bot-channel-client.ts';
import { createMessageCanvas } from './channel-message.ts';
import type { Rendered } from './components.ts';
import { answerFirst, isArchived, isMessageGone, isTokenDead, patiently } from './errors.ts';
import { type Canvas, type CanvasAddress, payloadOf, type Shown, type ShownAddress } from './reply-message.ts';

/** What somebody did that is answered with a message. */
export type Answerable = Exclude<
  Interaction,
  AutocompleteInteraction | UserContextMenuCommandInteraction | PrimaryEntryPointCommandInteraction
>;

/** A button or a menu that was used. */
export type ComponentInteraction = ButtonInteraction | AnySelectMenuInteraction;

/** How it is answered. */
export type InteractionCanvasParts = {
  readonly interaction: Answerable;
  /** A new message, or the one that the pressed button is under. */
  readonly on: 'new' | 'same';
  /** What the same message shows from the first answer on; default: what it showed. A new one shows that Vizzy thinks. */
  readonly first?: Rendered;
  readonly isEphemeral: boolean;
  /** Whether the bot itself can write where this happens: it is a member, or it is its own direct conversation. */
  readonly isMember: boolean;
  readonly clock: Clock;
};

/** A canvas, and what is known once it is acknowledged. */
export type InteractionCanvas = Canvas & {
  /** Milliseconds from what the person did, by Discord's clock, to the acknowledgement. */
  readonly acknowledgedIn: () => number;
  /** Undefined when Discord's answer was lost and could not be asked for again. */
  readonly messageId: () => string | undefined;
};

/** Milliseconds before the token's end from which it is not relied on. */
const margin = 10_000;

/** The first answer; resolves to the id of the message that will be painted. */
async function answer({ interaction, on, first, isEphemeral }: InteractionCanvasParts): Promise<string | undefined> {
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

/** What paints: the token's webhook, and the bot's hand where there is one. */
type Brushes = { readonly client: Client<true>; readonly address: InteractionAddress; readonly clock: Clock };

type InteractionAddress = Extract<CanvasAddress, { by: 'interaction' }>;

/** Paints by the token while it lasts, then by the bot's hand where there is one. An archived thread is opened first. */
function createPainter({ client, address, clock }: Brushes, hand: BotHand | undefined) {
  const { applicationId, token, createdAt, isEphemeral } = address;
  const webhook = new InteractionWebhook(client, applicationId, token);
  const isOld = () => clock.now() - createdAt > limits.token - margin;
  const paint = async (
    byToken: () => Promise<Message>,
    byHand: (hand: BotHand) => Promise<Message>,
  ): Promise<Message> => {
    if (hand && isOld()) return patiently(() => byHand(hand), clock);
    try {
      return await patiently(byToken, clock);
    } catch (error) {
      if (!hand) throw error;
      if (isTokenDead(error)) return patiently(() => byHand(hand), clock);
      if (!isArchived(error)) throw error;
      await hand.reopen();
      return patiently(byToken, clock);
    }
  };
  return {
    original: () => patiently(() => webhook.fetchMessage('@original'), clock),
    edit: (rendered: Rendered, messageId: string | undefined) =>
      paint(
        () => webhook.editMessage(messageId ?? '@original', payloadOf(rendered)),
        (bot) => (messageId === undefined ? bot.send(rendered) : bot.edit(messageId, rendered)),
      ),
    send: (rendered: Rendered) => {
      const { attachments: _, flags, ...rest } = payloadOf(rendered);
      const own = isEphemeral ? ([flags, MessageFlags.Ephemeral] as const) : flags;
      return paint(
        () => webhook.send({ ...rest, flags: own }),
        (bot) => bot.send(rendered),
      );
    },
  };
}

/** What was shown below: in the thread, or where the interaction was. */
function shownBelow({ client, clock }: Brushes, painter: ReturnType<typeof createPainter>) {
  return ({ messageId, channelId }: ShownAddress): Shown => ({
    address: () => ({ messageId, channelId }),
    async show(again) {
      if (channelId === undefined) await painter.edit(again, messageId);
      else await patiently(() => createBotHand(client, channelId).edit(messageId, again), clock);
    },
  });
}

/** A canvas by its address; `answer` is the first answer of one that has none yet. */
export function openInteractionCanvas(brushes: Brushes, answer?: () => Promise<string | undefined>): InteractionCanvas {
  const { client, address, clock } = brushes;
  const { interactionId, channelId, isMember, isEphemeral } = address;
  const hand = isMember && !isEphemeral && channelId !== undefined ? createBotHand(client, channelId) : undefined;
  const painter = createPainter(brushes, hand);
  const below = shownBelow(brushes, painter);
  let { messageId: id, threadId } = address;
  let isAcknowledged = answer === undefined;
  let took = 0;
  let thread: Canvas | undefined;

  const inThread = async () => {
    if (threadId === undefined) return undefined;
    thread ??= createMessageCanvas({ channel: await sendableChannel(client, threadId), nonce: interactionId, clock });
    return thread;
  };

  return {
    below,
    messageId: () => id,
    acknowledgedIn: () => took,
    address: () => ({ ...address, messageId: id, threadId }),
    async acknowledge() {
      if (isAcknowledged || !answer) return;
      id = await answerFirst(answer, async () => (await painter.original()).id, clock);
      isAcknowledged = true;
      took = Math.max(0, clock.now() - address.createdAt);
    },
    async show(rendered) {
      id = (await painter.edit(rendered, id)).id;
    },
    async showAnyway(rendered) {
      try {
        id = (await painter.edit(rendered, id)).id;
      } catch (error) {
        if (!isMessageGone(error)) throw error;
        id = (await painter.send(rendered)).id;
      }
    },
    async add(rendered, name) {
      const place = await inThread();
      return place ? place.add(rendered, name) : below({ messageId: (await painter.send(rendered)).id });
    },
    async openThread(name) {
      const messageId = id;
      if (!hand || messageId === undefined) return;
      try {
        threadId = await patiently(() => hand.thread(messageId, name), clock);
      } catch (error) {
        // Too many at once: this conversation goes on where it is.
        if (!(error instanceof RateLimitError)) throw error;
      }
    },
  };
}

/** Answers an interaction. */
export function createInteractionCanvas(parts: InteractionCanvasParts): InteractionCanvas {
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
  return openInteractionCanvas({ client, address, clock }, () => answer(parts));
}
