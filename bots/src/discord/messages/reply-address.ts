/** Where a reply goes, as another process can read it. */
import type { Logger, Vizzy } from '@vizzy/core';
import { z } from 'zod';
import { withCurrentKeys } from '../../current-keys.ts';
import type { RenderedMessage } from './components.ts';
import { type ReplyMessage, replyMessageAddress, type ShownMessage } from './reply-message.ts';

/** How to deliver a reply, as stored JSON. */
const delivery = z.object({
  renderContext: z.object({
    locale: z.string().optional(),
    askerId: z.string(),
    isPrivate: z.boolean(),
    request: z.string(),
    origin: z.object({ label: z.string(), url: z.string() }).optional(),
    remark: z.string().optional(),
  }),
  /** The core's ids of the person and the conversation. */
  scope: z.object({ userId: z.string(), conversationId: z.string() }),
  /** Bytes of a file in this channel. */
  uploadLimit: z.number(),
  /** Whether the reply opens a thread in which the conversation goes on. */
  opensThread: z.boolean(),
  /** The only new scene of a story, from 0. */
  onlyScene: z.number().optional(),
});

/** A reply target as stored JSON. */
const targetAddress = delivery.extend({
  replyMessage: replyMessageAddress,
  scenes: z.array(z.object({ messageId: z.string(), channelId: z.string().optional() })),
  /** Whether the reply is shown. */
  isAnswered: z.boolean().default(false),
});

/** How to deliver a reply. */
export type DeliveryOptions = z.output<typeof delivery>;

/** The address of a reply target. */
export type TargetAddress = z.output<typeof targetAddress>;

/** What version 0.1 called them. */
const renamedKeys = { canvas: 'replyMessage', setting: 'renderContext', who: 'scope' };

/** Reads an address. Throws if it is not one. */
export const readTargetAddress = (address: unknown): TargetAddress =>
  targetAddress.parse(withCurrentKeys(address, renamedKeys));

/** What a reply target needs. */
export type TargetParts = {
  readonly vizzy: Pick<Vizzy, 'creations' | 'people' | 'exports'>;
  readonly replyMessage: ReplyMessage;
  readonly delivery: DeliveryOptions;
  /** Sends the reply directly to the person, if the channel was closed. */
  readonly sendDirectMessage: (rendered: RenderedMessage) => Promise<void>;
  /** Scenes that are shown. */
  readonly scenes?: readonly ShownMessage[];
  /** Whether the reply is shown; default: false. */
  readonly isAnswered?: boolean;
  readonly logger: Logger;
};
