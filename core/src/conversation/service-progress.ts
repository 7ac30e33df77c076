/** What services tell about the pictures of one turn that they are drawing at the same time. */
import type { ToldProgress } from '../generation/index.ts';
import type { TierName } from '../image.ts';
import type { ServiceProgress } from '../progress.ts';

/** Numbers from outside, brought into their ranges; those that are none are left out. */
function within({ fraction, queuePosition, waitSeconds }: ToldProgress): ToldProgress {
  return {
    ...(Number.isFinite(fraction) ? { fraction: Math.min(1, Math.max(0, fraction ?? 0)) } : {}),
    ...(Number.isFinite(queuePosition) ? { queuePosition: Math.max(1, Math.round(queuePosition ?? 1)) } : {}),
    ...(Number.isFinite(waitSeconds) ? { waitSeconds: Math.max(0, waitSeconds ?? 0) } : {}),
  };
}

/** Whether the first is further than the second: drawn rather than queued, then more of it, then nearer in the queue. */
function isFurther(one: ServiceProgress, other: ServiceProgress): boolean {
  const [drawn, otherDrawn] = [one.fraction ?? -1, other.fraction ?? -1];
  if (drawn !== otherDrawn) return drawn > otherDrawn;
  return (one.queuePosition ?? Number.POSITIVE_INFINITY) < (other.queuePosition ?? Number.POSITIVE_INFINITY);
}

/** Remembers what services told last about each picture. */
export function createServiceProgress() {
  const latest = new Map<number, ServiceProgress>();
  return {
    /** Takes what a service tells about one picture; nothing clears it. Returns whether there is something new to show. */
    take(index: number, tier: TierName, told: ToldProgress): boolean {
      const checked = within(told);
      if (Object.keys(checked).length === 0) return latest.delete(index);
      latest.set(index, { tier, ...checked });
      return true;
    },
    /** The picture has arrived. */
    forget: (index: number): void => void latest.delete(index),
    /** That of the picture that is the furthest: pictures take turns in one line. */
    furthest(): { readonly service?: ServiceProgress } {
      const [first, ...others] = latest.values();
      if (!first) return {};
      return { service: others.reduce((best, other) => (isFurther(other, best) ? other : best), first) };
    },
  };
}
