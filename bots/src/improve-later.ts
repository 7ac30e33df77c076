/** Pictures that were drawn here because a service was away give way to its own while the reply is young: once, in place. */
import type { Clock, Improvement, Logger, Reply, ReplyImage, TurnJob, Vizzy } from '@vizzy/core';
import type { OpenTarget, ReplyTarget } from './reply-target.ts';
import { packReply, type ReplyWithPictures, type StoredReply, unpackReply } from './stored-turn.ts';

/** What trying again needs. */
export type ImproveParts = {
  readonly vizzy: Pick<Vizzy, 'improve' | 'jobs' | 'creations' | 'exports'>;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Gives up. */
  readonly signal: AbortSignal;
};

/** The turn that the reply is of. */
export type AnsweredTurn = Pick<TurnJob, 'id' | 'surface' | 'owner'>;

/** Milliseconds before each try; together just under the 10 minutes that a reply is young (platforms.md, "On both"). */
const waits = [30_000, 60_000, 90_000, 120_000, 120_000, 150_000];

/** Whether a service elsewhere should have drawn some of it. */
const isImprovable = (reply: Reply): reply is ReplyWithPictures =>
  reply.type !== 'question' && reply.details.note !== null && reply.images.some(({ tier }) => tier === 'local');

/** Bytes of pictures that wait in this process for the others of their reply; see `hold`. */
const mostRetained = 64 * 1024 * 1024;

/** Bytes that wait now, of all platforms together. */
let retained = 0;

/** Pictures of a reply by their place; undefined: to be drawn again. */
type RetainedPictures = { readonly pictures: readonly (ReplyImage | undefined)[]; readonly release: () => void };

/**
 * Keeps the pictures of a reply that only a service can draw; those that were drawn here are drawn here again. Undefined when
 * so many wait that memory would suffer: then their reply stays as it is.
 */
function retainPictures({ images }: ReplyWithPictures): RetainedPictures | undefined {
  const pictures = images.map((image) => (image.tier === 'local' ? undefined : image));
  const bytes = pictures.reduce((sum, picture) => sum + (picture?.bytes.length ?? 0), 0);
  if (retained + bytes > mostRetained) return undefined;
  retained += bytes;
  return {
    pictures,
    release: () => {
      retained -= bytes;
    },
  };
}

/** In this process, for as long as it lives. */
async function retryInProcess(
  reply: ReplyWithPictures,
  pictures: readonly (ReplyImage | undefined)[],
  target: ReplyTarget,
  parts: ImproveParts,
): Promise<void> {
  const { vizzy, clock, signal } = parts;
  for (const wait of waits) {
    await clock.sleep(wait, signal);
    const improvement = await vizzy.improve(reply.details.creationId, { signal, setsSlogan: true });
    if (improvement.type === 'never') return;
    if (improvement.type === 'improved') return replace(reply, pictures, target, improvement, parts);
  }
}

type Improved = Extract<Improvement, { type: 'improved' }>;

/** Shows the reply anew: with what became better, else with what is known of it, else drawn again. */
async function replace(
  reply: ReplyWithPictures,
  known: readonly (ReplyImage | undefined)[],
  target: ReplyTarget,
  { pictures, note }: Improved,
  { vizzy }: ImproveParts,
): Promise<void> {
  const { creationId } = reply.details;
  const again = async (place: number): Promise<ReplyImage | undefined> =>
    pictures.get(place) ??
    known[place] ??
    (reply.type === 'poster' ? vizzy.exports.poster(creationId, place) : vizzy.creations.picture(creationId, place));
  const images = (await Promise.all(known.map((_, place) => again(place)))).filter((image) => image !== undefined);
  await target.replace({ ...reply, images, details: { ...reply.details, note } });
}

/** Leaves the next try to whichever process is there then; false where there is none but this one. */
async function scheduleRetry(stored: StoredReply, answered: AnsweredTurn, { vizzy }: ImproveParts): Promise<boolean> {
  const wait = waits[stored.tries];
  if (wait === undefined || stored.address === undefined) return false;
  return vizzy.jobs.schedule({ ...answered, data: packReply(stored) }, wait);
}

async function start(
  reply: ReplyWithPictures,
  target: ReplyTarget,
  answered: AnsweredTurn,
  parts: ImproveParts,
): Promise<void> {
  const stored = { reply, pictures: reply.images.length, address: target.address(), tries: 0 };
  // Any process can show it anew: what was drawn here it draws again, and what a service drew beside that is at hand.
  if (await scheduleRetry(stored, answered, parts)) return;
  const retained = retainPictures(reply);
  if (!retained)
    return parts.logger.info({ creation: reply.details.creationId }, 'too many replies wait for better pictures');
  // Nothing of the reply is held but what cannot be had again.
  return retryInProcess({ ...reply, images: [] }, retained.pictures, target, parts).finally(retained.release);
}

/** Starts trying, in the background, when there is something to gain. */
export function improveLater(reply: Reply, target: ReplyTarget, answered: AnsweredTurn, parts: ImproveParts): void {
  if (!isImprovable(reply)) return;
  start(reply, target, answered, parts).catch((error: unknown) => {
    if (!parts.signal.aborted) parts.logger.warn({ err: error }, 'better pictures could not be shown');
  });
}

/** Tries once for a reply that some process gave. */
export async function resumeImproving(job: TurnJob, open: OpenTarget, parts: ImproveParts): Promise<void> {
  const { vizzy, signal } = parts;
  const stored = unpackReply(job.data);
  const { reply, pictures: count, address, tries } = stored;
  const { creationId } = reply.details;
  const improvement = await vizzy.improve(creationId, { signal, setsSlogan: true });
  if (improvement.type === 'never') return;
  if (improvement.type === 'not-yet') {
    await scheduleRetry({ ...stored, tries: tries + 1 }, job, parts);
    return;
  }
  const target = await open(address);
  await replace(
    reply,
    Array.from({ length: count }, () => undefined),
    target,
    improvement,
    parts,
  );
}
