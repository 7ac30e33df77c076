/** Forms that were sent: checked before they close, worked on after. */
import { sentencesFor } from '@vizzy/core';
import { z } from 'zod';
import { afterwards } from '../../best-effort.ts';
import { userIdOf } from '../conversation-id.ts';
import type { Contact, Desk } from '../handler-context.ts';
import { type Rendered, renderText } from '../messages/components.ts';
import { renderPictures } from '../render.ts';
import { takeTurn } from '../request-turn.ts';
import { drawInChannel } from '../run-command.ts';
import { wordsFor } from '../texts.ts';
import {
  type Destination,
  type FilledForm,
  formIds,
  parseDestination,
  readForm,
  receiveDrawForm,
  receiveSettings,
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
export function receiveForm(body: unknown): SentForm | undefined {
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
  const words = wordsFor(locale);
  if (formId === formIds.draw) {
    const { wish, picture } = receiveDrawForm(filled);
    return wish.text || picture ? undefined : { prompt: words.form.nothingAsked };
  }
  if (formId === formIds.settings) {
    const settings = receiveSettings(filled);
    return 'wrong' in settings ? { [settings.wrong]: words.settings.notANumber } : undefined;
  }
  return undefined;
}

/** What a form is handled with. */
type FormParts = {
  readonly form: SentForm;
  readonly contact: Contact;
  readonly desk: Desk;
  readonly locale: string | undefined;
};

/** Says something to who sent the form: where it came from, else directly. */
function asideOf({ form, contact }: FormParts): (rendered: Rendered) => Promise<void> {
  const { to, userId } = form;
  return async (rendered) => {
    const directly = async () => void (await contact.messenger.post({ channelId: userId }, rendered));
    if (to.channelId === userId) return directly();
    await contact.messenger
      .whisper({ channelId: to.channelId, threadTs: to.threadTs }, userId, rendered)
      .catch(directly);
  };
}

async function draw(parts: FormParts): Promise<void> {
  const { form, contact, desk, locale } = parts;
  const { wish, picture } = receiveDrawForm(form.filled);
  const { surface } = sentencesFor(locale);
  const asked = wish.text ? wish : { ...wish, text: surface.says.transform, mode: wish.mode ?? ('transform' as const) };
  const { channelId, threadTs } = form.to;
  const isDirect = channelId === form.userId || channelId.startsWith('D');
  const asker = { userId: form.userId, channelId, isDirect, locale, respond: asideOf(parts) };
  if (threadTs === undefined) return drawInChannel(asked, { ...asker, attached: picture }, contact, desk);
  const request = { ...asker, threadTs, wish: asked, attached: picture, aside: asker.respond };
  await takeTurn(request, contact, desk);
}

async function sayOwnWords({ form, contact, desk, locale }: FormParts): Promise<void> {
  const { channelId, threadTs, messageTs } = form.to;
  const root = threadTs ?? messageTs;
  if (root === undefined) return;
  const isDirect = channelId.startsWith('D');
  const rootTs = isDirect
    ? await desk.direct.rootOf(contact.teamId, {
        userId: form.userId,
        channelId,
        ts: messageTs ?? root,
        threadTs: root,
      })
    : root;
  const wish = { text: form.filled.text('prompt') };
  await takeTurn({ userId: form.userId, channelId, threadTs: root, rootTs, isDirect, wish, locale }, contact, desk);
}

/** Another slogan over the same pictures, in the same message. */
async function reword(parts: FormParts): Promise<void> {
  const { form, contact, desk, locale } = parts;
  const { channelId, messageTs, creationId } = form.to;
  const { hints, refusals } = sentencesFor(locale).surface;
  if (creationId === undefined || messageTs === undefined) return;
  const slogan = form.filled.text('slogan') || null;
  const creation = await desk.vizzy.creations.reword(userIdOf(contact.teamId, form.userId), creationId, slogan);
  if (!creation) return asideOf(parts)(renderText(hints.gone));
  const places = creation.plan.prompts.keys();
  const printed = await Promise.all([...places].map((index) => desk.vizzy.exports.poster(creationId, index)));
  const images = printed.filter((image) => image !== undefined);
  const kept = await contact.keeper.keep(images);
  if (kept.includes(undefined)) return asideOf(parts)(renderText(refusals.undelivered));
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
  const setting = { locale, askerId: form.userId, isDirect: channelId.startsWith('D'), request: brief.subject };
  const reply = { type: 'poster' as const, images, slogan, details };
  await contact.messenger.edit(channelId, messageTs, renderPictures(reply, kept, brief.subject, setting));
  const files = kept.flatMap((picture) => (picture ? [picture.fileId] : []));
  const note = async () => {
    const before = await desk.shown.find(creationId);
    await desk.shown.save(creationId, { channelId, messages: [messageTs], files });
    await contact.keeper.drop((before?.files ?? []).filter((id) => !files.includes(id)));
  };
  await afterwards(note, 'where a poster is shown could not be noted', desk.logger);
}

async function saveSettings(parts: FormParts): Promise<void> {
  const { form, contact, desk, locale } = parts;
  const { isManager } = await desk.book.find(contact.client, contact.teamId, form.userId);
  if (!isManager) return asideOf(parts)(renderText(sentencesFor(locale).surface.refusals.managersOnly));
  const settings = receiveSettings(form.filled);
  if ('wrong' in settings) return;
  await desk.vizzy.communities.change(contact.communityId, settings);
  await asideOf(parts)(renderText(wordsFor(locale).settings.saved));
}

/** Does what a form asks for. */
export async function onForm(parts: FormParts): Promise<void> {
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
