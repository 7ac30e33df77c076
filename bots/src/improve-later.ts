/** Replaces pictures that were drawn locally because a service was down with the service's own: once, in the same message. */
import type { Clock, Improvement, Logger, Reply, ReplyImage, TurnJob, Vizzy } from '@vizzy/core';
import type { OpenTarget, ReplyTarget } from './reply-target.ts';
import { packReply, type ReplyWithPictures, type StoredReply, unpackReply } from './stored-turn.ts';

/** What improving needs. */
export type ImproveParts = {
  readonly vizzy: Pick<Vizzy, 'improve' | 'jobs' | 'creations' | 'exports'>;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Aborts further tries. */
  readonly signal: AbortSignal;
};

/** The turn that was answered. */
export type AnsweredTurn = Pick<TurnJob, 'id' | 'surface' | 'owner'>;

/** Milliseconds before each try; together just under the 10 minutes in which a reply may still change. */
const waits = [30_000, 60_000, 90_000, 120_000, 120_000, 150_000];

/** Whether a service should have drawn some of the pictures, and may do so within minutes. */
const isImprovable = (reply: Reply): reply is ReplyWithPictures =>
  reply.type !== 'question' && reply.details.mayAskAgain && reply.images.some(({ tier }) => tier === 'local');

/** Bytes of pictures that this process may retain; see `retainPictures`. */
const maxRetainedBytes = 64 * 1024 * 1024;

/** Bytes that it retains now, for all platforms together. */
let retainedBytes = 0;

/** Pictures of a reply by index; undefined: it will be drawn again. */
type RetainedPictures = { readonly pictures: readonly (ReplyImage | undefined)[]; readonly release: () => void };

/**
 * Retains the pictures that a service drew; local ones can be drawn again. Returns undefined when too many are retained:
 * then the reply stays as it is.
 */
function retainPictures({ images }: ReplyWithPictures): RetainedPictures | undefined {
  const pictures = images.map((image) => (image.tier === 'local' ? undefined : image));
  const bytes = pictures.reduce((sum, picture) => sum + (picture?.bytes.length ?? 0), 0);
  if (retainedBytes + bytes > maxRetainedBytes) return undefined;
  retainedBytes += bytes;
  return {
    pictures,
    release: () => {
      retainedBytes -= bytes;
    },
  };
}

/** Tries again in this process, as long as it lives. */
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
    if (improvement.type === 'improved') return replacePictures(reply, pictures, target, improvement, parts);
  }
}

type Improved = Extract<Improvement, { type: 'improved' }>;

/** Shows the reply again: each picture improved if it was, else as retained, else drawn again. */
async function replacePictures(
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

/** Schedules the next try for any process; false if only this one could do it. */
async function scheduleRetry(stored: StoredReply, answered: AnsweredTurn, { vizzy }: ImproveParts): Promise<boolean> {
  const wait = waits[stored.tries];
  if (wait === undefined || stored.address === undefined) return false;
  return vizzy.jobs.schedule({ ...answered, data: packReply(stored) }, wait);
}

async function startImproving(
  reply: ReplyWithPictures,
  target: ReplyTarget,
  answered: AnsweredTurn,
  parts: ImproveParts,
): Promise<void> {
  const stored = { reply, pictures: reply.images.length, address: target.address(), tries: 0 };
  // Any process can show the reply again: it redraws local pictures, and finds the service's own in the store.
  if (await scheduleRetry(stored, answered, parts)) return;
  const retained = retainPictures(reply);
  if (!retained)
    return parts.logger.info(
      { creation: reply.details.creationId },
      'too many replies wait for better pictures; this one keeps the pictures it has',
    );
  // Frees the pictures that can be drawn again.
  return retryInProcess({ ...reply, images: [] }, retained.pictures, target, parts).finally(retained.release);
}

/** Starts to try in the background, if some picture can be improved. */
export function improveLater(reply: Reply, target: ReplyTarget, answered: AnsweredTurn, parts: ImproveParts): void {
  if (!isImprovable(reply)) return;
  startImproving(reply, target, answered, parts).catch((error: unknown) => {
    if (!parts.signal.aborted)
      parts.logger.warn(
        { err: error, turn: answered.id },
        'could not improve the pictures of a reply; it stays as it is',
      );
  });
}

/** Runs a scheduled try, for a reply from any process. */
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
  await replacePictures(
    reply,
    Array.from({ length: count }, () => undefined),
    target,
    improvement,
    parts,
  );
}
