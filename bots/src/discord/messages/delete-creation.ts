/** Deletes a creation with all its messages. */
import { type Creation, sentencesFor } from '@vizzy/core';
import type { Client, SendableChannels } from 'discord.js';
import { PermissionFlagsBits } from 'discord.js';
import type { BotParts } from '../../bot.ts';
import { lookUpInTime } from '../../look-up-in-time.ts';
import { threadOf, userIdOf } from '../conversation-id.ts';
import { contextOfInteraction } from '../handler-context.ts';
import { sendableChannel } from './bot-channel-client.ts';
import { ephemeralReply } from './ephemeral-reply.ts';
import { type ButtonOrMenu, buttonSubjects } from './read-button.ts';
import { withRetry } from './retry.ts';

/** How many messages to search; a story's messages stand together. */
const maxSearched = 50;

async function deleteMessagesAbout(creationId: string, channel: SendableChannels): Promise<void> {
  const messages = await channel.messages.fetch({ limit: maxSearched });
  const ownMessages = messages.filter(({ author, client }) => author.id === client.user.id);
  for (const message of ownMessages.values()) if (buttonSubjects(message).includes(creationId)) await message.delete();
}

/** Deletes a story's other messages, where it was posted. */
async function deleteStoryMessages(
  client: Client,
  { id, plan, conversationId }: Creation,
  guildId: string | null,
  channelId: string,
): Promise<void> {
  if (!plan.story) return;
  const threadId = threadOf(conversationId, guildId);
  const thread = threadId === undefined ? null : await client.channels.fetch(threadId).catch(() => null);
  await deleteMessagesAbout(id, thread?.isThread() ? thread : await sendableChannel(client, channelId));
}

/** The person who asked may delete, and moderators; without a stored creation, the person who ran the command. */
function mayDelete({ user, memberPermissions, message }: ButtonOrMenu, creation: Creation | undefined): boolean {
  if (memberPermissions?.has(PermissionFlagsBits.ManageMessages)) return true;
  return creation ? creation.userId === userIdOf(user.id) : message.interactionMetadata?.user.id === user.id;
}

/** Deletes a creation: its record, then its messages. */
export async function deleteCreation(interaction: ButtonOrMenu, creationId: string, parts: BotParts): Promise<void> {
  const { vizzy, clock } = parts;
  const creation = await lookUpInTime(vizzy.creations.find(creationId), clock);
  if (!mayDelete(interaction, creation))
    return ephemeralReply(interaction, sentencesFor(interaction.locale).surface.hints.notYours, clock);
  await withRetry(() => interaction.deferUpdate(), clock);
  if (creation) await vizzy.creations.remove(creation.userId, creation.id);
  await withRetry(() => interaction.deleteReply(), clock);
  const channelContext = contextOfInteraction(interaction);
  if (creation && channelContext.isMember)
    await deleteStoryMessages(interaction.client, creation, channelContext.guildId, channelContext.channelId);
}
