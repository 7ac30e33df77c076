/** Where a reply goes, as another process can read it. */
import type { Logger, Vizzy } from '@vizzy/core';
import { z } from 'zod';
import { withCurrentKeys } from '../../current-keys.ts';
import { renderContextSchema } from '../render.ts';
import { createMessageName } from './bot-channel-client.ts';
import type { PictureUploads } from './picture-uploads.ts';
import type { PostedCreations } from './posted-creations.ts';
import type { ReplyMessageParts } from './reply-message.ts';

/** How to deliver a reply, as stored JSON. */
export const delivery = z.object({
  teamId: z.string(),
  /** See `Workspace.enterpriseId`. */
  enterpriseId: z.string().optional(),
  renderContext: renderContextSchema,
  /** The core's ids of the person and the conversation. */
  scope: z.object({ userId: z.string(), conversationId: z.string() }),
  threadRef: z.object({ channelId: z.string(), threadTs: z.string() }),
  /** Whether Vizzy's message at the top of the thread becomes the reply. */
  isTop: z.boolean(),
  /** The only new scene of a story, from 0. */
  onlyScene: z.number().optional(),
  /** Prefix of its messages' names, by which another process recognizes them. */
  nonce: z.string().default(createMessageName),
});

/** How to deliver a reply. */
export type DeliveryOptions = z.output<typeof delivery>;

/** What is shown so far. */
const progressSoFar = z.object({
  ts: z.string().optional(),
  /** Messages below the main one. */
  below: z.array(z.string()),
  /** Slack's ids of all files that are shown. */
  files: z.array(z.string()),
  /** Whether the reply is shown. */
  isAnswered: z.boolean().default(false),
});

const targetAddress = z.object({ delivery, before: progressSoFar });

/** What version 0.1 called them. */
const renamedKeys = { order: 'delivery', setting: 'renderContext', who: 'scope', spot: 'threadRef' };

/** Reads an address. Throws if it is not one. */
export const readTargetAddress = (address: unknown): z.output<typeof targetAddress> =>
  targetAddress.parse(withCurrentKeys(address, renamedKeys));

/** What a reply target needs. */
export type TargetParts = Pick<ReplyMessageParts, 'channelClient' | 'replyPrivately'> & {
  readonly delivery: DeliveryOptions;
  readonly before?: z.output<typeof progressSoFar>;
  /** Whether another process has begun the reply; default: false. */
  readonly isReopened?: boolean;
  readonly logger: Logger;
  readonly vizzy: Pick<Vizzy, 'creations' | 'people' | 'exports'>;
  readonly pictureUploads: PictureUploads;
  readonly postedCreations: PostedCreations;
};
