/** Why a picture service failed: one word for the operator's tables, the log, `/health` and what people read. */
import type { TierName } from './image.ts';

/** Every reason, as a code that stays the same between releases; `docs/picture-services.md` says what to do about each. */
export const failureReasons = [
  /** The account has nothing left to pay with. */
  'out-of-credits',
  /** The model was served here once, and is no longer. */
  'model-gone',
  /** There is no model, checkpoint or workflow of this name. */
  'no-such-model',
  /** Token, key or password is missing or wrong. */
  'unauthorized',
  /** The token is right, but lacks the permission. */
  'permission-missing',
  /** The service refuses a parameter, or the request as a whole. */
  'parameter-refused',
  /** The model is being loaded. */
  'loading',
  /** Too many requests: the service asks to wait. */
  'rate-limited',
  /** The service has more work than it takes. */
  'busy',
  /** Its graphics card has too little memory for the picture. */
  'out-of-memory',
  /** The service declined the words or the picture for its own safety rules. */
  'declined',
  /** It could not be reached, or broke off. */
  'unreachable',
  /** It did not answer in time. */
  'timeout',
  /** It answered with a redirect, which is never followed. */
  'redirected',
  /** It answered something that is no picture. */
  'bad-answer',
  /** It answered that something broke on its side. */
  'service-error',
] as const;

/** Why a picture service failed. */
export type FailureReason = (typeof failureReasons)[number];

/** Why Vizzy drew a picture although there is a service: its failure, or that it cannot do what was asked, such as redraw a photo. */
export type DrawnHereReason = FailureReason | 'only-words' | 'only-photos';

/**
 * Reasons that go away by themselves, so that asking again may help. An answer that is no picture does not: it was paid for,
 * and is not asked for again because it was not liked.
 */
const passing: ReadonlySet<FailureReason> = new Set([
  'loading',
  'rate-limited',
  'busy',
  'out-of-memory',
  'unreachable',
  'timeout',
  'service-error',
]);

/** Whether asking the service again, a minute later, may help. */
export const mayPass = (reason: DrawnHereReason): boolean => passing.has(reason as FailureReason);

/** Who was asked; each part only where it is known. */
export type ServiceNames = {
  /** Who runs the model, where one tier asks several. */
  readonly provider?: string;
  readonly model?: string;
  /** Host and port that were asked. */
  readonly host?: string;
};

/** What asks services: a tier, for pictures; or the teller of stories or the reader of messages, a language model. */
export type FailingService = TierName | 'stories' | 'reader';

/** One failure of a service. */
export type ServiceFailure = ServiceNames & {
  readonly tier: FailingService;
  readonly reason: FailureReason;
  /** The parameter that was refused, when the service said which. */
  readonly parameter?: string;
  /** Milliseconds since the Unix epoch. */
  readonly at: number;
  /** Milliseconds since the Unix epoch when the service asks to be tried again. */
  readonly until?: number;
};

const time = (milliseconds: number) => new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z');

/** Who failed, why and when, in one line without anything that the service wrote: `out-of-credits (FLUX.1-schnell by nscale at router.huggingface.co, 2026-12-01T12:00:00Z)`. */
export function describeFailure({ reason, parameter, provider, model, host, at, until }: ServiceFailure): string {
  const who = [model, provider && `by ${provider}`, host && `at ${host}`].filter(Boolean).join(' ');
  const what = parameter === undefined ? reason : `${reason}: ${parameter}`;
  const when = until === undefined ? time(at) : `${time(at)}, until ${time(until)}`;
  return `${what} (${who === '' ? when : `${who}, ${when}`})`;
}
