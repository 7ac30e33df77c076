/** Acts on submitted forms. */
import { sentencesFor } from '@vizzy/core';
import { bestEffort } from '../../best-effort.ts';
import { userIdOf } from '../conversation-id.ts';
import { answerInOwnWords } from '../messages/answer-question.ts';
import { renderText } from '../messages/components.ts';
import { privateReplyTo } from '../messages/ephemeral-reply.ts';
import { renderPictures } from '../render.ts';
import { requestTurn } from '../request-turn.ts';
import { drawInChannel } from '../run-command.ts';
import { readSettings, saveSettings } from '../settings/community-settings.ts';
import { textsFor } from '../texts.ts';
import { type FormContext, readDrawForm, type SentForm } from './read-form.ts';
import { formIds } from './render-form.ts';

/** What is wrong with a form, by field; undefined if it is valid. */
export function checkForm(
  { formId, filled }: SentForm,
  locale: string | undefined,
): Record<string, string> | undefined {
  const texts = textsFor(locale);
  if (formId === formIds.draw) {
    const { drawing, picture } = readDrawForm(filled);
    return drawing.text || picture ? undefined : { prompt: texts.form.nothingAsked };
  }
  if (formId === formIds.settings) {
    const settings = readSettings(filled);
    return 'wrong' in settings ? { [settings.wrong]: texts.settings.notANumber } : undefined;
  }
  return undefined;
}

async function draw(parts: FormContext): Promise<void> {
  const { form, workspace, handlerContext, locale } = parts;
  const { drawing, picture } = readDrawForm(form.filled);
  const { surface } = sentencesFor(locale);
  const asked = drawing.text
    ? drawing
    : { ...drawing, text: surface.says.transform, mode: drawing.mode ?? ('transform' as const) };
  const { channelId, threadTs } = form.to;
  const isDirect = channelId === form.userId || channelId.startsWith('D');
  const commandContext = { userId: form.userId, channelId, isDirect, locale, respond: privateReplyTo(parts) };
  if (threadTs === undefined)
    return drawInChannel(asked, { ...commandContext, attached: picture }, workspace, handlerContext);
  const request = {
    ...commandContext,
    threadTs,
    drawing: asked,
    attached: picture,
    replyPrivately: commandContext.respond,
  };
  await requestTurn(request, workspace, handlerContext);
}

/** Changes the slogan over the same pictures, in the same message. */
async function reword(parts: FormContext): Promise<void> {
  const { form, workspace, handlerContext, locale } = parts;
  const { channelId, messageTs, creationId } = form.to;
  const { hints, refusals } = sentencesFor(locale).surface;
  if (creationId === undefined || messageTs === undefined) return;
  const slogan = form.filled.text('slogan') || null;
  const creation = await handlerContext.vizzy.creations.reword(
    userIdOf(workspace.teamId, form.userId),
    creationId,
    slogan,
  );
  if (!creation) return privateReplyTo(parts)(renderText(hints.gone));
  const places = creation.plan.prompts.keys();
  const printed = await Promise.all([...places].map((index) => handlerContext.vizzy.exports.poster(creationId, index)));
  const images = printed.filter((image) => image !== undefined);
  const uploaded = await workspace.pictureUploads.upload(images);
  if (uploaded.includes(undefined)) return privateReplyTo(parts)(renderText(refusals.undelivered));
  const { plan, brief, generationTime } = creation;
  const details = {
    creationId,
    mode: plan.mode,
    style: plan.style,
    mood: plan.mood,
    seed: plan.seed,
    generationTime,
    attempts: 0,
    promptUsed: plan.prompts[0]?.text ?? '',
    reasoning: plan.reasoning,
    note: null,
    mayAskAgain: false,
    suggestions: plan.suggestions,
  };
  const renderContext = { locale, askerId: form.userId, isDirect: channelId.startsWith('D'), request: brief.subject };
  const reply = { type: 'poster' as const, images, slogan, details };
  await workspace.channelClient.edit(
    channelId,
    messageTs,
    renderPictures(reply, uploaded, brief.subject, renderContext),
  );
  const files = uploaded.flatMap((picture) => (picture ? [picture.fileId] : []));
  const savePosted = async () => {
    const before = await handlerContext.postedCreations.find(creationId);
    await handlerContext.postedCreations.save(creationId, { channelId, messages: [messageTs], files });
    await workspace.pictureUploads.deleteFiles((before?.files ?? []).filter((id) => !files.includes(id)));
  };
  await bestEffort(
    savePosted,
    'could not save where a poster was posted; deleting it will leave files',
    handlerContext.logger,
  );
}

/** Acts on a form. */
export async function submitForm(parts: FormContext): Promise<void> {
  switch (parts.form.formId) {
    case formIds.draw:
      return draw(parts);
    case formIds.ownWords:
      return answerInOwnWords(parts);
    case formIds.slogan:
      return reword(parts);
    case formIds.settings:
      return saveSettings(parts);
    default:
  }
}
