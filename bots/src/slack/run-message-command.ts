/** *Draw this message*, *Transform this picture*, and the form of the lightning menu. */
import { sentencesFor } from '@vizzy/core';
import { drawForm } from './forms/render-form.ts';
import type { HandlerContext, Workspace } from './handler-context.ts';
import { type RenderedMessage, renderText } from './messages/components.ts';
import { mentionedUserIds } from './messages/markup.ts';
import { wordsOf } from './receive.ts';
import { isDrawingAllowed, requestTurn } from './request-turn.ts';
import { shortcutIds, type UsedShortcut } from './shortcut.ts';
import { textsFor } from './texts.ts';

/** What a shortcut is handled with. */
export type MessageCommandParts = {
  readonly shortcut: UsedShortcut;
  readonly workspace: Workspace;
  readonly handlerContext: HandlerContext;
  readonly locale: string | undefined;
  /** Says something to who used it alone. */
  readonly replyPrivately: (rendered: RenderedMessage) => Promise<void>;
};

/** Does what a shortcut is for. */
export async function runMessageCommand({
  shortcut,
  workspace,
  handlerContext,
  locale,
  replyPrivately,
}: MessageCommandParts): Promise<void> {
  const { id, userId, triggerId, on } = shortcut;
  const { client, teamId, botUserId } = workspace;
  if (!on) {
    await client.views.open({ trigger_id: triggerId, view: drawForm({ channelId: userId }, locale) });
    return;
  }
  const { channelId, threadTs, text, picture } = on;
  const isDirect = channelId.startsWith('D');
  const { surface } = sentencesFor(locale);
  if (!(await isDrawingAllowed(channelId, isDirect, workspace, handlerContext)))
    return replyPrivately(renderText(surface.refusals.wrongPlace));
  const place = { userId, channelId, threadTs, isDirect, locale, replyPrivately };
  if (id === shortcutIds.transform) {
    if (!picture) return replyPrivately(renderText(textsFor(locale).faults.notAPicture));
    const drawing = { text: surface.says.transform, mode: 'transform' as const };
    return requestTurn({ ...place, drawing, attached: picture }, workspace, handlerContext);
  }
  const nameOf = await handlerContext.userDirectory.names(client, teamId, mentionedUserIds(text));
  const said = wordsOf(text, botUserId, nameOf);
  if (!said) return replyPrivately(renderText(textsFor(locale).form.nothingAsked));
  await requestTurn({ ...place, drawing: { text: said } }, workspace, handlerContext);
}
