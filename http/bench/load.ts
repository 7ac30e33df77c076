/** Puts a steady load on one route and says how it went. */
import autocannon from 'autocannon';

/** What a load came to. */
export type LoadResult = {
  readonly perSecond: number;
  readonly p50: number;
  /** Milliseconds of a request as the rate of the median second tells: finer than `p50`, which has whole ones. */
  readonly p50Exact: number;
  readonly p99: number;
  readonly failed: number;
  readonly answered: number;
};

/** A load: how many at once, for how many seconds, asking what. */
export type Load = {
  readonly url: string;
  readonly connections: number;
  readonly seconds: number;
  /** Without one the load is of GET requests; `user_id` is added, of 200 people in turn. */
  readonly body?: object;
  /** Each says something else, of so many things; otherwise all say what the body says. */
  readonly messages?: readonly string[];
  /** Tells these people from others; default: `person`. */
  readonly who?: string;
};

/** Enough that no user waits for their own last turn. */
const people = 200;

const askedBy = (body: object, who: string, messages: readonly string[] = []) =>
  Array.from({ length: Math.max(people, messages.length) }, (_, person) => {
    const said = messages[person];
    return { body: JSON.stringify({ ...body, ...(said ? { message: said } : {}), user_id: `${who}-${person}` }) };
  });

/** Latencies in milliseconds. */
export async function load({ url, connections, seconds, body, messages, who = 'person' }: Load): Promise<LoadResult> {
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    ...(body
      ? { method: 'POST', headers: { 'content-type': 'application/json' }, requests: askedBy(body, who, messages) }
      : { method: 'GET' }),
  });
  return {
    perSecond: result.requests.average,
    p50: result.latency.p50,
    p50Exact: (connections * 1000) / result.requests.p50,
    p99: result.latency.p99,
    failed: result.non2xx + result.errors,
    answered: result['2xx'],
  };
}

/** The middle of some figures. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Milliseconds of each of `times` calls, one after the other. */
export async function timeEach(times: number, call: () => Promise<unknown>): Promise<number[]> {
  const took: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const start = performance.now();
    await call();
    took.push(performance.now() - start);
  }
  return took;
}
