/** The message that shows a turn. */
import { MessageFlags } from 'discord.js';
import { z } from 'zod';
import type { RenderedMessage } from './components.ts';

/** The address of a message; without a channel, it was sent with the interaction's token. */
export type MessageAddress = { readonly messageId: string; readonly channelId?: string | undefined };

/** A message that can be edited. */
export interface ShownMessage {
  /** Shows this in place of what was shown before. Rejects when it was deleted. */
  show(rendered: RenderedMessage): Promise<void>;
  /** Where another process finds it; undefined if it is not sent. */
  address(): MessageAddress | undefined;
}

/** A message of Vizzy's that is edited until it shows the reply, with other messages below it. */
export interface ReplyMessage {
  /** Sends the first answer; may be called again. Rejects if it is too late, or if another process has answered. */
  acknowledge(): Promise<void>;
  /** Shows this in place of what was shown before. Rejects when it was deleted. */
  show(rendered: RenderedMessage): Promise<void>;
  /** Shows this as `show` does, but in a new message if the old one was deleted. */
  showAnyway(rendered: RenderedMessage): Promise<void>;
  /**
   * Posts a message below. Where Discord takes a nonce, a message with the same name (at most 4 characters) appears once,
   * no matter how often and by which process it is added.
   */
  add(rendered: RenderedMessage, name: string): Promise<ShownMessage>;
  /** Opens a message below by its address. */
  below(address: MessageAddress): ShownMessage;
  /** Opens a thread at the message if the channel has threads; later messages go there. */
  openThread(name: string): Promise<void>;
  /** Where another process finds it now. */
  address(): ReplyMessageAddress;
}

/** A reply message as stored JSON. */
export const replyMessageAddress = z.discriminatedUnion('by', [
  z.object({
    by: z.literal('interaction'),
    applicationId: z.string(),
    /** Valid for 15 minutes, for this interaction only. */
    token: z.string(),
    interactionId: z.string(),
    createdAt: z.number(),
    channelId: z.string().optional(),
    isEphemeral: z.boolean(),
    isMember: z.boolean(),
    messageId: z.string().optional(),
    threadId: z.string().optional(),
  }),
  z.object({
    by: z.literal('bot'),
    channelId: z.string(),
    replyTo: z.string().optional(),
    nonce: z.string(),
    messageId: z.string().optional(),
  }),
]);

/** The address of a reply message. */
export type ReplyMessageAddress = z.output<typeof replyMessageAddress>;

/** The payload for Discord: always complete, so that an edit replaces everything. */
export function payloadOf({ components, files }: RenderedMessage): {
  flags: MessageFlags.IsComponentsV2;
  components: RenderedMessage['components'];
  attachments: never[];
  files: { attachment: Buffer; name: string; description: string }[];
} {
  return {
    flags: MessageFlags.IsComponentsV2,
    components,
    attachments: [],
    files: files.map(({ name, bytes, alt }) => ({ attachment: Buffer.from(bytes), name, description: alt })),
  };
}
