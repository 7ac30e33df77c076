/** Opens the place of an answer that another process has begun. */
import type { Client } from 'discord.js';
import type { BotParts } from '../../bot.ts';
import type { OpenTarget } from '../../reply-target.ts';
import { createTarget, readTargetAddress } from '../deliver.ts';
import { renderThinking, type Setting } from '../render.ts';
import { sendableChannel } from './bot-channel-client.ts';
import { createMessageCanvas } from './channel-message.ts';
import type { Rendered } from './components.ts';
import { directTo } from './direct-message.ts';
import { openInteractionCanvas } from './interaction-message.ts';
import type { Canvas, CanvasAddress } from './reply-message.ts';

async function openCanvas(
  client: Client<true>,
  address: CanvasAddress,
  setting: Setting,
  { clock }: BotParts,
): Promise<Canvas> {
  if (address.by === 'interaction') return openInteractionCanvas({ client, address, clock });
  const { channelId, ...rest } = address;
  const channel = await sendableChannel(client, channelId);
  return createMessageCanvas({ ...rest, channel, clock, first: renderThinking(setting) });
}

/** Opens targets by their addresses, as `createTarget` writes them down. */
export const openTargets =
  (client: Client<true>, parts: BotParts): OpenTarget =>
  async (address) => {
    const { canvas: place, scenes, isAnswered, ...order } = readTargetAddress(address);
    const canvas = await openCanvas(client, place, order.setting, parts);
    const shown = scenes.map((scene) => canvas.below(scene));
    const sendDirect = async (rendered: Rendered) => {
      const user = await client.users.fetch(order.setting.askerId);
      await directTo(user, parts.clock)(rendered);
    };
    const { vizzy, logger } = parts;
    return createTarget({ vizzy, canvas, order, sendDirect, scenes: shown, isAnswered, logger });
  };
