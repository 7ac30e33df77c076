/** Where a turn's answer goes on Slack: a status, then one message that is edited; a story's scenes below it. */
import type { Logger, Reply, Vizzy } from '@vizzy/core';
import { z } from 'zod';
import type { ReplyTarget } from '../reply-target.ts';
import { createName } from './messages/bot-channel-client.ts';
import type { Keeper } from './messages/picture-uploads.ts';
import type { Shown } from './messages/posted-creations.ts';
import { type CanvasParts, createCanvas } from './messages/reply-message.ts';
import { type Sight, showPictures, showsFiles } from './messages/show-pictures.ts';
import { progressLine, renderProgress, renderQuestion, renderThinking, settingSchema } from './render.ts';
import { wordsFor } from './texts.ts';

/** What is answered where, as plain data: another process can take it over. */
export const order = z.object({
  teamId: z.string(),
  /** See `Contact.enterpriseId`. */
  enterpriseId: z.string().optional(),
  setting: settingSchema,
  /** The core's names for who asked and where. */
  who: z.object({ userId: z.string(), conversationId: z.string() }),
  spot: z.object({ channelId: z.string(), threadTs: z.string() }),
  /** Whether a message of ours at the top of the thread becomes the answer. */
  isTop: z.boolean(),
  /** The only scene of a story that is new, from 0. */
  onlyScene: z.number().optional(),
  /** Begins the names of its messages: whoever goes on knows them again. */
  nonce: z.string().default(createName),
});

/** What is answered where. */
export type Order = z.output<typeof order>;

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

const targetAddress = z.object({ order, before: progressSoFar });

/** Reads what `ReplyTarget.address` wrote. Throws for anything else. */
export const readTargetAddress = (address: unknown): z.output<typeof targetAddress> => targetAddress.parse(address);

/** What delivering needs. */
export type TargetParts = Pick<CanvasParts, 'messenger' | 'aside'> & {
  readonly order: Order;
  readonly before?: z.output<typeof progressSoFar>;
  /** Whether another process has begun it; default: false. */
  readonly isReopened?: boolean;
  readonly logger: Logger;
  readonly vizzy: Pick<Vizzy, 'creations' | 'people' | 'exports'>;
  readonly keeper: Keeper;
  readonly shown: Shown;
};

/** Shows a question, or words with things to ask for. */
async function questionOf(
  reply: Extract<Reply, { type: 'question' }>,
  { vizzy, order: { who, setting } }: TargetParts,
) {
  return renderQuestion(reply, await vizzy.people.isAwaited(who), setting);
}

/** A target in a thread. */
export function createTarget(parts: TargetParts): ReplyTarget {
  const { keeper, before, isReopened = false } = parts;
  const { setting, spot, isTop, nonce } = parts.order;
  const words = wordsFor(setting.locale);
  const naming = { name: `${nonce}-0`, mayBeThere: isReopened };
  const canvas = createCanvas({ ...parts, spot, isTop, naming, ownTs: before?.ts, askerId: setting.askerId, words });
  const sight: Sight = {
    below: [...(before?.below ?? [])],
    files: before?.files ?? [],
    isAnswered: before?.isAnswered ?? false,
  };
  const showing = { canvas, sight, parts };

  return {
    async acknowledge() {
      if (canvas.ts !== undefined) return;
      const thinking = renderThinking(setting);
      // Where there are no statuses, and where nothing may be written, the first message shows it.
      if (!(await canvas.status(thinking.text))) await canvas.show(thinking);
    },
    async progress(view) {
      // What is understood at once needs no message of its own.
      if (view.stage === 'understanding' || sight.isAnswered) return;
      const kept = await keeper.keep(view.pictures.flatMap((picture) => (picture ? [picture.image] : [])));
      showsFiles(sight, kept);
      await canvas.show(renderProgress(view, kept, setting));
      // Writing took the status away, and it fades after two minutes; only the agent view has a place for it.
      if (setting.isDirect) await canvas.status(progressLine(view, setting.locale));
    },
    async deliver(reply, noted) {
      if (reply.type === 'question') {
        await canvas.show(await questionOf(reply, parts));
        sight.isAnswered = true;
      } else await showPictures(reply, showing, noted);
      await canvas.clearStatus();
    },
    async replace(reply) {
      if (reply.type !== 'question') await showPictures(reply, showing, async () => {});
    },
    refuse: (text) => canvas.refuse(text, sight.isAnswered),
    address: () => ({
      order: parts.order,
      before: { ts: canvas.ts, below: [...sight.below], files: [...sight.files], isAnswered: sight.isAnswered },
    }),
  };
}
