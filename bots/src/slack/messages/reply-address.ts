/** Where a reply goes, as another process can read it. */
import type { Logger, Vizzy } from '@vizzy/core';
import { z } from 'zod';
import { renderContextSchema } from '../render.ts';
import { createMessageName } from './bot-channel-client.ts';
import type { PictureUploads } from './picture-uploads.ts';
import type { PostedCreations } from './posted-creations.ts';
import type { ReplyMessageParts } from './reply-message.ts';

/** What is answered where, as plain data: another process can take it over. */
export const delivery = z.object({
  teamId: z.string(),
  /** See `Contact.enterpriseId`. */
  enterpriseId: z.string().optional(),
  renderContext: renderContextSchema,
  /** The core's names for who asked and where. */
  who: z.object({ userId: z.string(), conversationId: z.string() }),
  threadRef: z.object({ channelId: z.string(), threadTs: z.string() }),
  /** Whether a message of ours at the top of the thread becomes the answer. */
  isTop: z.boolean(),
  /** The only scene of a story that is new, from 0. */
  onlyScene: z.number().optional(),
  /** Begins the names of its messages: whoever goes on knows them again. */
  nonce: z.string().default(createMessageName),
});

/** What is answered where. */
export type DeliveryOptions = z.output<typeof delivery>;

/** What is shown already. */
const progressSoFar = z.object({
  ts: z.string().optional(),
  /** Messages below the main one. */
  below: z.array(z.string()),
  /** Every file that is shown. */
  files: z.array(z.string()),
  /** Whether the reply is there already. */
  isAnswered: z.boolean().default(false),
});

const targetAddress = z.object({ delivery, before: progressSoFar });

/** Reads what `ReplyTarget.address` wrote. Throws for anything else. */
export const readTargetAddress = (address: unknown): z.output<typeof targetAddress> => targetAddress.parse(address);

/** What delivering needs. */
export type TargetParts = Pick<ReplyMessageParts, 'channelClient' | 'replyPrivately'> & {
  readonly delivery: DeliveryOptions;
  readonly before?: z.output<typeof progressSoFar>;
  /** Whether another process has begun it; default: false. */
  readonly isReopened?: boolean;
  readonly logger: Logger;
  readonly vizzy: Pick<Vizzy, 'creations' | 'people' | 'exports'>;
  readonly pictureUploads: PictureUploads;
  readonly postedCreations: PostedCreations;
};
