/** Direct messages, for what Vizzy cannot write where it was asked. */
import type { BotChannelClient } from './bot-channel-client.ts';
import type { RenderedMessage } from './components.ts';

/** Sends a direct message. */
export async function sendDirectMessage(
  channelClient: BotChannelClient,
  userId: string,
  rendered: RenderedMessage,
): Promise<void> {
  await channelClient.post({ channelId: userId }, rendered);
}
