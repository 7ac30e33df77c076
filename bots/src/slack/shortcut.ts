/** Shortcuts: of a message's menu, and of the lightning menu. Pure. */
import { z } from 'zod';
import { type AttachedFile, pictureAmong, writtenMessage } from './receive.ts';

/** Names of the shortcuts, as the manifest has them. */
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

/** A shortcut that somebody used. */
export type UsedShortcut = {
  readonly id: string;
  readonly triggerId: string;
  readonly userId: string;
  /** The message it was used on; undefined from the lightning menu. */
  readonly on:
    | {
        readonly channelId: string;
        readonly threadTs: string;
        /** As Slack hands it on, with its marks. */
        readonly text: string;
        readonly picture: AttachedFile | undefined;
      }
    | undefined;
};

/** Reads a shortcut; undefined for what is none. */
export function readShortcut(body: unknown): UsedShortcut | undefined {
  const parsed = used.safeParse(body);
  if (!parsed.success) return undefined;
  const { callback_id, trigger_id, user, channel, message, message_ts } = parsed.data;
  const shown = message?.blocks?.find(({ type, slack_file }) => type === 'image' && slack_file?.id);
  const inBlock = shown?.slack_file?.id === undefined ? undefined : { id: shown.slack_file.id, mimetype: 'image/png' };
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
