/** Where a reply goes, as another process can read it. */
import type { Logger, Vizzy } from '@vizzy/core';
import { z } from 'zod';
import type { RenderedMessage } from './components.ts';
import { type ReplyMessage, replyMessageAddress, type ShownMessage } from './reply-message.ts';

/** What of a target can be written down, beside its canvas. */
const delivery = z.object({
  renderContext: z.object({
    locale: z.string().optional(),
    askerId: z.string(),
    isPrivate: z.boolean(),
    request: z.string(),
    origin: z.object({ label: z.string(), url: z.string() }).optional(),
    remark: z.string().optional(),
  }),
  /** The core's names for who asked and where. */
  who: z.object({ userId: z.string(), conversationId: z.string() }),
  /** Bytes that one file may have where it is shown. */
  uploadLimit: z.number(),
  /** Whether a thread is opened at the reply, for the conversation to go on in. */
  opensThread: z.boolean(),
  /** The only scene of a story that is new, from 0. */
  onlyScene: z.number().optional(),
});

/** A target written down. */
const targetAddress = delivery.extend({
  replyMessage: replyMessageAddress,
  scenes: z.array(z.object({ messageId: z.string(), channelId: z.string().optional() })),
  /** Whether the reply is there already. */
  isAnswered: z.boolean().default(false),
});

/** How an answer is given. */
export type DeliveryOptions = z.output<typeof delivery>;

/** Where a target is. */
export type TargetAddress = z.output<typeof targetAddress>;

/** Reads an address. Throws when it is none. */
export const readTargetAddress = (address: unknown): TargetAddress => targetAddress.parse(address);

/** What delivering needs. */
export type TargetParts = {
  readonly vizzy: Pick<Vizzy, 'creations' | 'people' | 'exports'>;
  readonly replyMessage: ReplyMessage;
  readonly delivery: DeliveryOptions;
  /** Sends to the person directly, where the place was closed meanwhile. */
  readonly sendDirectMessage: (rendered: RenderedMessage) => Promise<void>;
  /** Scenes of the story that are shown already. */
  readonly scenes?: readonly ShownMessage[];
  /** Whether the reply is there already; default: false. */
  readonly isAnswered?: boolean;
  readonly logger: Logger;
};
