/** Forms that were sent: checked before they close, worked on after. */
import { sentencesFor } from '@vizzy/core';
import { z } from 'zod';
import { bestEffort } from '../../best-effort.ts';
import { userIdOf } from '../conversation-id.ts';
import type { HandlerContext, Workspace } from '../handler-context.ts';
import { type RenderedMessage, renderText } from '../messages/components.ts';
import { renderPictures } from '../render.ts';
import { requestTurn } from '../request-turn.ts';
import { drawInChannel } from '../run-command.ts';
import { textsFor } from '../texts.ts';
import {
  type Destination,
  type FilledForm,
  formIds,
  parseDestination,
  readDrawForm,
  readForm,
  readSettings,
} from './render-form.ts';

/** The slice of a form that is read. */
const sent = z.object({
  user: z.object({ id: z.string() }),
  view: z.object({
    id: z.string(),
    callback_id: z.string(),
    private_metadata: z.string(),
    state: z.object({ values: z.unknown() }),
  }),
});

/** A form that somebody sent. */
export type SentForm = {
  readonly id: string;
  readonly formId: string;
  readonly userId: string;
  readonly to: Destination;
  readonly filled: FilledForm;
};

/** Reads a form; undefined for what is not ours. */
export function readSentForm(body: unknown): SentForm | undefined {
  const parsed = sent.safeParse(body);
  if (!parsed.success) return undefined;
  const { user, view } = parsed.data;
  const to = parseDestination(view.private_metadata);
  return to && { id: view.id, formId: view.callback_id, userId: user.id, to, filled: readForm(view.state.values) };
}

/** What is wrong with a form, by the names of its fields; undefined when it can be sent. */
export function checkForm(
  { formId, filled }: SentForm,
  locale: string | undefined,
): Record<string, string> | undefined {
  const words = textsFor(locale);
  if (formId === formIds.draw) {
    const { drawing, picture } = readDrawForm(filled);
    return drawing.text || picture ? undefined : { prompt: words.form.nothingAsked };
  }
  if (formId === formIds.settings) {
    const settings = readSettings(filled);
    return 'wrong' in settings ? { [settings.wrong]: words.settings.notANumber } : undefined;
  }
  return undefined;
}

/** What a form is handled with. */
type FormParts = {
  readonly form: SentForm;
  readonly workspace: Workspace;
  readonly handlerContext: HandlerContext;
  readonly locale: string | undefined;
};

/** Says something to who sent the form: where it came from, else directly. */
function privateReplyOf({ form, workspace }: FormParts): (rendered: RenderedMessage) => Promise<void> {
  const { to, userId } = form;
  return async (rendered) => {
    const directly = async () => void (await workspace.channelClient.post({ channelId: userId }, rendered));
    if (to.channelId === userId) return directly();
    await workspace.channelClient
      .postEphemeral({ channelId: to.channelId, threadTs: to.threadTs }, userId, rendered)
      .catch(directly);
  };
}

async function draw(parts: FormParts): Promise<void> {
  const { form, workspace, handlerContext, locale } = parts;
  const { drawing, picture } = readDrawForm(form.filled);
  const { surface } = sentencesFor(locale);
  const asked = drawing.text
    ? drawing
    : { ...drawing, text: surface.says.transform, mode: drawing.mode ?? ('transform' as const) };
  const { channelId, threadTs } = form.to;
  const isDirect = channelId === form.userId || channelId.startsWith('D');
  const commandContext = { userId: form.userId, channelId, isDirect, locale, respond: privateReplyOf(parts) };
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

async function sayOwnWords({ form, workspace, handlerContext, locale }: FormParts): Promise<void> {
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

/** Another slogan over the same pictures, in the same message. */
async function reword(parts: FormParts): Promise<void> {
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
  if (!creation) return privateReplyOf(parts)(renderText(hints.gone));
  const places = creation.plan.prompts.keys();
  const printed = await Promise.all([...places].map((index) => handlerContext.vizzy.exports.poster(creationId, index)));
  const images = printed.filter((image) => image !== undefined);
  const uploaded = await workspace.pictureUploads.upload(images);
  if (uploaded.includes(undefined)) return privateReplyOf(parts)(renderText(refusals.undelivered));
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
  const note = async () => {
    const before = await handlerContext.postedCreations.find(creationId);
    await handlerContext.postedCreations.save(creationId, { channelId, messages: [messageTs], files });
    await workspace.pictureUploads.deleteFiles((before?.files ?? []).filter((id) => !files.includes(id)));
  };
  await bestEffort(note, 'where a poster is shown could not be noted', handlerContext.logger);
}

async function saveSettings(parts: FormParts): Promise<void> {
  const { form, workspace, handlerContext, locale } = parts;
  const { isManager } = await handlerContext.userDirectory.find(workspace.client, workspace.teamId, form.userId);
  if (!isManager) return privateReplyOf(parts)(renderText(sentencesFor(locale).surface.refusals.managersOnly));
  const settings = readSettings(form.filled);
  if ('wrong' in settings) return;
  await handlerContext.vizzy.communities.change(workspace.communityId, settings);
  await privateReplyOf(parts)(renderText(textsFor(locale).settings.saved));
}

/** Does what a form asks for. */
export async function submitForm(parts: FormParts): Promise<void> {
  switch (parts.form.formId) {
    case formIds.draw:
      return draw(parts);
    case formIds.ownWords:
      return sayOwnWords(parts);
    case formIds.slogan:
      return reword(parts);
    case formIds.settings:
      return saveSettings(parts);
    default:
  }
}
