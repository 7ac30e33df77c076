/** Where a turn's answer goes on Slack: a status, then one message that is edited; a story's scenes below it. */
import type { Logger, Reply, Vizzy } from '@vizzy/core';
import { z } from 'zod';
import { progressLine } from '../progress-line.ts';
import type { ReplyTarget } from '../reply-target.ts';
import { createMessageName } from './messages/bot-channel-client.ts';
import type { PictureUploads } from './messages/picture-uploads.ts';
import type { PostedCreations } from './messages/posted-creations.ts';
import { createReplyMessage, type ReplyMessageParts } from './messages/reply-message.ts';
import { rememberFiles, type ShownState, showPictures } from './messages/show-pictures.ts';
import { renderContextSchema, renderProgress, renderQuestion, renderThinking } from './render.ts';
import { textsFor } from './texts.ts';

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

/** Shows a question, or words with things to ask for. */
async function questionOf(
  reply: Extract<Reply, { type: 'question' }>,
  { vizzy, delivery: { who, renderContext } }: TargetParts,
) {
  return renderQuestion(reply, await vizzy.people.isAwaited(who), renderContext);
}

/** A target in a thread. */
export function createTarget(parts: TargetParts): ReplyTarget {
  const { pictureUploads, before, isReopened = false } = parts;
  const { renderContext, threadRef, isTop, nonce } = parts.delivery;
  const words = textsFor(renderContext.locale);
  const naming = { name: `${nonce}-0`, mayBeThere: isReopened };
  const replyMessage = createReplyMessage({
    ...parts,
    threadRef,
    isTop,
    naming,
    ownTs: before?.ts,
    askerId: renderContext.askerId,
    words,
  });
  const shownState: ShownState = {
    below: [...(before?.below ?? [])],
    files: before?.files ?? [],
    isAnswered: before?.isAnswered ?? false,
  };
  const showParts = { replyMessage, shownState, parts };

  return {
    async acknowledge() {
      if (replyMessage.ts !== undefined) return;
      const thinking = renderThinking(renderContext);
      // Where there are no statuses, and where nothing may be written, the first message shows it.
      if (!(await replyMessage.status(thinking.text))) await replyMessage.show(thinking);
    },
    async progress(view) {
      // What is understood at once needs no message of its own.
      if (view.stage === 'understanding' || shownState.isAnswered) return;
      const uploaded = await pictureUploads.upload(
        view.pictures.flatMap((picture) => (picture ? [picture.image] : [])),
      );
      rememberFiles(shownState, uploaded);
      await replyMessage.show(renderProgress(view, uploaded, renderContext));
      // Writing took the status away, and it fades after two minutes; only the agent view has a place for it.
      if (renderContext.isDirect) await replyMessage.status(progressLine(view, renderContext.locale));
    },
    async deliver(reply, checkpoint) {
      if (reply.type === 'question') {
        await replyMessage.show(await questionOf(reply, parts));
        shownState.isAnswered = true;
      } else await showPictures(reply, showParts, checkpoint);
      await replyMessage.clearStatus();
    },
    async replace(reply) {
      if (reply.type !== 'question') await showPictures(reply, showParts, async () => {});
    },
    refuse: (text) => replyMessage.refuse(text, shownState.isAnswered),
    address: () => ({
      delivery: parts.delivery,
      before: {
        ts: replyMessage.ts,
        below: [...shownState.below],
        files: [...shownState.files],
        isAnswered: shownState.isAnswered,
      },
    }),
  };
}
