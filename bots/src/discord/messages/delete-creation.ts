/** Other messages of a creation, such as a story's scenes, which go when it is deleted. */
import type { Creation } from '@vizzy/core';
import type { Client, Message, SendableChannels } from 'discord.js';
import { parseAction } from '../../action.ts';
import { threadOf } from '../conversation-id.ts';
import { sendableChannel } from './bot-channel-client.ts';

/** Messages that are looked through; a story is told in one go. */
const recent = 50;

/** What the buttons and menus of a message are about. */
export function buttonSubjects({ components }: Pick<Message, 'components'>): string[] {
  return components.flatMap((row) =>
    'components' in row
      ? row.components.flatMap((one) =>
          'customId' in one && one.customId ? (parseAction(one.customId)?.subject ?? []) : [],
        )
      : [],
  );
}

async function deleteAbout(creationId: string, channel: SendableChannels): Promise<void> {
  const messages = await channel.messages.fetch({ limit: recent });
  const own = messages.filter(({ author, client }) => author.id === client.user.id);
  for (const message of own.values()) if (buttonSubjects(message).includes(creationId)) await message.delete();
}

/** Deletes what is left of a story in the place where it was told. */
export async function deleteStoryMessages(
  client: Client,
  { id, plan, conversationId }: Creation,
  guildId: string | null,
  channelId: string,
): Promise<void> {
  if (!plan.story) return;
  const threadId = threadOf(conversationId, guildId);
  const thread = threadId === undefined ? null : await client.channels.fetch(threadId).catch(() => null);
  await deleteAbout(id, thread?.isThread() ? thread : await sendableChannel(client, channelId));
}
