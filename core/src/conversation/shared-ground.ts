/** What everything stands on when processes share a Redis. */
import { createSharedDailyCounter } from '../jobs/daily.ts';
import { openJobConnection } from '../jobs/job-connection.ts';
import { createSharedTurnLimiter, noLimiter } from '../jobs/limits.ts';
import { openMail } from '../jobs/mail.ts';
import { openRedisLink } from '../jobs/redis-link.ts';
import { openSharedQueue } from '../jobs/shared-queue.ts';
import { openSharedTurns } from '../jobs/shared-turns.ts';
import { createSharedClaim } from './claims.ts';
import { checkHeld, relyingOnNothing } from './held.ts';
import { boundsOf, type Ground, type GroundParts } from './open-ground.ts';
import { openStore } from './open-store.ts';
import { redisPrefix } from './redis-store.ts';
import { openSharedResets } from './resets.ts';
import { createSharedLock } from './shared-lock.ts';

/** Throws `VizzyError('configuration')` when there is no Redis at `url`. */
export async function openSharedGround(url: string, parts: GroundParts): Promise<Ground> {
  const { config, clock, logger } = parts;
  const link = await openRedisLink({ url, logger });
  const store = await openStore({ link, maxEntries: config.STATE_MAX_ENTRIES, clock, logger });
  const { RATE_LIMIT } = config;
  const lease = config.TAKEOVER_SECONDS * 1000;
  const mail = await openMail(link, redisPrefix, logger);
  const { connection, close } = await openJobConnection(url, link, logger);
  const queue = await openSharedQueue({ link, connection, mail, bounds: boundsOf(config), logger, lease });
  const lock = createSharedLock({ link, logger, prefix: `${redisPrefix}lock:`, lease });
  const claim = createSharedClaim(link, `${redisPrefix}claim:`);
  const jobs = await openSharedTurns({
    link,
    connection,
    mail,
    claim,
    lock,
    checkHeld,
    prefix: redisPrefix,
    logger,
    lease,
  });
  return {
    store,
    link,
    lock,
    claim,
    limiter: RATE_LIMIT === null ? noLimiter : createSharedTurnLimiter(RATE_LIMIT, link, `${redisPrefix}turns:`),
    counter: createSharedDailyCounter(clock, link, redisPrefix),
    queue,
    // A job outlives the turn in which it was begun, and the locks of that.
    jobs: { ...jobs, run: (job, work) => relyingOnNothing(() => jobs.run(job, work)) },
    resets: await openSharedResets(mail),
    async close() {
      await queue.close();
      await close();
      await mail.close();
      await store.close();
      await link.close();
    },
  };
}
