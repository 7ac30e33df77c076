/** Where a turn's answer goes on Slack: a status, then one message that is edited; a story's scenes below it. */
import { isVizzyError, type Reply, type StoryReply, type Vizzy, VizzyError } from '@vizzy/core';
import { z } from 'zod';
import type { ReplyTarget } from '../reply-target.ts';
import { pageOf } from '../story-page.ts';
import { type Canvas, type CanvasParts, createCanvas } from './canvas.ts';
import { isUnseenPicture } from './faults.ts';
import type { Keeper } from './keeper.ts';
import {
  type Kept,
  progressLine,
  renderPictures,
  renderProgress,
  renderQuestion,
  renderScene,
  renderStoryboard,
  renderThinking,
  renderTitle,
  settingSchema,
} from './render.ts';
import type { Rendered } from './rendered.ts';
import type { Shown } from './shown.ts';
import { wordsFor } from './words.ts';

/** What is answered where, as plain data: another process can take it over. */
export const order = z.object({
  teamId: z.string(),
  setting: settingSchema,
  /** The core's names for who asked and where. */
  who: z.object({ userId: z.string(), conversationId: z.string() }),
  spot: z.object({ channelId: z.string(), threadTs: z.string() }),
  /** Whether a message of ours at the top of the thread becomes the answer. */
  isTop: z.boolean(),
  /** The only scene of a story that is new, from 0. */
  onlyScene: z.number().optional(),
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
});

const targetAddress = z.object({ order, before: progressSoFar });

/** Reads what `ReplyTarget.address` wrote. Throws for anything else. */
export const readTargetAddress = (address: unknown): z.output<typeof targetAddress> => targetAddress.parse(address);

/** What delivering needs. */
export type TargetParts = Pick<CanvasParts, 'messenger' | 'aside'> & {
  readonly order: Order;
  readonly before?: z.output<typeof progressSoFar>;
  readonly vizzy: Pick<Vizzy, 'creations' | 'people' | 'prints'>;
  readonly keeper: Keeper;
  readonly shown: Shown;
};

type Pictured = Exclude<Reply, { type: 'question' }>;

/** Shows a question, or words with things to ask for. */
async function questionOf(
  reply: Extract<Reply, { type: 'question' }>,
  { vizzy, order: { who, setting } }: TargetParts,
) {
  return renderQuestion(reply, await vizzy.people.isAwaited(who), setting);
}

/** The message of a reply with pictures. */
async function messageOf(reply: Pictured, kept: Kept, parts: TargetParts): Promise<Rendered> {
  const { vizzy } = parts;
  const { setting, onlyScene } = parts.order;
  if (reply.type === 'story')
    return onlyScene === undefined ? renderTitle(reply, setting) : renderScene(reply, onlyScene, kept, setting);
  const creation = await vizzy.creations.find(reply.details.creationId);
  return renderPictures(reply, kept, creation?.brief.subject ?? setting.request, setting);
}

const fileIdsOf = (kept: Kept) => kept.flatMap((picture) => (picture ? [picture.fileId] : []));

/** Tells a story a scene at a time and ends with its page; what was told before is told better in place. */
async function tell(reply: StoryReply, kept: Kept, before: readonly string[], parts: TargetParts) {
  const { vizzy, keeper, messenger } = parts;
  const { spot, setting } = parts.order;
  const page = await pageOf(reply, vizzy);
  const [keptPage] = page ? await keeper.keep([page]) : [];
  const told: string[] = [];
  const say = async (rendered: Rendered) => {
    const ts = before[told.length];
    if (ts !== undefined) await messenger.edit(spot.channelId, ts, rendered);
    told.push(ts ?? (await messenger.post(spot, rendered)).ts);
  };
  for (const index of reply.scenes.keys()) await say(renderScene(reply, index, kept, setting));
  await say(renderStoryboard(reply, keptPage ? [keptPage] : kept, setting));
  return { told, pageFiles: fileIdsOf([keptPage]) };
}

/** The pictures as plain files, where they could not be shown in the message; the message keeps its buttons. */
async function shareInstead(reply: Pictured, canvas: Canvas, parts: TargetParts) {
  const { spot, setting } = parts.order;
  const stuck = wordsFor(setting.locale).faults.picturesStuck;
  const isShared = await parts.keeper.share(spot, reply.images).catch((error: unknown) => canvas.fail(error, stuck));
  if (!isShared) canvas.fail(new VizzyError('unavailable', 'Slack did not show the pictures'), stuck);
  await canvas.show(await messageOf(reply, [], parts));
}

/** A target in a thread. */
export function createTarget(parts: TargetParts): ReplyTarget {
  const { keeper, before } = parts;
  const { setting, spot, isTop, onlyScene } = parts.order;
  const words = wordsFor(setting.locale);
  const canvas = createCanvas({ ...parts, spot, isTop, ownTs: before?.ts, askerId: setting.askerId, words });
  /** Messages below the main one, and every file that was ever shown. */
  let below: readonly string[] = before?.below ?? [];
  let files: readonly string[] = before?.files ?? [];

  async function showPictures(reply: Pictured) {
    const kept = await keeper
      .keep(reply.images)
      .catch((error: unknown) => canvas.fail(error, words.faults.picturesStuck));
    if (kept.includes(undefined)) return shareInstead(reply, canvas, parts);
    let shown = fileIdsOf(kept);
    try {
      await canvas.show(await messageOf(reply, kept, parts));
      if (reply.type === 'story' && onlyScene === undefined) {
        const { told, pageFiles } = await tell(reply, kept, below, parts);
        below = told;
        shown = [...shown, ...pageFiles];
      }
    } catch (error) {
      if (isVizzyError(error) && isUnseenPicture(error.cause)) return shareInstead(reply, canvas, parts);
      throw error;
    }
    await settle(reply.details.creationId, shown);
  }

  /** Notes where everything is; sketches that gave way are seen by nobody any more. */
  async function settle(creationId: string, now: readonly string[]) {
    const given = files.filter((id) => !now.includes(id));
    files = now;
    const messages = canvas.ts === undefined ? [] : [canvas.ts, ...below];
    await parts.shown.save(creationId, { channelId: spot.channelId, messages, files: [...now] });
    await keeper.drop(given);
  }

  return {
    async acknowledge() {
      if (canvas.ts !== undefined) return;
      const thinking = renderThinking(setting);
      // Where there are no statuses, and where nothing may be written, the first message shows it.
      if (!(await canvas.status(thinking.text))) await canvas.show(thinking);
    },
    async progress(view) {
      // What is understood at once needs no message of its own.
      if (view.stage === 'understanding') return;
      const kept = await keeper.keep(view.pictures.flatMap((picture) => (picture ? [picture.image] : [])));
      files = [...new Set([...files, ...fileIdsOf(kept)])];
      await canvas.show(renderProgress(view, kept, setting));
      // Writing took the status away, and it fades after two minutes; only the agent view has a place for it.
      if (setting.isDirect) await canvas.status(progressLine(view, setting.locale));
    },
    async deliver(reply) {
      if (reply.type === 'question') await canvas.show(await questionOf(reply, parts));
      else await showPictures(reply);
      await canvas.clearStatus();
    },
    async replace(reply) {
      if (reply.type !== 'question') await showPictures(reply);
    },
    refuse: (text) => canvas.refuse(text),
    address: () => ({ order: parts.order, before: { ts: canvas.ts, below: [...below], files: [...files] } }),
  };
}
