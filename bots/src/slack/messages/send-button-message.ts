/** Sends Vizzy a button's message about a creation, and decides where the reply goes. */
import { type Creation, sentencesFor } from '@vizzy/core';
import { buttonMessage } from '../../button-message.ts';
import { placeOf, userIdOf } from '../conversation-id.ts';
import { requestTurn } from '../request-turn.ts';
import { renderText } from './components.ts';
import type { ButtonContext } from './read-button.ts';
import { originalPicture } from './stored-creation.ts';

/** Hints in the language of the person who pressed. */
export const hintsOf = ({ locale }: ButtonContext) => sentencesFor(locale).surface.hints;

/** The core's id of the person who pressed. */
export const userIdOfPresser = ({ button, workspace }: ButtonContext) => userIdOf(workspace.teamId, button.userId);

/** The creation of a button; tells the person if it is gone, or if it must be their own and is not. */
export async function findCreation(parts: ButtonContext, mustBeOwn: boolean): Promise<Creation | undefined> {
  const creation = await parts.handlerContext.vizzy.creations.find(parts.button.action.subject);
  if (!creation) {
    await parts.replyPrivately(renderText(hintsOf(parts).gone));
    return undefined;
  }
  if (!mustBeOwn || creation.userId === userIdOfPresser(parts)) return creation;
  await parts.replyPrivately(renderText(hintsOf(parts).notYours));
  return undefined;
}

/** Where the reply goes: the button's thread, or the creation's. */
export function destinationOf({ button }: ButtonContext, creation: Creation | undefined) {
  const place = creation && placeOf(creation.conversationId);
  const threadTs = button.threadTs ?? place?.threadTs;
  const channelId = button.threadTs === undefined && place ? place.channelId : button.channelId;
  return { channelId, threadTs, rootTs: place && place.channelId === channelId ? place.threadTs : threadTs };
}

/** One of a creation's pictures, as it was shown. */
async function pictureOf(creation: Creation, index: number, { workspace, handlerContext }: ButtonContext) {
  const original = await originalPicture(creation, index, workspace, handlerContext);
  return original ?? (await handlerContext.vizzy.exports.poster(creation.id, index))?.bytes;
}

/** Sends the button's message: again, brighter, another style … */
export async function sendButtonMessage(parts: ButtonContext): Promise<void> {
  const { button, workspace, handlerContext, locale, replyPrivately } = parts;
  const creation = await findCreation(parts, true);
  if (!creation) return;
  const { channelId, threadTs, rootTs } = destinationOf(parts, creation);
  const { verb, number } = button.action;
  const text = buttonMessage(button.action, locale);
  if (text === undefined || threadTs === undefined || rootTs === undefined) return;
  // Transforms the chosen picture itself.
  const image = verb === 'transform' ? await pictureOf(creation, number ?? 0, parts) : undefined;
  const isDirect = channelId.startsWith('D');
  await requestTurn(
    {
      userId: button.userId,
      channelId,
      threadTs,
      rootTs,
      isDirect,
      locale,
      drawing: { text, ...(image ? { mode: 'transform' } : {}) },
      about: creation.id,
      replyPrivately,
      ...(image ? { image } : {}),
      ...(verb === 'redo' ? { onlyScene: number ?? 0 } : {}),
    },
    workspace,
    handlerContext,
  );
}
