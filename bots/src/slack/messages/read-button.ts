/** Reads buttons and menus. Everything is in their ids, so any process can act on them. */
import { z } from 'zod';
import { type Action, parseAction } from '../../action.ts';
import type { HandlerContext, Workspace } from '../handler-context.ts';
import type { RenderedMessage } from './components.ts';

/** The fields that are read of a press. */
const pressed = z.object({
  user: z.object({ id: z.string() }),
  trigger_id: z.string(),
  container: z.object({
    type: z.string(),
    message_ts: z.string().optional(),
    thread_ts: z.string().optional(),
    is_ephemeral: z.boolean().optional(),
  }),
  channel: z.object({ id: z.string(), name: z.string().optional() }).optional(),
  message: z.object({ text: z.string().optional(), thread_ts: z.string().optional() }).optional(),
  actions: z.array(
    z.object({
      action_id: z.string(),
      action_ts: z.string().optional(),
      value: z.string().optional(),
      selected_option: z.object({ value: z.string() }).nullish(),
    }),
  ),
});

/** A button that was pressed, or the option that was chosen in a menu. */
export type PressedButton = {
  readonly action: Action;
  /** The button's value. */
  readonly value: string | undefined;
  /** Slack's id of the person who pressed. */
  readonly userId: string;
  readonly triggerId: string;
  /** The channel; the person's direct messages for a view without one, such as the App Home. */
  readonly channelId: string;
  readonly isDirect: boolean;
  /** The message with the button; undefined in the App Home. */
  readonly messageTs: string | undefined;
  /** The thread of the reply; undefined: it starts one. */
  readonly threadTs: string | undefined;
  readonly messageText: string;
  /** Identifies the press: Slack may deliver it twice. */
  readonly key: string;
};

/** Reads what was pressed; undefined if it is not one of ours. */
export function readButton(body: unknown): PressedButton | undefined {
  const parsed = pressed.safeParse(body);
  const [first] = parsed.data?.actions ?? [];
  if (!parsed.data || !first) return undefined;
  const own = parseAction(first.action_id);
  // The chosen option has the action; the menu's own id only says that something was chosen.
  const chosen = first.selected_option?.value;
  const action = own?.verb === 'pick' && chosen !== undefined ? parseAction(chosen) : own;
  if (!action) return undefined;
  const { user, trigger_id, container, channel, message } = parsed.data;
  const messageTs = container.message_ts;
  const isEphemeral = container.is_ephemeral === true;
  return {
    action,
    value: chosen ?? first.value,
    userId: user.id,
    triggerId: trigger_id,
    channelId: channel?.id ?? user.id,
    isDirect: channel === undefined || channel.id.startsWith('D'),
    messageTs: isEphemeral ? undefined : messageTs,
    threadTs: container.thread_ts ?? message?.thread_ts ?? (isEphemeral ? undefined : messageTs),
    messageText: message?.text ?? '',
    key: `${user.id}:${trigger_id}`,
  };
}

/** What handling a button needs. */
export type ButtonContext = {
  readonly button: PressedButton;
  readonly workspace: Workspace;
  readonly handlerContext: HandlerContext;
  readonly locale: string | undefined;
  /** Sends something to the person alone. */
  readonly replyPrivately: (rendered: RenderedMessage) => Promise<void>;
};
