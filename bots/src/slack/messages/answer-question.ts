/** Answers to a question: a suggestion, or the person's own words. */
import type { FormContext } from '../forms/read-form.ts';
import { ownWordsForm } from '../forms/render-form.ts';
import { renderAnswered } from '../render.ts';
import { requestTurn } from '../request-turn.ts';
import { renderText } from './components.ts';
import type { ButtonContext } from './read-button.ts';
import { hintsOf, userIdOfPresser } from './send-button-message.ts';

/** Answers with the suggestion that was pressed. */
export async function answerQuestion(parts: ButtonContext): Promise<void> {
  const { button, workspace, handlerContext, locale, replyPrivately } = parts;
  const { channelId, messageTs, messageText, threadTs, isDirect, value, userId } = button;
  if (button.action.subject !== userId) return replyPrivately(renderText(hintsOf(parts).notYours));
  if (messageTs === undefined || threadTs === undefined || value === undefined) return;
  const rootTs = isDirect
    ? await handlerContext.directConversations.findRoot(workspace.teamId, {
        userId,
        channelId,
        ts: messageTs,
        threadTs,
      })
    : threadTs;
  const scope = { userId: userIdOfPresser(parts), conversationId: `slack:${workspace.teamId}:${channelId}:${rootTs}` };
  if (button.action.verb === 'answer' && !(await handlerContext.vizzy.people.isAwaited(scope)))
    return replyPrivately(renderText(hintsOf(parts).tooLate));
  // A second press counts only once.
  if (!(await handlerContext.vizzy.deduplicate(`slack answered ${workspace.teamId}:${channelId}:${messageTs}`))) return;
  await workspace.channelClient.edit(channelId, messageTs, renderAnswered(messageText, value));
  const drawing = { text: value };
  await requestTurn(
    { userId, channelId, threadTs, rootTs, isDirect, locale, drawing, replyPrivately },
    workspace,
    handlerContext,
  );
}

/** Opens a form for the person's own words. */
export async function askForOwnWords(parts: ButtonContext): Promise<void> {
  const { button, workspace, locale, replyPrivately } = parts;
  if (button.action.subject !== button.userId) return replyPrivately(renderText(hintsOf(parts).notYours));
  const { channelId, threadTs, messageTs } = button;
  const view = ownWordsForm({ channelId, threadTs, messageTs }, locale);
  await workspace.client.views.open({ trigger_id: button.triggerId, view });
}

/** Answers with the person's own words from the form. */
export async function answerInOwnWords({ form, workspace, handlerContext, locale }: FormContext): Promise<void> {
  const { channelId, threadTs, messageTs } = form.to;
  const root = threadTs ?? messageTs;
  if (root === undefined) return;
  const isDirect = channelId.startsWith('D');
  const rootTs = isDirect
    ? await handlerContext.directConversations.findRoot(workspace.teamId, {
        userId: form.userId,
        channelId,
        ts: messageTs ?? root,
        threadTs: root,
      })
    : root;
  const drawing = { text: form.filled.text('prompt') };
  await requestTurn(
    { userId: form.userId, channelId, threadTs: root, rootTs, isDirect, drawing, locale },
    workspace,
    handlerContext,
  );
}
