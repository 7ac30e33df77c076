/** What operators and managers can know of the picture services: what they drew, what it cost, and why one fails. */
import type { TierName } from './image.ts';
import type { ServiceFailure } from './service-failure.ts';

/** Who drew, as far as the bill is concerned. */
export type ServiceDrawer = {
  readonly tier: TierName;
  /** Who ran the model, where the tier asks several; `none` otherwise. */
  readonly provider: string;
  readonly model: string;
};

/** What some pictures took. */
export type ServiceUse = ServiceDrawer & {
  readonly pictures: number;
  /** Seconds of the calls that gave them. */
  readonly seconds: number;
  /** Seconds that the service says it computed; 0 where it does not say. */
  readonly computeSeconds: number;
  /** US dollars that the service says they cost; 0 where it does not say. */
  readonly dollars: number;
};

/** One day (UTC) of services. */
export type ServiceDay = {
  /** Such as `2026-12-01`. */
  readonly day: string;
  /** The most pictures first. */
  readonly uses: readonly ServiceUse[];
};

/** Days that are kept. */
export const keptServiceDays = 31;

/** Counts what services drew, by day: of all processes together where they share a store. */
export interface ServiceLedger {
  /** Adds pictures to today. Rejects with `VizzyError('store-lost')`. */
  add(use: ServiceUse): Promise<void>;
  /** The last so many days, today included, 1 to 31; newest first, without those on which nothing was drawn. Rejects likewise. */
  days(count: number): Promise<readonly ServiceDay[]>;
}

/** The picture services, for operators and managers. Nothing of what people wrote is in it. */
export interface ServiceReports {
  /** Whether a service is configured. */
  readonly hasServices: boolean;
  /** The last failure of each tier after which nothing has succeeded, in the order in which they are asked. */
  failures(): readonly ServiceFailure[];
  /** See `ServiceLedger.days`. */
  days: ServiceLedger['days'];
}
