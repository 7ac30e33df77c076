/** Runs *Draw this message*, *Transform this picture*, and the shortcut that opens the form. */
import { sentencesFor } from '@vizzy/core';
import { z } from 'zod';
import { drawForm } from './forms/render-form.ts';
import type { HandlerContext, Workspace } from './handler-context.ts';
import { type RenderedMessage, renderText } from './messages/components.ts';
import { mentionedUserIds } from './messages/markup.ts';
import { isDrawingAllowed } from './messages/permission-check.ts';
import { type AttachedFile, pictureAmong, wordsOf, writtenMessage } from './receive.ts';
import { requestTurn } from './request-turn.ts';
import { textsFor } from './texts.ts';

/** Ids of the shortcuts in the manifest. */
export const shortcutIds = {
  draw: 'vizzy_draw_message',
  transform: 'vizzy_transform_picture',
  create: 'vizzy_create',
} as const;

const used = z.object({
  callback_id: z.string(),
  trigger_id: z.string(),
  user: z.object({ id: z.string() }),
  channel: z.object({ id: z.string() }).optional(),
  message_ts: z.string().optional(),
  message: z
    .object({
      text: z.string().optional(),
      thread_ts: z.string().optional(),
      files: writtenMessage.shape.files,
      blocks: z
        .array(z.object({ type: z.string(), slack_file: z.object({ id: z.string().optional() }).optional() }))
        .optional(),
    })
    .optional(),
});

/** A shortcut that was used. */
export type UsedShortcut = {
  readonly id: string;
  readonly triggerId: string;
  readonly userId: string;
  /** The message it was used on; undefined for a global shortcut. */
  readonly on:
    | {
        readonly channelId: string;
        readonly threadTs: string;
        /** In Slack's markup. */
        readonly text: string;
        readonly picture: AttachedFile | undefined;
      }
    | undefined;
};

/** Reads a shortcut; undefined if it is not one. */
export function readShortcut(body: unknown): UsedShortcut | undefined {
  const parsed = used.safeParse(body);
  if (!parsed.success) return undefined;
  const { callback_id, trigger_id, user, channel, message, message_ts } = parsed.data;
  const imageBlock = message?.blocks?.find(({ type, slack_file }) => type === 'image' && slack_file?.id);
  const inBlock =
    imageBlock?.slack_file?.id === undefined ? undefined : { id: imageBlock.slack_file.id, mimetype: 'image/png' };
  const on =
    channel && message && message_ts !== undefined
      ? {
          channelId: channel.id,
          threadTs: message.thread_ts ?? message_ts,
          text: message.text ?? '',
          picture: pictureAmong(message.files) ?? inBlock,
        }
      : undefined;
  return { id: callback_id, triggerId: trigger_id, userId: user.id, on };
}

/** What running a shortcut needs. */
export type MessageCommandParts = {
  readonly shortcut: UsedShortcut;
  readonly workspace: Workspace;
  readonly handlerContext: HandlerContext;
  readonly locale: string | undefined;
  /** Sends something to the person alone. */
  readonly replyPrivately: (rendered: RenderedMessage) => Promise<void>;
};

/** Runs a shortcut. */
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
  const words = wordsOf(text, botUserId, nameOf);
  if (!words) return replyPrivately(renderText(textsFor(locale).form.nothingAsked));
  await requestTurn({ ...place, drawing: { text: words } }, workspace, handlerContext);
}
