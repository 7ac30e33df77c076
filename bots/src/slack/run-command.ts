/** `/vizzy …`: acknowledged already, answered in the channel, or aside to whoever asked. */
import { sentencesFor } from '@vizzy/core';
import { z } from 'zod';
import { receiveCommand } from './commands.ts';
import { userIdOf } from './conversation-id.ts';
import { drawForm, settingsForm } from './forms/render-form.ts';
import type { Contact, Desk } from './handler-context.ts';
import type { Posted } from './messages/bot-channel-client.ts';
import { button, heading, type Rendered, renderText, rows } from './messages/components.ts';
import { asVizzyError, explain } from './messages/errors.ts';
import { recentOf } from './messages/gallery.ts';
import { fromMarkdown, mentionedIn } from './messages/markup.ts';
import { type AttachedFile, type Wish, wordsOf } from './receive.ts';
import { renderThinking } from './render.ts';
import { mayDraw, takeTurn } from './request-turn.ts';
import { examine } from './settings/doctor.ts';
import { galleryBlocks } from './settings/home-view.ts';
import { wordsFor } from './texts.ts';

/** The slice of a slash command that is read. */
export const slashCommand = z.object({
  channel_id: z.string(),
  channel_name: z.string(),
  user_id: z.string(),
  text: z.string().default(''),
  trigger_id: z.string(),
});

/** Who asks, where, and how to answer them alone: also in channels that Vizzy is no member of. */
export type Asker = {
  readonly userId: string;
  readonly channelId: string;
  readonly isDirect: boolean;
  readonly triggerId: string;
  readonly locale: string | undefined;
  readonly isManager: boolean;
  readonly respond: (rendered: Rendered) => Promise<void>;
};

/** Creations in a gallery that is whispered. */
const galleryLength = 5;

/** Who draws where: a command's asker, or somebody who sent a form. */
export type Drawer = Pick<Asker, 'userId' | 'channelId' | 'isDirect' | 'locale' | 'respond'> & {
  readonly attached?: AttachedFile | undefined;
};

/** Draws in the channel: a message of Vizzy's own starts the thread that everything goes on in. */
export async function drawInChannel(wish: Wish, asker: Drawer, contact: Contact, desk: Desk): Promise<void> {
  const { userId, channelId, isDirect, locale, respond, attached } = asker;
  if (!(await mayDraw(channelId, isDirect, contact, desk)))
    return respond(renderText(sentencesFor(locale).surface.refusals.wrongPlace));
  const setting = { locale, askerId: userId, isDirect, request: wish.text };
  let posted: Posted;
  try {
    posted = await contact.messenger.post({ channelId }, renderThinking(setting));
  } catch (error) {
    const { refusals } = sentencesFor(locale).surface;
    const words = explain(error, wordsFor(locale)) ?? refusals.unexpected;
    desk.logger.info({ err: asVizzyError(error) }, 'a command could not be answered in its channel');
    return respond(renderText(words));
  }
  const { ts } = posted;
  if (isDirect) await desk.direct.begin(contact.teamId, { userId, channelId: posted.channelId, ts });
  const where = { channelId: posted.channelId, threadTs: ts, ownTs: ts, isDirect };
  await takeTurn({ ...where, userId, wish, attached, locale, aside: respond }, contact, desk);
}

/** What cannot be taken back is asked for twice. */
function askToForget({ userId, locale }: Asker): Rendered {
  const { home } = wordsFor(locale);
  const sure = button({ verb: 'forget', subject: userId }, { label: home.forget });
  const asked = renderText(`**${home.forgetTitle}** ${home.forgetQuestion}`);
  return { ...asked, blocks: [...asked.blocks, ...rows(sure)] };
}

/** What is said to who asked alone. */
async function answerAside(
  type: 'gallery' | 'reset' | 'forget' | 'quota' | 'doctor' | 'help',
  asker: Asker,
  contact: Contact,
  desk: Desk,
): Promise<Rendered> {
  const { vizzy } = desk;
  const { locale, isManager } = asker;
  const { surface } = sentencesFor(locale);
  const userId = userIdOf(contact.teamId, asker.userId);
  switch (type) {
    case 'gallery': {
      const recent = await recentOf(userId, galleryLength, desk);
      return {
        text: surface.gallery.title,
        blocks: [heading(surface.gallery.title), ...galleryBlocks(recent, locale)],
      };
    }
    case 'reset':
      await resetPlace(asker, contact, desk);
      return renderText(surface.resetDone);
    case 'forget':
      return askToForget(asker);
    case 'quota':
      return renderText(surface.quota((await vizzy.people.profile(userId, contact.communityId)).quota));
    case 'doctor':
      return renderText(isManager ? await examine(locale, contact, desk) : surface.refusals.managersOnly);
    case 'help':
      return renderText(`${fromMarkdown(surface.help)}\n\n${wordsFor(locale).commands}`);
  }
}

/** A command does not know the threads of its channel: the conversations of the last creations there are reset. */
async function resetPlace(asker: Asker, { teamId }: Contact, { vizzy, direct }: Desk) {
  const { channelId } = asker;
  const userId = userIdOf(teamId, asker.userId);
  const here = `slack:${teamId}:${channelId}:`;
  const recent = await vizzy.creations.recent(userId, { limit: 50 });
  const ids = new Set(recent.map(({ conversationId }) => conversationId).filter((id) => id.startsWith(here)));
  const running = await direct.runningIn(teamId, asker);
  if (running !== undefined) ids.add(`${here}${running}`);
  for (const conversationId of ids) await vizzy.reset({ userId, conversationId });
}

/** Handles a command. */
export async function onCommand(text: string, asker: Asker, contact: Contact, desk: Desk): Promise<void> {
  const { client, teamId, botUserId } = contact;
  const { channelId, triggerId, locale, isManager, respond } = asker;
  const command = receiveCommand(text);
  const carried = { channelId };
  switch (command.type) {
    case 'form':
      await client.views.open({ trigger_id: triggerId, view: drawForm(carried, locale) });
      return;
    case 'settings': {
      if (!isManager) return respond(renderText(sentencesFor(locale).surface.refusals.managersOnly));
      const settings = await desk.vizzy.communities.load(contact.communityId);
      await client.views.open({ trigger_id: triggerId, view: settingsForm(carried, settings, locale) });
      return;
    }
    case 'draw': {
      const nameOf = await desk.book.names(client, teamId, mentionedIn(command.wish.text));
      const said = wordsOf(command.wish.text, botUserId, nameOf);
      return drawInChannel({ ...command.wish, text: said }, asker, contact, desk);
    }
    default:
      return respond(await answerAside(command.type, asker, contact, desk));
  }
}
