/** Feeds the ledger of services from what is observed, without delaying a turn. */
import { isRemoteTier } from '../image.ts';
import type { Logger } from '../logger.ts';
import type { Observation, Observe } from '../observation.ts';
import type { ServiceLedger, ServiceUse } from '../service-reports.ts';

/** What counting is made of. */
export type ServiceCounting = {
  /** Counts pictures of services, and passes every observation on. */
  readonly observe: Observe;
  /** Resolves when everything that was observed is counted, or lost. */
  readonly settled: () => Promise<void>;
};

/** A number from outside that can be added up. */
const countable = (value = 0) => (Number.isFinite(value) && value > 0 ? value : 0);

const useOf = (attempt: Extract<Observation, { type: 'attempt' }>): ServiceUse => ({
  tier: attempt.tier,
  provider: attempt.provider,
  model: attempt.model,
  pictures: 1,
  seconds: countable(attempt.seconds),
  computeSeconds: countable(attempt.computeSeconds),
  dollars: countable(attempt.dollars),
});

/** Counts into this ledger. While its store is lost, that is logged once, and the pictures of that time are not counted. */
export function countServiceUse(ledger: ServiceLedger, observe: Observe, logger: Logger): ServiceCounting {
  const running = new Set<Promise<void>>();
  let isLost = false;
  const count = async (use: ServiceUse) => {
    try {
      await ledger.add(use);
      isLost = false;
    } catch (error) {
      if (!isLost)
        logger.warn({ err: error }, 'could not count a picture of a service; its cost is missing from the day');
      isLost = true;
    }
  };
  return {
    observe(observation) {
      observe(observation);
      if (observation.type !== 'attempt' || observation.outcome !== 'ok' || !isRemoteTier(observation.tier)) return;
      const counting = count(useOf(observation)).finally(() => running.delete(counting));
      running.add(counting);
    },
    settled: async () => void (await Promise.all(running)),
  };
}
