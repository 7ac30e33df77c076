import type { BotChannelClient } from './bot-channel-client.ts';
import type { RenderedMessage } from './components.ts';

/** Says something in the direct messages. */
export async function sendDirectMessage(
  channelClient: BotChannelClient,
  userId: string,
  rendered: RenderedMessage,
): Promise<void> {
  await channelClient.post({ channelId: userId }, rendered);
}
