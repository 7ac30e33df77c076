/** Pictures that were drawn here because a service was away give way to its own while the reply is young: once, in place. */
import type { Clock, Logger, Reply, Vizzy } from '@vizzy/core';
import type { ReplyTarget } from './reply-target.ts';

/** What trying again needs. */
export type LaterParts = {
  readonly vizzy: Pick<Vizzy, 'improve'>;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Gives up. */
  readonly signal: AbortSignal;
  readonly locale: string | undefined;
};

/** Milliseconds before each try; together just under the 10 minutes that a reply is young (platforms.md, "On both"). */
const waits = [30_000, 60_000, 90_000, 120_000, 120_000, 150_000];

/** Whether a service elsewhere should have drawn some of it. */
const isImprovable = (reply: Reply) =>
  reply.type !== 'question' && reply.details.note !== null && reply.images.some(({ tier }) => tier === 'local');

/** A reply with pictures. */
type Pictured = Exclude<Reply, { type: 'question' }>;

async function tryAgain(reply: Pictured, target: ReplyTarget, parts: LaterParts): Promise<void> {
  const { vizzy, clock, signal } = parts;
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

/** Starts trying, in the background, when there is something to gain. */
export function improveLater(reply: Reply, target: ReplyTarget, parts: LaterParts): void {
  if (reply.type === 'question' || !isImprovable(reply)) return;
  tryAgain(reply, target, parts).catch((error: unknown) => {
    if (!parts.signal.aborted) parts.logger.warn({ err: error }, 'better pictures could not be shown');
  });
}
