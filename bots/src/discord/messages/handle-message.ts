/** Handles messages that are meant for Vizzy: mentions, direct messages, and any message in its own threads. */
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

/** How many of a person's last creations may show that they talk to Vizzy here. */
const maxRecent = 10;

/** Whether the person talks to Vizzy here: it waits for their answer, or has drawn for them. */
async function isTalkingHere(userId: string, conversationId: string, { vizzy }: BotParts): Promise<boolean> {
  if (await vizzy.people.isAwaited({ userId, conversationId })) return true;
  const creations = await vizzy.creations.recent(userId, { limit: maxRecent });
  return creations.some((creation) => creation.conversationId === conversationId);
}

/** Whether the message is meant for Vizzy. */
async function isMeant(message: Message, channelContext: ChannelContext, parts: BotParts): Promise<boolean> {
  const { client, author, mentions } = message;
  if (channelContext.guildId === null) return true;
  // `@everyone` and roles do not address Vizzy; a reply that notifies it does.
  if (mentions.has(client.user, { ignoreEveryone: true, ignoreRoles: true })) return true;
  const canRead = client.options.intents.has(GatewayIntentBits.MessageContent);
  if (!canRead || !message.channel.isThread() || message.channel.ownerId !== client.user.id) return false;
  return isTalkingHere(userIdOf(author.id), conversationIdOf(channelContext, message.id), parts);
}

/** The creation of the message that this one replies to, if it is the person's own. */
async function repliedCreation(message: Message, { vizzy }: BotParts) {
  if (!message.reference) return undefined;
  // If that message is gone, this is not a reply.
  const replied = await message.fetchReference().catch(() => undefined);
  // A message about a creation has buttons with the creation's id; a question's buttons have a person's id.
  for (const subject of new Set(replied ? buttonSubjects(replied) : [])) {
    const creation = await vizzy.creations.find(subject);
    if (creation?.userId === userIdOf(message.author.id)) return creation;
  }
  return undefined;
}

/** Where to answer a mention: in a thread, or in the channel if Vizzy cannot open one. */
async function answerChannelFor(
  message: Message<true>,
  channelContext: ChannelContext,
  { clock, logger }: BotParts,
): Promise<SendableChannels> {
  if (!channelContext.hasThreads || missingPermissionsFor('thread', channelContext).length > 0) return message.channel;
  if (message.hasThread && message.thread) return message.thread;
  const texts = textsFor(undefined);
  const { text } = readMessage(readWritten(message), message.client.user.id, texts);
  try {
    return await withRetry(() => message.startThread({ name: cutText(text, limits.threadName) }), clock);
  } catch (error) {
    // A rate limit is not worth a log line. Either way, the channel gets the answer.
    if (!(error instanceof RateLimitError))
      logger.warn({ err: error }, 'could not open a thread for an answer; answering in the channel');
    return message.channel;
  }
}

const readWritten = (message: Message) => ({
  content: message.content,
  attachments: [...message.attachments.values()],
  names: new Map(message.mentions.users.map((user) => [user.id, user.displayName])),
});

/** Tells the person, in the channel or directly, why Vizzy cannot answer here; true if it cannot. */
async function refuseIfDenied(message: Message, channelContext: ChannelContext, parts: BotParts): Promise<boolean> {
  const settings = await loadCommunitySettings(parts, channelContext.guildId);
  const refusal = denialReason('message', channelContext, settings, undefined);
  if (refusal === undefined) return false;
  const canWrite = missingPermissionsFor('message', channelContext).every((name) => name === 'AttachFiles');
  if (canWrite && message.channel.isSendable())
    await withRetry(() => message.reply({ ...payloadOf(renderText(refusal)), failIfNotExists: false }), parts.clock);
  else await directMessageTo(message.author, parts.clock)(renderText(refusal));
  return true;
}

/** Answers a message if it is meant for Vizzy. */
export async function handleMessage(message: Message, parts: BotParts): Promise<void> {
  const { author, client } = message;
  if (author.bot || author.system || message.webhookId !== null || message.system) return;
  const channelContext = contextOfMessage(message);
  if (!(await isMeant(message, channelContext, parts))) return;
  const eventKey = `discord:message:${message.id}`;
  // Several processes may receive it; one answers.
  if (!(await parts.vizzy.deduplicate(eventKey))) return;
  if (await refuseIfDenied(message, channelContext, parts)) return;
  const request = readMessage(readWritten(message), client.user.id, textsFor(undefined));
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

/** Bytes of a file in this server, by its boosts (docs: "Guild Object", "Premium Tier"; help center, "File Uploads"). */
function uploadLimitOf({ guild }: Message): number {
  const megabyte = 1024 * 1024;
  return { 0: 10, 1: 10, 2: 50, 3: 100 }[guild?.premiumTier ?? 0] * megabyte;
}
