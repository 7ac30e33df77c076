/** Messages and mentions: which of them are meant for Vizzy, and what they ask. */
import { sentencesFor } from '@vizzy/core';
import { conversationIdOf, userIdOf } from '../conversation-id.ts';
import type { HandlerContext, Workspace } from '../handler-context.ts';
import { readMessage, type WrittenMessage, wordsOf } from '../receive.ts';
import { requestTurn } from '../request-turn.ts';
import { renderText } from './components.ts';
import { mentionedUserIds } from './markup.ts';
import { isDrawingAllowed } from './permission-check.ts';

/** Creations of a person among which one of this thread is looked for. */
const lately = 20;

/** Whether a message in a thread is meant for Vizzy though nobody says so: an answer, or a wish below one's own picture. */
async function isMeant(
  message: WrittenMessage,
  parent: string | undefined,
  workspace: Workspace,
  handlerContext: HandlerContext,
) {
  const { threadTs, userId, channelId, mentionsOthersFirst } = message;
  if (threadTs === undefined || mentionsOthersFirst) return false;
  const { teamId, botUserId } = workspace;
  const who = { userId: userIdOf(teamId, userId), conversationId: conversationIdOf({ teamId, channelId, threadTs }) };
  if (await handlerContext.vizzy.people.isAwaited(who)) return true;
  // In other people's threads they talk among themselves: there Vizzy waits for its name.
  if (parent !== userId && parent !== botUserId) return false;
  const recent = await handlerContext.vizzy.creations.recent(who.userId, { limit: lately });
  return recent.some(({ conversationId }) => conversationId === who.conversationId);
}

/** Handles a message or a mention. The same message may come several times, as both. */
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
  // One message comes as several events, and again when Slack is not sure: it is answered once, whichever comes first.
  if (!(await handlerContext.vizzy.deduplicate(`slack ${teamId}:${channelId}:${ts}`))) return;
  const [{ locale }, nameOf] = await Promise.all([
    handlerContext.userDirectory.find(client, teamId, userId),
    handlerContext.userDirectory.names(client, teamId, mentionedUserIds(message.text)),
  ]);
  const { surface } = sentencesFor(locale);
  const threadRef = { channelId, threadTs: threadTs ?? ts };
  if (!(await isDrawingAllowed(channelId, isDirect, workspace, handlerContext)))
    return channelClient.postEphemeral(threadRef, userId, renderText(surface.refusals.wrongPlace));
  const said = wordsOf(message.text, workspace.botUserId, nameOf);
  if (!said && !picture) return channelClient.postEphemeral(threadRef, userId, renderText(surface.help));
  const rootTs = isDirect ? await handlerContext.directConversations.findRoot(teamId, message) : threadRef.threadTs;
  await requestTurn(
    {
      userId,
      channelId,
      threadTs: threadRef.threadTs,
      rootTs,
      isDirect,
      // A picture without words asks for what pictures are for.
      drawing: said ? { text: said } : { text: surface.says.transform, mode: 'transform' },
      attached: picture,
      locale,
    },
    workspace,
    handlerContext,
  );
}
