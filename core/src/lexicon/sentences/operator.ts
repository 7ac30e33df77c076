/** The sentences for those who run Vizzy, or manage a place where it is. */
import type { TierName } from '../../image.ts';
import type { FailureReason } from '../../service-failure.ts';

/** What one drawer has drawn. */
export type ServiceUseFacts = {
  readonly tier: TierName;
  /** `none` where the tier asks only one. */
  readonly provider: string;
  readonly model: string;
  readonly pictures: number;
  /** Seconds of the calls that gave them. */
  readonly seconds: number;
  /** Seconds that the service says it computed; 0 where it does not say. */
  readonly computeSeconds: number;
  /** US dollars; 0 where the service does not say. */
  readonly dollars: number;
};

/** What a failure means, and what to do about it; plain text of a line each. */
export type Remedy = { readonly means: string; readonly todo: string };

/** Sentences for operators and managers. */
export type OperatorSentences = {
  /** Today's pictures from services, in one line; the most pictures first. Names in it come from outside. */
  readonly servicesToday: (uses: readonly ServiceUseFacts[]) => string;
  /** Those of the last days, today included. */
  readonly servicesLately: (sum: {
    readonly days: number;
    readonly pictures: number;
    readonly dollars: number;
  }) => string;
  /** The count cannot be read: the state store is lost. */
  readonly servicesUnknown: string;
  /** By the code that the log, `/health` and the doctor show. */
  readonly remedies: Readonly<Record<FailureReason, Remedy>>;
};
