/** Deleting a creation: what is seen of it, then what is kept of it. */
import { sentencesFor } from '@vizzy/core';
import { userIdOf } from '../conversation-id.ts';
import { renderText } from './components.ts';
import type { ButtonContext, PressedButton } from './read-button.ts';

/** Whether the message itself says whose it is: all that is left to go by once its creation was forgotten. */
const namesPresser = ({ isDirect, messageText, userId }: PressedButton) =>
  isDirect || messageText.includes(`<@${userId}>`);

/** Deletes for who asked, alone. */
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
  // As long as something can be seen, it can be asked to be deleted again.
  for (const ts of messages) await workspace.channelClient.remove(postedCreations?.channelId ?? channelId, ts);
  await workspace.pictureUploads.deleteFiles(postedCreations?.files ?? []);
  if (creation) await handlerContext.vizzy.creations.remove(creation.userId, creation.id);
  await handlerContext.postedCreations.forget(action.subject);
  await replyPrivately(renderText(hints.removed));
}
