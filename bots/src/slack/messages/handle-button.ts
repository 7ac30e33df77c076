/** What each button does. */

import { type Creation, sentencesFor } from '@vizzy/core';
import { buttonMessage } from '../../button-message.ts';
import { explainCreation } from '../../explain-creation.ts';
import { placeOf, userIdOf } from '../conversation-id.ts';
import { drawForm, ownWordsForm, sloganForm } from '../forms/render-form.ts';
import { renderAnswered, renderPicture } from '../render.ts';
import { requestTurn } from '../request-turn.ts';
import { forgetPerson } from '../settings/forget-person.ts';
import { none } from '../settings/home-view.ts';
import { publishHome } from '../settings/publish-home.ts';
import { renderText } from './components.ts';
import { remove } from './delete-creation.ts';
import { escapeMarkup, toSlackMarkup } from './markup.ts';
import type { ButtonContext } from './read-button.ts';
import { originalPicture } from './stored-creation.ts';

const hintsOf = ({ locale }: ButtonContext) => sentencesFor(locale).surface.hints;

const whoOf = ({ button, workspace }: ButtonContext) => userIdOf(workspace.teamId, button.userId);

/** The creation that a button is about; says so when it is gone, or, where it matters, somebody else's. */
async function findCreation(parts: ButtonContext, mustBeOwn: boolean): Promise<Creation | undefined> {
  const creation = await parts.handlerContext.vizzy.creations.find(parts.button.action.subject);
  if (!creation) {
    await parts.replyPrivately(renderText(hintsOf(parts).gone));
    return undefined;
  }
  if (!mustBeOwn || creation.userId === whoOf(parts)) return creation;
  await parts.replyPrivately(renderText(hintsOf(parts).notYours));
  return undefined;
}

/** Where the answer to a press goes: the thread it was pressed in, or that of the creation. */
function destinationOf({ button }: ButtonContext, creation: Creation | undefined) {
  const place = creation && placeOf(creation.conversationId);
  const threadTs = button.threadTs ?? place?.threadTs;
  const channelId = button.threadTs === undefined && place ? place.channelId : button.channelId;
  return { channelId, threadTs, rootTs: place && place.channelId === channelId ? place.threadTs : threadTs };
}

/** One of a creation's pictures, as it is seen. */
async function pictureOf(creation: Creation, index: number, { workspace, handlerContext }: ButtonContext) {
  const original = await originalPicture(creation, index, workspace, handlerContext);
  return original ?? (await handlerContext.vizzy.exports.poster(creation.id, index))?.bytes;
}

