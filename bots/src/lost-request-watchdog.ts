/** Watches a request that was acknowledged before its turn can be accepted: if its process dies, another tells the person. */
import { createHash } from 'node:crypto';
import { type Logger, sentencesFor, type TurnJob, type Vizzy } from '@vizzy/core';
import { z } from 'zod';
import type { OpenTarget } from './reply-target.ts';

/** The request that is watched. */
export type WatchedRequest = {
  /** Identifies the event. */
  readonly eventKey: string;
  /** The core's id of the person who asked. */
  readonly owner: string;
  /** Where the acknowledgement is; see `ReplyTarget.address`. */
  readonly address: unknown;
  readonly locale: string | undefined;
};

/** What the watchdog needs. */
export type WatchdogParts = {
  readonly vizzy: Pick<Vizzy, 'jobs' | 'deduplicate'>;
  readonly logger: Logger;
};

/** Its name in stores, which older processes read too. */
const storedType = 'pledge';

const storedRequest = z.object({
  type: z.literal(storedType),
  eventKey: z.string(),
  address: z.unknown(),
  locale: z.string().optional(),
});

/** Milliseconds after which a request counts as lost: an attached picture may take 15 s to load, accepting the turn 1.5 s. */
const timeout = 45_000;

const acceptedKey = (eventKey: string) => `${storedType} ${eventKey}`;

/** Whether a delayed job is one of the watchdog's. */
export const isWatchdogJob = ({ data }: TurnJob): boolean => storedRequest.safeParse(data).success;

/**
 * Starts to watch a request; call the result once the turn is accepted, or refused. Neither delays the caller: without a
 * store, or where nothing outlives this process, the request is not watched.
 */
export function startWatchdog(request: WatchedRequest, surface: string, { vizzy, logger }: WatchdogParts): () => void {
  const { eventKey, owner, address, locale } = request;
  const id = createHash('sha256').update(`${surface}\u0000${eventKey}`).digest('base64url');
  const data = { type: storedType, eventKey, address, ...(locale === undefined ? {} : { locale }) };
  const inBackground = (work: Promise<unknown>) => {
    work.catch((error: unknown) => logger.debug({ err: error }, 'could not watch a request; it goes on unwatched'));
  };
  inBackground(vizzy.jobs.schedule({ id, surface, owner, data }, timeout));
  return () => inBackground(vizzy.deduplicate(acceptedKey(eventKey)));
}

/** Checks a request when its time is up, and tells the person if it was lost. */
export async function reportLostRequest(
  job: TurnJob,
  open: OpenTarget,
  { vizzy, logger }: WatchdogParts,
): Promise<void> {
  const { eventKey, address, locale } = storedRequest.parse(job.data);
  if (!(await vizzy.deduplicate(acceptedKey(eventKey)))) return;
  try {
    const target = await open(address);
    // Finds the acknowledgement if its message is not known yet.
    await target.acknowledge();
    await target.refuse(sentencesFor(locale).surface.refusals.lost);
    logger.warn({ job: job.id }, 'a request was lost with its process; told the person');
  } catch (error) {
    logger.info({ err: error, job: job.id }, 'a request was lost with its process; could not tell the person');
  }
}
