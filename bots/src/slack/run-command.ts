/** Runs `/vizzy …` after its acknowledgement: replies in the channel, or to the person alone. */
import { sentencesFor } from '@vizzy/core';
import { z } from 'zod';
import type { DrawingRequest } from '../drawing-request.ts';
import { serviceUseLines } from '../service-findings.ts';
import { readCommand } from './commands.ts';
import { userIdOf } from './conversation-id.ts';
import { drawForm } from './forms/render-form.ts';
import type { HandlerContext, Workspace } from './handler-context.ts';
import type { PostedMessage } from './messages/bot-channel-client.ts';
import { button, heading, type RenderedMessage, renderText, rows } from './messages/components.ts';
import { explanationFor, toVizzyError } from './messages/errors.ts';
import { galleryBlocks, loadGallery } from './messages/gallery.ts';
import { mentionedUserIds, toSlackMarkup } from './messages/markup.ts';
import { isDrawingAllowed } from './messages/permission-check.ts';
import { type AttachedFile, wordsOf } from './receive.ts';
import { renderThinking } from './render.ts';
import { requestTurn } from './request-turn.ts';
import { settingsForm } from './settings/community-settings.ts';
import { runDoctor } from './settings/doctor.ts';
import { textsFor } from './texts.ts';

/** The fields that are read of a slash command. */
export const slashCommand = z.object({
  channel_id: z.string(),
  channel_name: z.string(),
  user_id: z.string(),
  text: z.string().default(''),
  trigger_id: z.string(),
});

/** Who runs a command and where; `respond` answers them alone, even in channels without Vizzy. */
export type CommandContext = {
  readonly userId: string;
  readonly channelId: string;
  readonly isDirect: boolean;
  readonly triggerId: string;
  readonly locale: string | undefined;
  readonly isManager: boolean;
  readonly respond: (rendered: RenderedMessage) => Promise<void>;
};

/** Creations in a gallery. */
const galleryLength = 5;

/** Who asks for a drawing and where: by a command or by a form. */
export type Drawer = Pick<CommandContext, 'userId' | 'channelId' | 'isDirect' | 'locale' | 'respond'> & {
  readonly attached?: AttachedFile | undefined;
};

/** Draws in the channel: Vizzy's message starts the thread of the conversation. */
export async function drawInChannel(
  drawing: DrawingRequest,
  commandContext: Drawer,
  workspace: Workspace,
  handlerContext: HandlerContext,
): Promise<void> {
  const { userId, channelId, isDirect, locale, respond, attached } = commandContext;
  if (!(await isDrawingAllowed(channelId, isDirect, workspace, handlerContext)))
    return respond(renderText(sentencesFor(locale).surface.refusals.wrongPlace));
  const renderContext = { locale, askerId: userId, isDirect, request: drawing.text };
  let posted: PostedMessage;
  try {
    posted = await workspace.channelClient.post({ channelId }, renderThinking(renderContext));
  } catch (error) {
    const { refusals } = sentencesFor(locale).surface;
    const words = explanationFor(error, textsFor(locale)) ?? refusals.unexpected;
    handlerContext.logger.info(
      { err: toVizzyError(error) },
      'could not answer a command in its channel; telling the person alone',
    );
    return respond(renderText(words));
  }
  const { ts } = posted;
  if (isDirect)
    await handlerContext.directConversations.start(workspace.teamId, { userId, channelId: posted.channelId, ts });
  const where = { channelId: posted.channelId, threadTs: ts, ownTs: ts, isDirect };
  await requestTurn(
    { ...where, userId, drawing, attached, locale, replyPrivately: respond },
    workspace,
    handlerContext,
  );
}

/** Asks for confirmation, because forgetting cannot be undone. */
function askToForget({ userId, locale }: CommandContext): RenderedMessage {
  const { home } = textsFor(locale);
  const confirmButton = button({ verb: 'forget', subject: userId }, { label: home.forget });
  const asked = renderText(`**${home.forgetTitle}** ${home.forgetQuestion}`);
  return { ...asked, blocks: [...asked.blocks, ...rows(confirmButton)] };
}

/** Answers that only the person sees. */
async function privateAnswer(
  type: 'gallery' | 'reset' | 'forget' | 'quota' | 'doctor' | 'help',
  commandContext: CommandContext,
  workspace: Workspace,
  handlerContext: HandlerContext,
): Promise<RenderedMessage> {
  const { vizzy } = handlerContext;
  const { locale, isManager } = commandContext;
  const { surface } = sentencesFor(locale);
  const userId = userIdOf(workspace.teamId, commandContext.userId);
  switch (type) {
    case 'gallery': {
      const recent = await loadGallery(userId, galleryLength, handlerContext);
      return {
        text: surface.gallery.title,
        blocks: [heading(surface.gallery.title), ...galleryBlocks(recent, locale)],
      };
    }
    case 'reset':
      await resetPlace(commandContext, workspace, handlerContext);
      return renderText(surface.resetDone);
    case 'forget':
      return askToForget(commandContext);
    case 'quota':
      return renderText(surface.quota((await vizzy.people.profile(userId, workspace.communityId)).quota));
    case 'doctor':
      return renderText(isManager ? await runDoctor(locale, workspace, handlerContext) : surface.refusals.managersOnly);
    case 'help':
      return renderText(`${toSlackMarkup(surface.help)}\n\n${textsFor(locale).commands}`);
  }
}

/** Resets the conversations of the person's last creations here: a command does not know its channel's threads. */
async function resetPlace(
  commandContext: CommandContext,
  { teamId }: Workspace,
  { vizzy, directConversations }: HandlerContext,
) {
  const { channelId } = commandContext;
  const userId = userIdOf(teamId, commandContext.userId);
  const here = `slack:${teamId}:${channelId}:`;
  const recent = await vizzy.creations.recent(userId, { limit: 50 });
  const ids = new Set(recent.map(({ conversationId }) => conversationId).filter((id) => id.startsWith(here)));
  const running = await directConversations.findLatest(teamId, commandContext);
  if (running !== undefined) ids.add(`${here}${running}`);
  for (const conversationId of ids) await vizzy.reset({ userId, conversationId });
}

/** Runs a command. */
export async function runCommand(
  text: string,
  commandContext: CommandContext,
  workspace: Workspace,
  handlerContext: HandlerContext,
): Promise<void> {
  const { client, teamId, botUserId } = workspace;
  const { channelId, triggerId, locale, isManager, respond } = commandContext;
  const command = readCommand(text);
  const carried = { channelId };
  switch (command.type) {
    case 'form':
      await client.views.open({ trigger_id: triggerId, view: drawForm(carried, locale) });
      return;
    case 'settings': {
      if (!isManager) return respond(renderText(sentencesFor(locale).surface.refusals.managersOnly));
      const { vizzy, clock } = handlerContext;
      const [settings, services] = await Promise.all([
        vizzy.communities.load(workspace.communityId),
        serviceUseLines(vizzy, clock.now(), locale),
      ]);
      await client.views.open({ trigger_id: triggerId, view: settingsForm(carried, settings, services, locale) });
      return;
    }
    case 'draw': {
      const nameOf = await handlerContext.userDirectory.names(client, teamId, mentionedUserIds(command.drawing.text));
      const words = wordsOf(command.drawing.text, botUserId, nameOf);
      return drawInChannel({ ...command.drawing, text: words }, commandContext, workspace, handlerContext);
    }
    default:
      return respond(await privateAnswer(command.type, commandContext, workspace, handlerContext));
  }
}
