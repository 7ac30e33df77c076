/** The routes of the AI Horde that are used, and how often they may be called. */
import { z } from 'zod';
import type { Clock } from '../../../clock.ts';
import { isVizzyError } from '../../../errors.ts';
import { checkedFetch } from '../../checked-fetch.ts';
import { failureFor } from '../../failure.ts';
import { withGrace } from '../../give-up.ts';
import { readJson } from '../../read-picture.ts';

/** Where the Horde is, and who asks. */
export type HordeAddress = {
  /** Without a slash at its end. */
  readonly url: string;
  readonly apiKey: string;
  /** The version of Vizzy, which the Horde wants to know. */
  readonly version: string;
};

const acceptedSchema = z.looseObject({ id: z.string() });

/** What the Horde says of a job that is under way; `queue_position` is 0 once a worker has it. */
const lookSchema = z.looseObject({
  done: z.boolean(),
  faulted: z.boolean().default(false),
  is_possible: z.boolean().default(true),
  queue_position: z.number().optional(),
  wait_time: z.number().optional(),
});

const metadataSchema = z.looseObject({ type: z.string(), value: z.string() });

const generationSchema = z.looseObject({
  img: z.string(),
  model: z.string().default(''),
  censored: z.boolean().nullish(),
  gen_metadata: z.array(metadataSchema).nullish(),
});

const resultSchema = z.looseObject({ generations: z.array(generationSchema) });

const heartbeatSchema = z.looseObject({ message: z.string() });

const userSchema = z.looseObject({ kudos: z.number() });

/** How a job is doing. */
export type HordeLook = z.output<typeof lookSchema>;

/** A picture as a worker delivered it. */
export type HordeGeneration = z.output<typeof generationSchema>;

/** The form that ids of jobs have. */
const jobId = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Milliseconds between two jobs that are sent in: the Horde takes two a second from a key and an address. */
const betweenJobs = 600;

/** Milliseconds that cancelling a job may take. */
const cancelTimeout = 5000;

/** Parses what the Horde answered. The job may be under way, so anything else is final. */
function expectShape<Schema extends z.ZodType>(schema: Schema, answer: unknown): z.output<Schema> {
  const parsed = schema.safeParse(answer);
  if (parsed.success) return parsed.data;
  throw failureFor('bad-answer', 'the Horde answered in a way that its documents do not say');
}

/** The Horde, as far as it is used. Every method throws a `VizzyError` when the Horde refuses or cannot be reached. */
export interface HordeClient {
  /** Sends a job in, and resolves to its id. Once it is sent, goes on for some seconds when the signal aborts. */
  submit(body: unknown, signal: AbortSignal): Promise<string>;
  /** How a job is doing; cheap, may be asked often. */
  check(id: string, signal: AbortSignal): Promise<HordeLook>;
  /** The pictures of a job that is done; ten times a minute at most. */
  result(id: string, signal: AbortSignal): Promise<readonly HordeGeneration[]>;
  /** Takes a job out of the queue, in a time of its own. */
  cancel(id: string): Promise<void>;
  /** What the Horde says of its own health: `OK`, `OVERLOADED` or `DOWN`. */
  health(signal: AbortSignal): Promise<string>;
  /** Kudos of the account. Throws `unauthorized` when the key is not known. */
  kudos(signal: AbortSignal): Promise<number>;
}

/** A client of the Horde. */
export function createHordeClient({ url, apiKey, version }: HordeAddress, clock: Clock): HordeClient {
  // Name, version and contact; whoever runs Vizzy is reached through the account of the key.
  const headers = { apikey: apiKey, 'client-agent': `Vizzy:${version}:unknown`, accept: 'application/json' };
  let nextJobAt = 0;

  async function call<Schema extends z.ZodType>(schema: Schema, path: string, init: RequestInit) {
    const response = await checkedFetch(`${url}/api/v2${path}`, {
      ...init,
      headers: { ...headers, ...(init.body ? { 'content-type': 'application/json' } : {}) },
    });
    return expectShape(schema, await readJson(response));
  }

  /** Waits for this job's turn; the shots of one picture story would come all at once. */
  async function waitForTurn(signal: AbortSignal) {
    const wait = nextJobAt - clock.now();
    nextJobAt = Math.max(nextJobAt, clock.now()) + betweenJobs;
    if (wait > 0) await clock.sleep(wait, signal);
  }

  return {
    async submit(body, signal) {
      signal.throwIfAborted();
      await waitForTurn(signal);
      // A job that was taken must have a name to be cancelled.
      const sent = { method: 'POST', body: JSON.stringify(body), signal: withGrace(signal) };
      const { id } = await call(acceptedSchema, '/generate/async', sent);
      // It becomes part of a path.
      if (!jobId.test(id)) throw failureFor('bad-answer', 'the Horde names a job by no id of its own form');
      return id;
    },
    check: (id, signal) => call(lookSchema, `/generate/check/${id}`, { signal }),
    async result(id, signal) {
      return (await call(resultSchema, `/generate/status/${id}`, { signal })).generations;
    },
    async cancel(id) {
      const signal = AbortSignal.timeout(cancelTimeout);
      await checkedFetch(`${url}/api/v2/generate/status/${id}`, { method: 'DELETE', headers, signal });
    },
    async health(signal) {
      return (await call(heartbeatSchema, '/status/heartbeat', { signal })).message;
    },
    async kudos(signal) {
      try {
        return (await call(userSchema, '/find_user', { signal })).kudos;
      } catch (error) {
        // It answers 404 for a key that it does not know, and repeats the key.
        if (isVizzyError(error) && error.status === 404)
          throw failureFor('unauthorized', 'the Horde does not know this key', { status: 404 });
        throw error;
      }
    },
  };
}
