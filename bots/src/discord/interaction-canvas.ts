/** A canvas that an interaction's token paints, and the bot's own once that token is too old. */
import type { Clock } from '@vizzy/core';
import {
  type AnySelectMenuInteraction,
  type AutocompleteInteraction,
  type ButtonInteraction,
  type Interaction,
  type Message,
  MessageFlags,
  type PrimaryEntryPointCommandInteraction,
  type UserContextMenuCommandInteraction,
} from 'discord.js';
import { type BotHand, createBotHand } from './bot-hand.ts';
import { type Canvas, payloadOf } from './canvas.ts';
import { isAnswered, isArchived, isMessageGone, isTokenDead, patiently } from './failures.ts';
import { limits } from './limits.ts';
import { createMessageCanvas } from './message-canvas.ts';
import type { Rendered } from './rendered.ts';

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
  readonly isEphemeral: boolean;
  /** Whether the bot itself can write where this happens: it is a member, or it is its own direct conversation. */
  readonly isMember: boolean;
  readonly clock: Clock;
};

/** A canvas, and the id of its message once it is acknowledged. */
export type InteractionCanvas = Canvas & {
  /** Undefined when Discord's answer was lost and could not be asked for again. */
  readonly messageId: () => string | undefined;
};

/** Milliseconds before the token's end from which it is not relied on. */
const margin = 10_000;

/** The first answer; resolves to the id of the message that will be painted. */
async function answer({ interaction, on, isEphemeral }: InteractionCanvasParts): Promise<string | undefined> {
  if (on === 'same' && interaction.isMessageComponent()) {
    await interaction.deferUpdate();
    return interaction.message.id;
  }
  if (on === 'same' && interaction.isModalSubmit() && interaction.isFromMessage()) {
    await interaction.deferUpdate();
    return interaction.message.id;
  }
  const flags = isEphemeral ? { flags: MessageFlags.Ephemeral as const } : {};
  const { resource } = await interaction.deferReply({ withResponse: true, ...flags });
  return resource?.message?.id;
}

/** Paints by the token while it lasts, then by the bot's hand where there is one. An archived thread is opened first. */
function createPainter({ interaction, clock }: InteractionCanvasParts, hand: BotHand | undefined) {
  const isOld = () => clock.now() - interaction.createdTimestamp > limits.token - margin;
  return async (byToken: () => Promise<Message>, byHand: (hand: BotHand) => Promise<Message>): Promise<Message> => {
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
}

/** Answers an interaction. */
export function createInteractionCanvas(parts: InteractionCanvasParts): InteractionCanvas {
  const { interaction, isEphemeral, isMember, clock } = parts;
  const { webhook, client, channelId } = interaction;
  const hand = isMember && !isEphemeral && channelId ? createBotHand(client, channelId) : undefined;
  const paint = createPainter(parts, hand);
  let id: string | undefined;
  let isAcknowledged = false;
  let below: Canvas | undefined;

  const edit = (rendered: Rendered, messageId: string | undefined) =>
    paint(
      () => webhook.editMessage(messageId ?? '@original', payloadOf(rendered)),
      (bot) => (messageId === undefined ? bot.send(rendered) : bot.edit(messageId, rendered)),
    );
  const send = (rendered: Rendered) => {
    const { attachments: _, flags, ...rest } = payloadOf(rendered);
    const own = isEphemeral ? ([flags, MessageFlags.Ephemeral] as const) : flags;
    return paint(
      () => webhook.send({ ...rest, flags: own }),
      (bot) => bot.send(rendered),
    );
  };

  return {
    messageId: () => id,
    async acknowledge() {
      if (isAcknowledged) return;
      try {
        id = await patiently(() => answer(parts), clock);
      } catch (error) {
        // The answer to an earlier try was lost on its way back: Discord has taken it.
        if (!isAnswered(error)) throw error;
        id = (await patiently(() => webhook.fetchMessage('@original'), clock)).id;
      }
      isAcknowledged = true;
    },
    async show(rendered) {
      id = (await edit(rendered, id)).id;
    },
    async showAnyway(rendered) {
      try {
        id = (await edit(rendered, id)).id;
      } catch (error) {
        if (!isMessageGone(error)) throw error;
        id = (await send(rendered)).id;
      }
    },
    async add(rendered) {
      if (below) return below.add(rendered);
      const added = (await send(rendered)).id;
      return {
        show: async (again) => {
          await edit(again, added);
        },
      };
    },
    async openThread(name) {
      const messageId = id;
      if (!hand || messageId === undefined) return;
      const thread = await patiently(() => hand.thread(messageId, name), clock);
      if (thread) below = createMessageCanvas({ channel: thread, nonce: interaction.id, clock });
    },
  };
}
