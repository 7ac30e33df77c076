/** What services drew by day, in the state store: in memory, or on disk, where it outlives a restart. */
import type { Clock } from '../clock.ts';
import type { Logger } from '../logger.ts';
import {
  keptServiceDays,
  type ServiceDay,
  type ServiceDrawer,
  type ServiceLedger,
  type ServiceUse,
} from '../service-reports.ts';
import { serviceDaySchema } from '../storage/record-schemas.ts';
import { createRecordStore } from '../storage/record-store.ts';
import type { Store } from '../storage/store.ts';

const dayLength = 86_400_000;

/** Milliseconds that a day is kept. */
export const serviceDayLifetime = keptServiceDays * dayLength;

/** Drawers that are counted apart on one day: volunteers name their models themselves. */
export const mostDrawers = 100;

/** Characters of a model's or provider's name. */
const longestName = 100;

/** The drawer with names of a bounded length. */
export const boundedDrawer = ({ tier, provider, model }: ServiceDrawer): ServiceDrawer => ({
  tier,
  provider: provider.slice(0, longestName),
  model: model.slice(0, longestName),
});

/** Stands for the drawers of a tier beyond the bound. */
export const otherDrawer = (tier: ServiceDrawer['tier']): ServiceDrawer => ({
  tier,
  provider: 'none',
  model: 'others',
});

/** Names of the last so many days (UTC), today first: `2026-12-01`. */
export function lastDays(clock: Clock, count: number): readonly string[] {
  const bounded = Math.min(keptServiceDays, Math.max(1, count));
  return Array.from({ length: bounded }, (_, ago) =>
    new Date(clock.now() - ago * dayLength).toISOString().slice(0, 10),
  );
}

/** A day with the most pictures first. */
export const serviceDay = (day: string, uses: readonly ServiceUse[]): ServiceDay => ({
  day,
  uses: uses.toSorted((one, other) => other.pictures - one.pictures),
});

const isSameDrawer = (one: ServiceDrawer, other: ServiceDrawer) =>
  one.tier === other.tier && one.provider === other.provider && one.model === other.model;

const sum = (one: ServiceUse, other: ServiceUse): ServiceUse => ({
  ...one,
  pictures: one.pictures + other.pictures,
  seconds: one.seconds + other.seconds,
  computeSeconds: one.computeSeconds + other.computeSeconds,
  dollars: one.dollars + other.dollars,
});

/** The uses of a day with this one added to its drawer's. */
function withUse(uses: readonly ServiceUse[], use: ServiceUse): readonly ServiceUse[] {
  const isKnown = uses.some((each) => isSameDrawer(each, use));
  const drawer = isKnown || uses.length < mostDrawers ? boundedDrawer(use) : otherDrawer(use.tier);
  const added = { ...use, ...drawer };
  const index = uses.findIndex((each) => isSameDrawer(each, added));
  return index < 0 ? [...uses, added] : uses.map((each, at) => (at === index ? sum(each, added) : each));
}

/** A ledger for one process, in its store. */
export function createStoredLedger(store: Store, clock: Clock, logger: Logger): ServiceLedger {
  const records = createRecordStore<{ readonly uses: readonly ServiceUse[] }>(store, logger, serviceDaySchema);
  /** One change at a time: each reads what the last one wrote. */
  let last: Promise<unknown> = Promise.resolve();
  const usesOf = async (day: string) => (await records.load(day))?.uses ?? [];
  return {
    add(use) {
      const [day = ''] = lastDays(clock, 1);
      const added = last.then(async () =>
        records.save({ uses: withUse(await usesOf(day), use) }, serviceDayLifetime, day),
      );
      last = added.catch(() => undefined);
      return added;
    },
    async days(count) {
      const days = await Promise.all(lastDays(clock, count).map(async (day) => serviceDay(day, await usesOf(day))));
      return days.filter(({ uses }) => uses.length > 0);
    },
  };
}
