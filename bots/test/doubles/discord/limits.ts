/** Rate limits as Discord keeps them (docs: "Rate Limits"): a bucket for each route and its channel, server or webhook. */

/** Requests of a bucket within milliseconds. */
type Limit = { readonly match: RegExp; readonly requests: number; readonly within: number };

/** What is known of Discord's buckets; it announces them in headers and documents none. */
const limits: readonly Limit[] = [
  { match: /^POST \/channels\/\d+\/messages$/, requests: 5, within: 5000 },
  { match: /^PATCH \/channels\/\d+\/messages\/\d+$/, requests: 5, within: 5000 },
  { match: /^DELETE \/channels\/\d+\/messages\/\d+$/, requests: 5, within: 1000 },
  { match: /^POST \/channels\/\d+(\/messages\/\d+)?\/threads$/, requests: 50, within: 300_000 },
  { match: /^(POST|PATCH|GET|DELETE) \/webhooks\//, requests: 5, within: 2000 },
];

/** Requests a second of one bot, interactions left out. */
const globally = 50;

/** One request's place in its bucket. */
export type Place = {
  readonly bucket: string;
  readonly limit: number;
  readonly remaining: number;
  /** Seconds until the bucket is empty again. */
  readonly resetAfter: number;
  readonly isAllowed: boolean;
  readonly isGlobal: boolean;
};

/** Counts requests; undefined for a route without a limit. Buckets are empty again so many times sooner than Discord's. */
export function createLimits(now: () => number, haste: number): (method: string, path: string) => Place | undefined {
  const buckets = new Map<string, { count: number; until: number }>();

  function count(key: string, most: number, within: number): { count: number; until: number } {
    const known = buckets.get(key);
    const bucket = known && known.until > now() ? known : { count: 0, until: now() + within / haste };
    bucket.count += 1;
    buckets.set(key, bucket);
    // What is refused is not counted.
    if (bucket.count > most) bucket.count = most + 1;
    return bucket;
  }

  return (method, path) => {
    const isExempt = path.startsWith('/interactions/') || path.startsWith('/webhooks/');
    const all = isExempt ? undefined : count('global', globally, 1000);
    if (all && all.count > globally)
      return {
        bucket: 'global',
        limit: globally,
        remaining: 0,
        resetAfter: (all.until - now()) / 1000,
        isAllowed: false,
        isGlobal: true,
      };
    const limit = limits.find(({ match }) => match.test(`${method} ${path}`));
    if (!limit) return undefined;
    // The channel, or webhook and token, is part of the bucket; the message is not.
    const major = path.startsWith('/webhooks/')
      ? path.split('/').slice(0, 4).join('/')
      : path.split('/').slice(0, 3).join('/');
    const bucket = `${limits.indexOf(limit)}${major}`;
    const { count: used, until } = count(bucket, limit.requests, limit.within);
    return {
      bucket: `bucket-${limits.indexOf(limit)}`,
      limit: limit.requests,
      remaining: Math.max(0, limit.requests - used),
      resetAfter: Math.max(0.001, (until - now()) / 1000),
      isAllowed: used <= limit.requests,
      isGlobal: false,
    };
  };
}
