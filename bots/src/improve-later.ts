/** Pictures that were drawn here because a service was away give way to its own while the reply is young: once, in place. */
import type { Clock, Logger, Reply, ReplyImage, TurnJob, Vizzy } from '@vizzy/core';
import { type KeptReply, type Pictured, packReply, unpackReply } from './kept-turn.ts';
import type { OpenTarget, ReplyTarget } from './reply-target.ts';

/** What trying again needs. */
export type LaterParts = {
  readonly vizzy: Pick<Vizzy, 'improve' | 'jobs' | 'creations' | 'prints'>;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Gives up. */
  readonly signal: AbortSignal;
};

/** The turn that the reply is of. */
export type Answered = Pick<TurnJob, 'id' | 'surface' | 'owner'>;

/** Milliseconds before each try; together just under the 10 minutes that a reply is young (platforms.md, "On both"). */
const waits = [30_000, 60_000, 90_000, 120_000, 120_000, 150_000];

/** Whether a service elsewhere should have drawn some of it. */
const isImprovable = (reply: Reply): reply is Pictured =>
  reply.type !== 'question' && reply.details.note !== null && reply.images.some(({ tier }) => tier === 'local');

/** Whether every picture can be drawn again here, so that any process can show the reply anew. */
const isRedrawable = ({ images }: Pictured) => images.every(({ tier }) => tier === 'local');

/** In this process, for as long as it lives. */
async function tryHere(reply: Pictured, target: ReplyTarget, { vizzy, clock, signal }: LaterParts): Promise<void> {
  const { details, images } = reply;
  for (const wait of waits) {
    await clock.sleep(wait, signal);
    const improvement = await vizzy.improve(details.creationId, { signal, setsSlogan: true });
    if (improvement.type === 'never') return;
    if (improvement.type === 'not-yet') continue;
    const { pictures, note } = improvement;
    const better = images.map((image, index) => pictures.get(index) ?? image);
    return target.replace({ ...reply, images: better, details: { ...details, note } });
  }
}

/** Leaves the next try to whichever process is there then; false where there is none but this one. */
async function putOff(kept: KeptReply, answered: Answered, { vizzy }: LaterParts): Promise<boolean> {
  const wait = waits[kept.tries];
  if (wait === undefined || kept.address === undefined) return false;
  return vizzy.jobs.putOff({ ...answered, data: packReply(kept) }, wait);
}

/** Starts trying, in the background, when there is something to gain. */
export function improveLater(reply: Reply, target: ReplyTarget, answered: Answered, parts: LaterParts): void {
  if (!isImprovable(reply)) return;
  const kept = { reply, pictures: reply.images.length, address: target.address(), tries: 0 };
  const start = async () => {
    if (isRedrawable(reply) && (await putOff(kept, answered, parts))) return;
    await tryHere(reply, target, parts);
  };
  start().catch((error: unknown) => {
    if (!parts.signal.aborted) parts.logger.warn({ err: error }, 'better pictures could not be shown');
  });
}

/** Tries once for a reply that some process gave. */
export async function resumeImproving(job: TurnJob, open: OpenTarget, parts: LaterParts): Promise<void> {
  const { vizzy, signal } = parts;
  const kept = unpackReply(job.data);
  const { reply, pictures: count, address, tries } = kept;
  const { creationId } = reply.details;
  const improvement = await vizzy.improve(creationId, { signal, setsSlogan: true });
  if (improvement.type === 'never') return;
  if (improvement.type === 'not-yet') {
    await putOff({ ...kept, tries: tries + 1 }, job, parts);
    return;
  }
  const places = Array.from({ length: count }, (_, place) => place);
  const show = async (place: number): Promise<ReplyImage | undefined> =>
    improvement.pictures.get(place) ??
    (reply.type === 'poster' ? vizzy.prints.poster(creationId, place) : vizzy.creations.picture(creationId, place));
  const images = (await Promise.all(places.map(show))).filter((image) => image !== undefined);
  const target = await open(address);
  await target.replace({ ...reply, images, details: { ...reply.details, note: improvement.note } });
}
