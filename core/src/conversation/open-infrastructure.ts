/** Opens the infrastructure that the configuration asks for. */
import { createLock } from '../cluster/lock.ts';
import { noResetBroadcast } from '../cluster/reset-broadcast.ts';
import { createInMemoryTurns } from '../durable-turns/in-memory-turns.ts';
import { createDailyCounter } from '../limits/daily-counter.ts';
import { createTurnLimiter, noLimiter } from '../limits/turn-limiter.ts';
import { createStoredLedger } from '../measuring/service-ledger.ts';
import { createInMemoryQueue } from '../queue/in-memory-queue.ts';
import { openStore } from '../storage/open-store.ts';
import type { Store } from '../storage/store.ts';
import { createDeduplicate } from './deduplicate.ts';
import { boundsOf, type Infrastructure, type InfrastructureParts } from './infrastructure.ts';

function createInMemoryInfrastructure(
  store: Store,
  { config, clock, logger, activeTurns }: InfrastructureParts,
): Infrastructure {
  const lock = createLock();
  const deduplicate = createDeduplicate(store, lock);
  return {
    store,
    redis: undefined,
    lock,
    deduplicate,
    limiter: config.RATE_LIMIT === null ? noLimiter : createTurnLimiter(config.RATE_LIMIT),
    counter: createDailyCounter(clock),
    serviceLedger: createStoredLedger(store, clock, logger),
    queue: createInMemoryQueue(boundsOf(config)),
    jobs: createInMemoryTurns(activeTurns, deduplicate),
    resetBroadcast: noResetBroadcast,
    close: () => store.close(),
  };
}

/** Throws `VizzyError('configuration')` when Redis does not answer, or a folder cannot be used. */
export async function openInfrastructure(parts: InfrastructureParts): Promise<Infrastructure> {
  const { config, clock, logger } = parts;
  const url = config.REDIS_URL;
  const embedded = { folder: config.DATA_DIR, maxEntries: config.STATE_MAX_ENTRIES, clock, logger };
  if (url === undefined) return createInMemoryInfrastructure(await openStore(embedded), parts);
  // Loaded only with Redis: its libraries take longer to load than everything else.
  const { openRedisInfrastructure } = await import('./redis-infrastructure.ts');
  return openRedisInfrastructure(url, parts);
}