/** Buttons that say something about a creation: again, brighter, another style … */
async function change(parts: ButtonContext): Promise<void> {
  const { button, workspace, handlerContext, locale, replyPrivately } = parts;
  const creation = await findCreation(parts, true);
  if (!creation) return;
  const { channelId, threadTs, rootTs } = destinationOf(parts, creation);
  const { verb, number } = button.action;
  const text = buttonMessage(button.action, locale);
  if (text === undefined || threadTs === undefined || rootTs === undefined) return;
  // "This one" of several in another medium: from the picture itself.
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

/** A suggestion that was pressed is said. */
async function answer(parts: ButtonContext): Promise<void> {
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
  const who = { userId: whoOf(parts), conversationId: `slack:${workspace.teamId}:${channelId}:${rootTs}` };
  if (button.action.verb === 'answer' && !(await handlerContext.vizzy.people.isAwaited(who)))
    return replyPrivately(renderText(hintsOf(parts).tooLate));
  // Whoever presses twice, because nothing seems to happen, answers once.
  if (!(await handlerContext.vizzy.deduplicate(`slack answered ${workspace.teamId}:${channelId}:${messageTs}`))) return;
  await workspace.channelClient.edit(channelId, messageTs, renderAnswered(messageText, value));
  const drawing = { text: value };
  await requestTurn(
    { userId, channelId, threadTs, rootTs, isDirect, locale, drawing, replyPrivately },
    workspace,
    handlerContext,
  );
}

/** Own words: a form. */
async function ownWords(parts: ButtonContext): Promise<void> {
  const { button, workspace, locale, replyPrivately } = parts;
  if (button.action.subject !== button.userId) return replyPrivately(renderText(hintsOf(parts).notYours));
  const { channelId, threadTs, messageTs } = button;
  const view = ownWordsForm({ channelId, threadTs, messageTs }, locale);
  await workspace.client.views.open({ trigger_id: button.triggerId, view });
}

async function enlarge(parts: ButtonContext): Promise<void> {
  const { button, workspace, handlerContext } = parts;
  const creation = await findCreation(parts, false);
  if (!creation) return;
  const { channelId, threadTs } = destinationOf(parts, creation);
  const { channelClient, pictureUploads } = workspace;
  const threadRef = { channelId, threadTs };
  const hasStatus = await channelClient.status(threadRef, sentencesFor(parts.locale).surface.buttons.enlarge);
  const image = await handlerContext.vizzy.exports.enlargement(creation.id, button.action.number ?? 0);
  const [uploaded] = image ? await pictureUploads.upload([image]) : [];
  if (uploaded) await channelClient.post(threadRef, renderPicture(uploaded));
  else if (hasStatus) await channelClient.status(threadRef, '');
  if (!uploaded)
    await parts.replyPrivately(
      renderText(image ? sentencesFor(parts.locale).surface.refusals.undelivered : hintsOf(parts).gone),
    );
}

async function why(parts: ButtonContext): Promise<void> {
  const creation = await findCreation(parts, false);
  if (!creation) return;
  const words = explainCreation(creation, parts.locale, escapeMarkup);
  await parts.replyPrivately(renderText(toSlackMarkup(words)));
}

async function editSlogan(parts: ButtonContext): Promise<void> {
  const { button, workspace, locale } = parts;
  const creation = await findCreation(parts, true);
  if (!creation) return;
  const { channelId, threadTs, messageTs } = button;
  const carried = { channelId, threadTs, messageTs, creationId: creation.id };
  const view = sloganForm(carried, creation.plan.slogan, locale);
  await workspace.client.views.open({ trigger_id: button.triggerId, view });
}

async function cancel(parts: ButtonContext): Promise<void> {
  const { handlerContext, button } = parts;
  if (!(await handlerContext.turns.cancel(button.action.subject, whoOf(parts))))
    await parts.replyPrivately(renderText(hintsOf(parts).notYours));
}

async function taste(parts: ButtonContext): Promise<void> {
  const { button, handlerContext, workspace } = parts;
  const chosen = button.value === undefined || button.value === none ? null : button.value;
  await handlerContext.vizzy.people.choose(
    whoOf(parts),
    button.action.number === 0 ? { style: chosen } : { mood: chosen },
  );
  await publishHome(button.userId, workspace, handlerContext);
}

async function forget(parts: ButtonContext): Promise<void> {
  const { button, handlerContext, workspace, locale } = parts;
  await parts.replyPrivately(renderText(await forgetPerson(button.userId, locale, workspace, handlerContext)));
  await publishHome(button.userId, workspace, handlerContext);
}

async function create({ button, workspace, locale }: ButtonContext): Promise<void> {
  const view = drawForm({ channelId: button.userId }, locale);
  await workspace.client.views.open({ trigger_id: button.triggerId, view });
}

/** Does what was pressed. */
export async function handleButton(parts: ButtonContext): Promise<void> {
  switch (parts.button.action.verb) {
    case 'answer':
    case 'say':
      return answer(parts);
    case 'words':
      return ownWords(parts);
    case 'enlarge':
      return enlarge(parts);
    case 'why':
      return why(parts);
    case 'delete':
      return remove(parts);
    case 'slogan':
      return editSlogan(parts);
    case 'cancel':
      return cancel(parts);
    case 'taste':
      return taste(parts);
    case 'forget':
      return forget(parts);
    case 'create':
      return create(parts);
    default:
      return change(parts);
  }
}
