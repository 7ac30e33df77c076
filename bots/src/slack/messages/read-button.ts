/** Buttons and menus, read in a process that may never have seen the message. */
import { z } from 'zod';
import { type Action, parseAction } from '../../action.ts';
import type { HandlerContext, Workspace } from '../handler-context.ts';
import type { RenderedMessage } from './components.ts';

/** The slice of a press that is read. */
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

/** Somebody pressed something. */
export type PressedButton = {
  readonly action: Action;
  /** What the button carries. */
  readonly value: string | undefined;
  /** Slack's id of who pressed. */
  readonly userId: string;
  readonly triggerId: string;
  /** Where; the direct messages for what is in no channel, such as the App Home. */
  readonly channelId: string;
  readonly isDirect: boolean;
  /** The message it was on; undefined in the App Home. */
  readonly messageTs: string | undefined;
  /** The thread that the answer goes to; undefined: a message of its own. */
  readonly threadTs: string | undefined;
  readonly messageText: string;
  /** Names the press: the same one may be told of twice. */
  readonly key: string;
};

/** Reads a press; undefined for buttons that are not ours. */
export function readButton(body: unknown): PressedButton | undefined {
  const parsed = pressed.safeParse(body);
  const [first] = parsed.data?.actions ?? [];
  if (!parsed.data || !first) return undefined;
  const own = parseAction(first.action_id);
  // A menu's choice says what to do; the menu itself only that something is chosen.
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

/** What a press is handled with. */
export type ButtonContext = {
  readonly button: PressedButton;
  readonly workspace: Workspace;
  readonly handlerContext: HandlerContext;
  readonly locale: string | undefined;
  /** Says something to who pressed alone. */
  readonly replyPrivately: (rendered: RenderedMessage) => Promise<void>;
};
