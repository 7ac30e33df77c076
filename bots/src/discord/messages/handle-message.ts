/** Messages that are meant for Vizzy: mentions, direct messages, and plain words in a conversation of its own. */
import { GatewayIntentBits, type Message, RateLimitError, type SendableChannels } from 'discord.js';
import type { BotParts } from '../../bot.ts';
import { cutText } from '../../text-format.ts';
import { conversationIdOf, userIdOf } from '../conversation-id.ts';
import { type ChannelContext, contextOfMessage } from '../handler-context.ts';
import { limits } from '../limits.ts';
import { readMessage } from '../receive.ts';
import { renderThinking } from '../render.ts';
import { type IncomingRequest, loadCommunitySettings, renderContextFor, requestTurn } from '../request-turn.ts';
import { textsFor } from '../texts.ts';
import { createChannelMessage } from './channel-message.ts';
import { renderText } from './components.ts';
import { directMessageTo } from './direct-message.ts';
import { denialReason, missingPermissionsFor } from './permission-check.ts';
import { buttonSubjects } from './read-button.ts';
import { payloadOf } from './reply-message.ts';
import { withRetry } from './retry.ts';

/** How many of a person's creations are looked at for one of this conversation. */
const recent = 10;

/** Whether the person has a conversation with Vizzy here: it waits for their answer, or has drawn for them. */
async function isTalkingHere(userId: string, conversationId: string, { vizzy }: BotParts): Promise<boolean> {
  if (await vizzy.people.isAwaited({ userId, conversationId })) return true;
  const creations = await vizzy.creations.recent(userId, { limit: recent });
  return creations.some((creation) => creation.conversationId === conversationId);
}

/** Whether the message is meant for Vizzy. */
async function isMeant(message: Message, channelContext: ChannelContext, parts: BotParts): Promise<boolean> {
  const { client, author, mentions } = message;
  if (channelContext.guildId === null) return true;
  // `@everyone` and roles are not somebody calling Vizzy; a reply to it is, when it notifies.
  if (mentions.has(client.user, { ignoreEveryone: true, ignoreRoles: true })) return true;
  const canRead = client.options.intents.has(GatewayIntentBits.MessageContent);
  if (!canRead || !message.channel.isThread() || message.channel.ownerId !== client.user.id) return false;
  return isTalkingHere(userIdOf(author.id), conversationIdOf(channelContext, message.id), parts);
}

/** The creation under a message that this one replies to, when it is the person's own. */
async function repliedCreation(message: Message, { vizzy }: BotParts) {
  if (!message.reference) return undefined;
  // A reply to a message that is gone is a message like any other.
  const replied = await message.fetchReference().catch(() => undefined);
  // Every message about a creation has a button that names it; answers to a question name a person.
  for (const subject of new Set(replied ? buttonSubjects(replied) : [])) {
    const creation = await vizzy.creations.find(subject);
    if (creation?.userId === userIdOf(message.author.id)) return creation;
  }
  return undefined;
}

/** The thread that a mention in a channel is answered in; the channel itself where none can be had. */
async function answerChannelFor(
  message: Message<true>,
  channelContext: ChannelContext,
  { clock, logger }: BotParts,
): Promise<SendableChannels> {
  if (!channelContext.hasThreads || missingPermissionsFor('thread', channelContext).length > 0) return message.channel;
  if (message.hasThread && message.thread) return message.thread;
  const words = textsFor(undefined);
  const { text } = readMessage(writtenOf(message), message.client.user.id, words);
  try {
    return await withRetry(() => message.startThread({ name: cutText(text, limits.threadName) }), clock);
  } catch (error) {
    // Too many at once is nothing to report. Either way it is answered in the channel.
    if (!(error instanceof RateLimitError)) logger.warn({ err: error }, 'a thread could not be opened for an answer');
    return message.channel;
  }
}

const writtenOf = (message: Message) => ({
  content: message.content,
  attachments: [...message.attachments.values()],
  names: new Map(message.mentions.users.map((user) => [user.id, user.displayName])),
});

/** Why it cannot be answered here, said where it can be said; true when it was said. */
async function refuse(message: Message, channelContext: ChannelContext, parts: BotParts): Promise<boolean> {
  const settings = await loadCommunitySettings(parts, channelContext.guildId);
  const refusal = denialReason('message', channelContext, settings, undefined);
  if (refusal === undefined) return false;
  const canWrite = missingPermissionsFor('message', channelContext).every((name) => name === 'AttachFiles');
  if (canWrite && message.channel.isSendable())
    await withRetry(() => message.reply({ ...payloadOf(renderText(refusal)), failIfNotExists: false }), parts.clock);
  else await directMessageTo(message.author, parts.clock)(renderText(refusal));
  return true;
}

/** Hears a message of a person; answers when it is meant for Vizzy. */
export async function handleMessage(message: Message, parts: BotParts): Promise<void> {
  const { author, client } = message;
  if (author.bot || author.system || message.webhookId !== null || message.system) return;
  const channelContext = contextOfMessage(message);
  if (!(await isMeant(message, channelContext, parts))) return;
  const eventKey = `discord:message:${message.id}`;
  // Several processes may hear it; one answers.
  if (!(await parts.vizzy.deduplicate(eventKey))) return;
  if (await refuse(message, channelContext, parts)) return;
  const request = readMessage(writtenOf(message), client.user.id, textsFor(undefined));
  const replied = await repliedCreation(message, parts);
  const place = message.inGuild() ? await answerChannelFor(message, channelContext, parts) : message.channel;
  if (!place.isSendable()) throw new Error('the channel is not one to write in');
  const conversationId = replied?.conversationId ?? conversationIdOf(channelContext, message.id);
  const incoming: IncomingRequest = {
    request,
    channelContext: { ...channelContext, hasThreads: false },
    userId: author.id,
    locale: undefined,
    conversationId,
    uploadLimit: uploadLimitOf(message),
    sendDirectMessage: directMessageTo(author, parts.clock),
    ...(replied ? { about: replied.id } : {}),
  };
  const replyMessage = createChannelMessage({
    channel: place,
    ...(place.id === message.channelId ? { replyTo: message.id } : {}),
    nonce: message.id,
    clock: parts.clock,
    first: renderThinking(renderContextFor(incoming)),
  });
  await requestTurn(incoming, replyMessage, { eventId: message.id }, parts);
}

/** What Discord lets a file have in a server, by its boosts (docs: "Guild Object", "Premium Tier"; help center, "File Uploads"). */
function uploadLimitOf({ guild }: Message): number {
  const megabyte = 1024 * 1024;
  return { 0: 10, 1: 10, 2: 50, 3: 100 }[guild?.premiumTier ?? 0] * megabyte;
}
