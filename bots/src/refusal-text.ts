/** What a person reads when a turn ends without a reply. */
import { isVizzyError, sentencesFor, type VizzyError } from '@vizzy/core';

/** Whole seconds, at least one. */
const secondsOf = ({ retryAfter }: VizzyError) => Math.max(1, Math.ceil((retryAfter ?? 60_000) / 1000));

/** The sentence for an error; it never shows internals. */
export function refusalText(error: unknown, locale: string | undefined): string {
  const { refusals, hints } = sentencesFor(locale).surface;
  if (!isVizzyError(error)) return refusals.unexpected;
  switch (error.code) {
    case 'cancelled':
      return hints.cancelled;
    case 'rate-limited':
      return refusals.rateLimited(secondsOf(error));
    case 'busy':
      return refusals.busy(secondsOf(error));
    case 'store-lost':
      return refusals.storeLost;
    case 'blocked':
      return refusals.blocked;
    case 'closing':
      return refusals.closing;
    case 'not-found':
      return hints.gone;
    case 'invalid-input':
      return refusals.invalid(error.message);
    default:
      return refusals.unexpected;
  }
}
