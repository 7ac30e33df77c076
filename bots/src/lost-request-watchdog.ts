/** A first answer is given before its turn can be accepted: should the process die in between, another says that it got lost. */
import { createHash } from 'node:crypto';
import { type Logger, sentencesFor, type TurnJob, type Vizzy } from '@vizzy/core';
import { z } from 'zod';
import type { OpenTarget } from './reply-target.ts';

/** What a pledge is about. */
export type WatchedRequest = {
  /** Names the event. */
  readonly eventKey: string;
  /** The core's id of who asked. */
  readonly owner: string;
  /** Where the first answer is; see `ReplyTarget.address`. */
  readonly address: unknown;
  readonly locale: string | undefined;
};

/** What pledges are kept with. */
export type WatchdogParts = {
  readonly vizzy: Pick<Vizzy, 'jobs' | 'deduplicate'>;
  readonly logger: Logger;
};

const kept = z.object({
  type: z.literal('watched-request'),
  eventKey: z.string(),
  address: z.unknown(),
  locale: z.string().optional(),
});

/** Milliseconds after which it is broken: an attached picture may take 15 s to come, and accepting the turn 1.5 s. */
const grace = 45_000;

const claimOf = (eventKey: string) => `watched-request ${eventKey}`;

/** Whether what was put off is a pledge. */
export const isWatchdogJob = ({ data }: TurnJob): boolean => kept.safeParse(data).success;

/**
 * Makes a pledge; the result is called once the turn is in other hands, or refused. Neither holds anybody up: where the store
 * is away, or nothing outlives this process, there is nobody who could keep it.
 */
export function startWatchdog(request: WatchedRequest, surface: string, { vizzy, logger }: WatchdogParts): () => void {
  const { eventKey, owner, address, locale } = request;
  const id = createHash('sha256').update(`${surface}\u0000${eventKey}`).digest('base64url');
  const data = { type: 'watched-request', eventKey, address, ...(locale === undefined ? {} : { locale }) };
  const quietly = (work: Promise<unknown>) => {
    work.catch((error: unknown) => logger.debug({ err: error }, 'a pledge could not be noted'));
  };
  quietly(vizzy.jobs.schedule({ id, surface, owner, data }, grace));
  return () => quietly(vizzy.deduplicate(claimOf(eventKey)));
}

/** Looks at a pledge when its time has come, and says where it was broken. */
export async function reportLostRequest(
  job: TurnJob,
  open: OpenTarget,
  { vizzy, logger }: WatchdogParts,
): Promise<void> {
  const { eventKey, address, locale } = kept.parse(job.data);
  if (!(await vizzy.deduplicate(claimOf(eventKey)))) return;
  try {
    const target = await open(address);
    // Finds the first answer, where it is not known yet.
    await target.acknowledge();
    await target.refuse(sentencesFor(locale).surface.refusals.lost);
    logger.warn({ job: job.id }, 'a request got lost with its process, and the person was told');
  } catch (error) {
    logger.info({ err: error, job: job.id }, 'a request got lost with its process before it was answered');
  }
}
