/** Deletes a creation: its messages and files, then its record. */
import { sentencesFor } from '@vizzy/core';
import { userIdOf } from '../conversation-id.ts';
import { renderText } from './components.ts';
import type { ButtonContext, PressedButton } from './read-button.ts';

/** Whether the message itself names the person: the only evidence once the creation is forgotten. */
const namesPresser = ({ isDirect, messageText, userId }: PressedButton) =>
  isDirect || messageText.includes(`<@${userId}>`);

/** Deletes a creation if it is the person's own. */
export async function deleteCreation({
  button,
  workspace,
  handlerContext,
  locale,
  replyPrivately,
}: ButtonContext): Promise<void> {
  const { hints } = sentencesFor(locale).surface;
  const { channelId, messageTs, action } = button;
  const creation = await handlerContext.vizzy.creations.find(action.subject);
  const isOwn = creation ? creation.userId === userIdOf(workspace.teamId, button.userId) : namesPresser(button);
  if (!isOwn) return replyPrivately(renderText(creation ? hints.notYours : hints.gone));
  const postedCreations = await handlerContext.postedCreations.find(action.subject);
  const messages = new Set([...(postedCreations?.messages ?? []), ...(messageTs ? [messageTs] : [])]);
  // Deletes the record last: as long as a message is left, the person can try again.
  for (const ts of messages) await workspace.channelClient.remove(postedCreations?.channelId ?? channelId, ts);
  await workspace.pictureUploads.deleteFiles(postedCreations?.files ?? []);
  if (creation) await handlerContext.vizzy.creations.remove(creation.userId, creation.id);
  await handlerContext.postedCreations.forget(action.subject);
  await replyPrivately(renderText(hints.removed));
}
