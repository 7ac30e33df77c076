/** The message that a turn is shown in. */
import { MessageFlags } from 'discord.js';
import { z } from 'zod';
import type { RenderedMessage } from './components.ts';

/** A message that can be found again, by the way that it was sent. */
export type MessageAddress = { readonly messageId: string; readonly channelId?: string | undefined };

/** Something that is shown and can be shown anew. */
export interface ShownMessage {
  /** Shows this in place of what was shown before. Rejects when it was deleted. */
  show(rendered: RenderedMessage): Promise<void>;
  /** Where another process finds it; undefined while there is nothing to find. */
  address(): MessageAddress | undefined;
}

/** One message of Vizzy's, shown and shown again, with others below it. */
export interface ReplyMessage {
  /** Answers in time; may be called again. Rejects when Discord does not take the answer any more, or has another's already. */
  acknowledge(): Promise<void>;
  /** Shows this in place of what was shown before. Rejects when it was deleted. */
  show(rendered: RenderedMessage): Promise<void>;
  /** Shows this as `show` does, but in a new message when the old one was deleted. */
  showAnyway(rendered: RenderedMessage): Promise<void>;
  /**
   * Shows this below. Where Discord lets itself be told, what has the same name (4 characters at most) is there once, however
   * often and by whichever process it is added.
   */
  add(rendered: RenderedMessage, name: string): Promise<ShownMessage>;
  /** What was shown below, by its address. */
  below(address: MessageAddress): ShownMessage;
  /** Opens a thread at the message where that is the place's custom; what is added from then on goes there. */
  openThread(name: string): Promise<void>;
  /** Where another process finds it, as it is now. */
  address(): ReplyMessageAddress;
}

/** A canvas written down. */
export const replyMessageAddress = z.discriminatedUnion('by', [
  z.object({
    by: z.literal('interaction'),
    applicationId: z.string(),
    /** Good for 15 minutes, and for this one interaction. */
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

/** Where a canvas is. */
export type ReplyMessageAddress = z.output<typeof replyMessageAddress>;

/** What Discord takes: always complete, so that an edit leaves nothing behind of what was there. */
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
