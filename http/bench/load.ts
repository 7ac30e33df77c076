/** Puts a steady load on one route and measures it. */
import autocannon from 'autocannon';

/** What a load measured. Latencies are in milliseconds. */
export type LoadResult = {
  readonly perSecond: number;
  readonly p50: number;
  /** Milliseconds of a request, computed from the rate of the median second: finer than `p50`, which is whole. */
  readonly p50Exact: number;
  readonly p99: number;
  readonly failed: number;
  readonly answered: number;
};

/** A load: how many connections, for how many seconds, with which request. */
export type Load = {
  readonly url: string;
  readonly connections: number;
  readonly seconds: number;
  /** The body of POST requests, to which `user_id` is added, of 200 users in turn; without it, requests are GET. */
  readonly body?: object;
  /** Messages that requests use in turn, instead of the one in the body. */
  readonly messages?: readonly string[];
  /** The prefix of user ids; default: `person`. */
  readonly who?: string;
};

/** Enough that no user waits for their own last turn. */
const people = 200;

const requestsOf = (body: object, who: string, messages: readonly string[] = []) =>
  Array.from({ length: Math.max(people, messages.length) }, (_, person) => {
    const said = messages[person];
    return { body: JSON.stringify({ ...body, ...(said ? { message: said } : {}), user_id: `${who}-${person}` }) };
  });

/** Runs a load. */
export async function load({ url, connections, seconds, body, messages, who = 'person' }: Load): Promise<LoadResult> {
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    ...(body
      ? { method: 'POST', headers: { 'content-type': 'application/json' }, requests: requestsOf(body, who, messages) }
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

/** The median. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Milliseconds of each of `times` calls in sequence. */
export async function timeEach(times: number, call: () => Promise<unknown>): Promise<number[]> {
  const took: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const start = performance.now();
    await call();
    took.push(performance.now() - start);
  }
  return took;
}
