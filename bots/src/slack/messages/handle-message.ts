/** Handles messages that are meant for Vizzy: mentions, direct messages, and answers in threads. */
import { sentencesFor } from '@vizzy/core';
import { conversationIdOf, userIdOf } from '../conversation-id.ts';
import type { HandlerContext, Workspace } from '../handler-context.ts';
import { readMessage, type WrittenMessage, wordsOf } from '../receive.ts';
import { requestTurn } from '../request-turn.ts';
import { renderText } from './components.ts';
import { mentionedUserIds } from './markup.ts';
import { isDrawingAllowed } from './permission-check.ts';

/** How many of a person's last creations may show that they talk to Vizzy here. */
const maxRecent = 20;

/** Whether a message in a thread is meant for Vizzy without a mention: an answer, or a request below one's own picture. */
async function isMeant(
  message: WrittenMessage,
  parent: string | undefined,
  workspace: Workspace,
  handlerContext: HandlerContext,
) {
  const { threadTs, userId, channelId, mentionsOthersFirst } = message;
  if (threadTs === undefined || mentionsOthersFirst) return false;
  const { teamId, botUserId } = workspace;
  const scope = { userId: userIdOf(teamId, userId), conversationId: conversationIdOf({ teamId, channelId, threadTs }) };
  if (await handlerContext.vizzy.people.isAwaited(scope)) return true;
  // In other people's threads Vizzy answers only mentions.
  if (parent !== userId && parent !== botUserId) return false;
  const recent = await handlerContext.vizzy.creations.recent(scope.userId, { limit: maxRecent });
  return recent.some(({ conversationId }) => conversationId === scope.conversationId);
}

/** Handles a message or a mention. The same message may arrive several times, as both. */
export async function handleMessage(
  event: unknown,
  parent: string | undefined,
  workspace: Workspace,
  handlerContext: HandlerContext,
) {
  const message = readMessage(event, workspace.botUserId);
  if (!message) return;
  const { isDirect, mentionsBot, userId, channelId, ts, threadTs, picture } = message;
  if (!isDirect && !mentionsBot && !(await isMeant(message, parent, workspace, handlerContext))) return;
  const { teamId, client, channelClient } = workspace;
  // Slack sends one message as several events, and repeats them: answer the first.
  if (!(await handlerContext.vizzy.deduplicate(`slack ${teamId}:${channelId}:${ts}`))) return;
  const [{ locale }, nameOf] = await Promise.all([
    handlerContext.userDirectory.find(client, teamId, userId),
    handlerContext.userDirectory.names(client, teamId, mentionedUserIds(message.text)),
  ]);
  const { surface } = sentencesFor(locale);
  const threadRef = { channelId, threadTs: threadTs ?? ts };
  if (!(await isDrawingAllowed(channelId, isDirect, workspace, handlerContext)))
    return channelClient.postEphemeral(threadRef, userId, renderText(surface.refusals.wrongPlace));
  const words = wordsOf(message.text, workspace.botUserId, nameOf);
  if (!words && !picture) return channelClient.postEphemeral(threadRef, userId, renderText(surface.help));
  const rootTs = isDirect ? await handlerContext.directConversations.findRoot(teamId, message) : threadRef.threadTs;
  await requestTurn(
    {
      userId,
      channelId,
      threadTs: threadRef.threadTs,
      rootTs,
      isDirect,
      // A picture without words is to be transformed.
      drawing: words ? { text: words } : { text: surface.says.transform, mode: 'transform' },
      attached: picture,
      locale,
    },
    workspace,
    handlerContext,
  );
}
