/** What each button and menu does. Its id and the store tell everything, so any process can act on it. */
import { sentencesFor } from '@vizzy/core';
import { explainCreation } from '../../explain-creation.ts';
import { drawForm, sloganForm } from '../forms/render-form.ts';
import { forgetPerson } from '../settings/forget-person.ts';
import { none } from '../settings/home-view.ts';
import { publishHome } from '../settings/publish-home.ts';
import { answerQuestion, askForOwnWords } from './answer-question.ts';
import { renderText } from './components.ts';
import { deleteCreation } from './delete-creation.ts';
import { escapeMarkup, toSlackMarkup } from './markup.ts';
import type { ButtonContext } from './read-button.ts';
import { destinationOf, findCreation, hintsOf, sendButtonMessage, userIdOfPresser } from './send-button-message.ts';
import { renderPicture } from './stored-creation.ts';

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
  if (!(await handlerContext.turns.cancel(button.action.subject, userIdOfPresser(parts))))
    await parts.replyPrivately(renderText(hintsOf(parts).notYours));
}

async function taste(parts: ButtonContext): Promise<void> {
  const { button, handlerContext, workspace } = parts;
  const chosen = button.value === undefined || button.value === none ? null : button.value;
  await handlerContext.vizzy.people.choose(
    userIdOfPresser(parts),
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

/** Acts on a button. */
export async function handleButton(parts: ButtonContext): Promise<void> {
  switch (parts.button.action.verb) {
    case 'answer':
    case 'say':
      return answerQuestion(parts);
    case 'words':
      return askForOwnWords(parts);
    case 'enlarge':
      return enlarge(parts);
    case 'why':
      return why(parts);
    case 'delete':
      return deleteCreation(parts);
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
      return sendButtonMessage(parts);
  }
}
