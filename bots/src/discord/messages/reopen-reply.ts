/** Opens a reply that another process has begun. */
import type { Client } from 'discord.js';
import type { BotParts } from '../../bot.ts';
import type { OpenTarget } from '../../reply-target.ts';
import { createTarget } from '../deliver.ts';
import { type RenderContext, renderThinking } from '../render.ts';
import { sendableChannel } from './bot-channel-client.ts';
import { createChannelMessage } from './channel-message.ts';
import type { RenderedMessage } from './components.ts';
import { directMessageTo } from './direct-message.ts';
import { openInteractionMessage } from './interaction-message.ts';
import { readTargetAddress } from './reply-address.ts';
import type { ReplyMessage, ReplyMessageAddress } from './reply-message.ts';

async function openReplyMessage(
  client: Client<true>,
  address: ReplyMessageAddress,
  renderContext: RenderContext,
  { clock }: BotParts,
): Promise<ReplyMessage> {
  if (address.by === 'interaction') return openInteractionMessage({ client, address, clock });
  const { channelId, ...rest } = address;
  const channel = await sendableChannel(client, channelId);
  return createChannelMessage({ ...rest, channel, clock, first: renderThinking(renderContext) });
}

/** Opens reply targets by their addresses, as `createTarget` writes them. */
export const openTargets =
  (client: Client<true>, parts: BotParts): OpenTarget =>
  async (address) => {
    const { replyMessage: messageAddress, scenes, isAnswered, ...delivery } = readTargetAddress(address);
    const replyMessage = await openReplyMessage(client, messageAddress, delivery.renderContext, parts);
    const shown = scenes.map((scene) => replyMessage.below(scene));
    const sendDirectMessage = async (rendered: RenderedMessage) => {
      const user = await client.users.fetch(delivery.renderContext.askerId);
      await directMessageTo(user, parts.clock)(rendered);
    };
    const { vizzy, logger } = parts;
    return createTarget({ vizzy, replyMessage, delivery, sendDirectMessage, scenes: shown, isAnswered, logger });
  };
