/** Gradio's own client, made to ask one Space alone, within bounds and without a word on the console. */
import { Client } from '@gradio/client';
import { z } from 'zod';
import { checkedFetch } from '../../checked-fetch.ts';
import { failureFor } from '../../failure.ts';
import { readJson } from '../../read-picture.ts';
import { authorizationFor } from './space-address.ts';
import { apiInfoSchema, type DrawingEndpoint, type SpaceInfo } from './space-endpoint.ts';
import type { NumberLimits } from './space-values.ts';

const limitsSchema = z.looseObject({
  minimum: z.number().optional().catch(undefined),
  maximum: z.number().optional().catch(undefined),
  step: z.number().optional().catch(undefined),
});

const componentSchema = z.looseObject({ id: z.number(), type: z.string(), props: limitsSchema.default({}) });

const dependencySchema = z.looseObject({
  id: z.number().optional(),
  api_name: z.union([z.string(), z.boolean()]).nullish(),
  inputs: z.array(z.number()),
  outputs: z.array(z.number()),
});

/** What a Space says of itself; `root` and all other addresses in it are not used. */
const configSchema = z.looseObject({
  version: z.string().default(''),
  protocol: z.string().default('ws'),
  api_prefix: z
    .string()
    .regex(/^(?:\/[\w-]+)*$/)
    .nullish(),
  components: z.array(componentSchema),
  dependencies: z.array(dependencySchema),
});

type SpaceConfig = z.output<typeof configSchema>;

/** What the client tells about a job; only what is read. */
export type JobEvent =
  | { readonly type: 'data'; readonly data: readonly unknown[] }
  | {
      readonly type: 'status';
      readonly stage: 'pending' | 'generating' | 'streaming' | 'complete' | 'error';
      readonly position?: number | null;
      /** Seconds. */
      readonly eta?: number | null;
      readonly progress_data?: readonly unknown[] | null;
      readonly message?: unknown;
      readonly title?: unknown;
      readonly original_msg?: string;
    };

/** A stream of events as the client wants it. */
export type EventStream = {
  onmessage: ((event: { readonly data: string }) => Promise<void>) | null;
  onerror: unknown;
  readonly close: () => void;
};

/** The slice of the client that is used; Node's rules cannot follow the imports of its own declarations. */
export type GradioClient = {
  config: unknown;
  api_prefix: string;
  api_info: unknown;
  api_map: Readonly<Record<string, number>>;
  readonly session_hash: string;
  fetch(input: string | URL, init?: RequestInit): Promise<Response>;
  stream(url: URL): EventStream;
  view_api(): Promise<unknown>;
  submit(
    endpoint: string,
    data: readonly unknown[],
  ): { next(): Promise<IteratorResult<JobEvent, undefined>>; wait_for_id(): Promise<string | null> };
};

/** A Space that has said what it can do. */
export type OpenedSpace = {
  /** Its address, with a slash at its end. */
  readonly base: URL;
  readonly apiPrefix: string;
  readonly info: SpaceInfo;
  /** Fetches from this Space alone. */
  readonly fetch: (address: string | URL, init: RequestInit) => Promise<Response>;
  /** What the client needs to know, as it wants it. */
  readonly known: Pick<GradioClient, 'config' | 'api_prefix' | 'api_info' | 'api_map'>;
  /** The number of an endpoint, and the bounds of its parameters. */
  readonly describe: (endpoint: DrawingEndpoint) => { readonly id: number; readonly limits: readonly NumberLimits[] };
};

/** A client whose every request goes through `parts`: it fetches past them only from the hub, which it is not asked to. */
export function createClient(base: URL, parts: Pick<GradioClient, 'fetch' | 'stream'>): GradioClient {
  // Without the token: it would be shown to the hub for a pass that the header makes unnecessary.
  const client: GradioClient = new Client(base.href, { events: ['data', 'status'], record_history: false });
  return Object.assign(client, parts);
}

/** Protocols of Gradio since version 4; before it a socket was used. */
const protocols: ReadonlySet<string> = new Set(['sse', 'sse_v1', 'sse_v2', 'sse_v2.1', 'sse_v3']);

/** `fetch` that reaches one Space alone, never follows a redirect, and shows the token only where it belongs. */
function createSpaceFetch(base: URL, token: string | undefined): OpenedSpace['fetch'] {
  return async (address, init) => {
    const url = new URL(address);
    if (url.origin !== base.origin) throw failureFor('bad-answer', 'the Space names another host; it was not asked');
    return checkedFetch(url, {
      ...init,
      headers: { ...Object.fromEntries(new Headers(init.headers)), ...authorizationFor(url, token) },
    });
  };
}

async function readConfig(base: URL, fetchIt: OpenedSpace['fetch'], signal: AbortSignal): Promise<SpaceConfig> {
  const config = configSchema.safeParse(await readJson(await fetchIt(new URL('config', base), { signal })));
  if (!config.success) throw failureFor('bad-answer', 'what answers at the address of the Space is no Gradio');
  if (!protocols.has(config.data.protocol))
    throw failureFor('bad-answer', 'the Space runs a version of Gradio before 4, which cannot be asked');
  return config.data;
}

/** Reads what a Space can do. Throws a `VizzyError` when it cannot be reached, or is none. */
export async function openSpace(address: URL, token: string | undefined, signal: AbortSignal): Promise<OpenedSpace> {
  const base = new URL(address.href.replace(/\/*$/, '/'));
  const fetchIt = createSpaceFetch(base, token);
  const config = await readConfig(base, fetchIt, signal);
  const apiPrefix = config.api_prefix ?? '';
  const dependencies = config.dependencies.map((dependency, at) => ({ ...dependency, id: dependency.id ?? at }));
  const ids = Object.fromEntries(
    dependencies.flatMap(({ api_name: name, id }) => (typeof name === 'string' ? [[name, id]] : [])),
  );
  let failure: unknown;
  const client = createClient(base, {
    fetch: (input, init = {}) =>
      fetchIt(input, { ...init, signal }).catch((error: unknown) => {
        failure = error;
        throw error;
      }),
    stream: () => ({ onmessage: null, onerror: null, close: () => {} }),
  });
  // Its own address, whatever it says that its root is.
  const known = {
    config: { ...config, dependencies, root: base.href.replace(/\/$/, '') },
    api_prefix: apiPrefix,
    api_info: undefined,
    api_map: ids,
  };
  Object.assign(client, known);
  // Nothing was drawn yet. The client's own error repeats what was answered, so it is not passed on.
  const silent = () =>
    failureFor('bad-answer', 'the Space does not say what its endpoints take', { isRetryable: true });
  const read = await client.view_api().catch(() => {
    throw failure ?? silent();
  });
  const info = apiInfoSchema.safeParse(read);
  if (!info.success) throw silent();
  return {
    base,
    apiPrefix,
    info: info.data,
    fetch: fetchIt,
    known: { ...known, api_info: read },
    describe: ({ name, parameters }) => {
      const { id = -1, inputs = [] } = dependencies.find(({ api_name: own }) => `/${own}` === name) ?? {};
      const all = inputs.map((input) => config.components.find((component) => component.id === input));
      // The client lists states, which nobody fills in, for some endpoints and not for others.
      const filled = all.filter((component) => component?.type !== 'state');
      const listed = [all, filled].find(({ length }) => length === parameters.length) ?? [];
      return { id, limits: listed.map((component) => component?.props ?? {}) };
    },
  };
}
