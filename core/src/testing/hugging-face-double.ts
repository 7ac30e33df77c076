/**
 * A double of Hugging Face on a loopback socket: the hub, which says who serves which model, and the router with the providers
 * behind it, each with its own paths, fields and refusals (from the documents of each, as of August 2026).
 */
import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { samplePicture } from './pictures.ts';

/** One provider of a model, as the hub says it. */
export type HubEntry = {
  readonly provider: string;
  readonly providerId: string;
  readonly task: 'text-to-image' | 'image-to-image' | 'conversational';
  readonly status?: 'live' | 'staging' | 'error';
};

/** A request as it arrived. */
export type HuggingFaceRequest = {
  readonly method: string;
  readonly path: string;
  readonly authorization: string;
  readonly billTo: string | undefined;
  /** What was sent, when it was JSON. */
  readonly body: Readonly<Record<string, unknown>>;
};

/** How the next drawing goes wrong; each once, in order. */
export type HuggingFaceFault =
  /** A status with its body, as it is written. */
  | { readonly status: number; readonly body: unknown; readonly headers?: Readonly<Record<string, string>> }
  /** A redirect to another place. */
  | { readonly redirect: string }
  /** Closes the connection. */
  | 'drop'
  /** Never answers. */
  | 'hang'
  /** A page where a picture should be. */
  | 'page';

/** The double. */
export interface HuggingFaceDouble {
  /** Of the hub and of the router: `http://127.0.0.1:port`. */
  readonly url: string;
  readonly requests: readonly HuggingFaceRequest[];
  /** Requests that ask for a picture. */
  drawings(): readonly HuggingFaceRequest[];
  /** What the hub says of a model; null: there is no such model. */
  serve(model: string, entries: readonly HubEntry[] | null): void;
  /** How the next requests for pictures go wrong. */
  fail(...faults: readonly HuggingFaceFault[]): void;
  /** Where providers say that the picture lies; default: on a host of theirs. */
  nameAddress(address: (host: string) => string): void;
  /** Where the provider says that its job is; default: at its own place. */
  nameJob(address: (path: string) => string): void;
  /** Looks at a queue before a job is done: 0 by default; Infinity: never. */
  queueLength(looks: number): void;
  /** How the next looks at jobs, and requests for their answers, go wrong; each once, in order. */
  failLooks(...faults: readonly HuggingFaceFault[]): void;
  /** How the next jobs of queues end, instead of with a picture: the provider's own words. */
  failJob(words: string): void;
  /** Whether the hub answers. */
  hubIsAway(isAway: boolean): void;
  /** Jobs that were cancelled. */
  readonly cancelled: readonly string[];
  /** Resolves when something has arrived that fits. */
  arrived(fits: (request: HuggingFaceRequest) => boolean): Promise<void>;
  close(): Promise<void>;
}

/** The token that the double accepts. */
export const huggingFaceToken = 'hf_goodTokenOfTheTests';

type Reply = { readonly status: number; readonly body: unknown; readonly headers?: Readonly<Record<string, string>> };

const reply = (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Reply => ({
  status,
  body,
  headers,
});

function send(response: ServerResponse, { status, body, headers = {} }: Reply) {
  const isBytes = body instanceof Uint8Array;
  response.writeHead(status, { 'content-type': isBytes ? 'image/png' : 'application/json', ...headers });
  response.end(isBytes || typeof body === 'string' ? body : JSON.stringify(body));
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  try {
    return JSON.parse(Buffer.concat(parts).toString());
  } catch {
    return {};
  }
}

/** A picture of the size that was asked for, at least 64 pixels. */
async function drawn(width: unknown, height: unknown): Promise<Uint8Array> {
  const side = Math.max(64, Math.min(1024, Number(width) || 768, Number(height) || 768));
  return samplePicture('png', side);
}

const sizeOf = (text: unknown, separator: string) => String(text).split(separator).map(Number);

const isPictureData = (value: unknown) =>
  typeof value === 'string' && /^data:image\/(?:png|jpeg|webp);base64,/.test(value);

/** What a request has that its provider does not know. */
const unknownFields = (body: Readonly<Record<string, unknown>>, known: readonly string[]) =>
  Object.keys(body).filter((field) => !known.includes(field));

/** fal's way to refuse a field: FastAPI's. */
const invalid = (field: string, message: string) =>
  reply(422, { detail: [{ loc: ['body', field], msg: message, type: 'value_error', input: 'what was sent' }] });

/** Starts a double on a free port. */
export async function openHuggingFaceDouble(): Promise<HuggingFaceDouble> {
  const requests: HuggingFaceRequest[] = [];
  const hub = new Map<string, readonly HubEntry[] | null>();
  const jobs = new Map<string, { looks: number; problem?: Reply }>();
  const cancelled: string[] = [];
  const faults: HuggingFaceFault[] = [];
  const lookFaults: HuggingFaceFault[] = [];
  const listeners = new Set<() => void>();
  let addressOn = (host: string) => `https://${host}/files/picture.png`;
  let jobAt = (path: string) => `https://queue.fal.run${path}`;
  let looks = 0;
  let jobWords: string | undefined;
  let isHubAway = false;

  const newJob = (problem?: Reply) => {
    const id = randomUUID();
    jobs.set(id, { looks, ...(problem ? { problem } : {}) });
    return id;
  };

  /** Looks at a job once; true when it is over. */
  const isOver = (id: string) => {
    const job = jobs.get(id);
    if (!job) return true;
    job.looks -= 1;
    return job.looks < 0;
  };

  const servedAs = (provider: string, providerId: string) =>
    [...hub.values()].some((entries) =>
      entries?.some((entry) => entry.provider === provider && entry.providerId === providerId),
    );

  const notServed = (provider: string) => reply(400, { error: `Model not supported by provider ${provider}` });

  function answerHub(path: string, authorization: string): Reply {
    if (isHubAway) return reply(503, 'upstream connect error', { 'content-type': 'text/plain' });
    if (authorization !== `Bearer ${huggingFaceToken}`) return reply(401, { error: 'Invalid username or password.' });
    const model = decodeURIComponent(path.slice('/api/models/'.length).split('?')[0] ?? '');
    const entries = hub.get(model);
    if (!entries) return reply(404, { error: 'Repository not found' });
    const mapping = entries.map((entry) => ({ status: 'live', ...entry }));
    return reply(200, { _id: '65', id: model, inferenceProviderMapping: mapping });
  }

  async function answerHfInference(path: string, body: Record<string, unknown>): Promise<Reply> {
    const model = path.slice('/hf-inference/models/'.length);
    if (!servedAs('hf-inference', model))
      return reply(410, {
        error: `The requested model is deprecated and no longer supported by provider hf-inference.`,
      });
    const parameters = (body['parameters'] ?? {}) as Record<string, unknown>;
    return reply(200, await drawn(parameters['width'], parameters['height']), { 'x-compute-time': '1.25' });
  }

  async function answerNscale(body: Record<string, unknown>): Promise<Reply> {
    if (!servedAs('nscale', String(body['model']))) return notServed('nscale');
    const [unknown] = unknownFields(body, ['model', 'prompt', 'size', 'n', 'response_format']);
    if (unknown)
      return reply(400, { error: { message: `Unrecognized request argument supplied: ${unknown}`, param: unknown } });
    const [width, height] = sizeOf(body['size'] ?? '512x512', 'x');
    return reply(200, { created: 1, data: [{ b64_json: Buffer.from(await drawn(width, height)).toString('base64') }] });
  }

  function answerFal(method: string, path: string, body: Record<string, unknown>): Reply {
    const [place = ''] = path.slice('/fal-ai'.length).split('?');
    const job = /^(\/.+)\/requests\/([\w-]+)(\/status|\/cancel)?$/.exec(place);
    if (!job) return submitFal(place.slice(1), body);
    const [, , id = '', what] = job;
    if (what === '/cancel' && method === 'PUT') {
      cancelled.push(id);
      return reply(202, { status: 'CANCELLATION_REQUESTED' });
    }
    if (what === '/status') {
      const done = isOver(id);
      return reply(done ? 200 : 202, {
        status: done ? 'COMPLETED' : 'IN_QUEUE',
        request_id: id,
        ...(done ? { metrics: { inference_time: 0.5 } } : { queue_position: jobs.get(id)?.looks ?? 0 }),
      });
    }
    const problem = jobs.get(id)?.problem;
    if (problem) return problem;
    const has_nsfw_concepts = [false];
    return reply(200, {
      images: [{ url: addressOn('v3.fal.media'), content_type: 'image/png' }],
      has_nsfw_concepts,
      seed: 7,
    });
  }

  /** fal takes every job, and says what is wrong with it when its answer is asked for. */
  function submitFal(providerId: string, body: Record<string, unknown>): Reply {
    if (!servedAs('fal-ai', providerId)) return notServed('fal-ai');
    const steps = Number(body['num_inference_steps'] ?? 4);
    const isEdit = providerId.endsWith('/edit');
    const urls = body['image_urls'];
    const problem =
      /schnell/.test(providerId) && steps > 12
        ? invalid('num_inference_steps', 'ensure this value is less than or equal to 12')
        : isEdit && !(Array.isArray(urls) && urls.every(isPictureData))
          ? invalid('image_urls', 'Unsupported data URL')
          : jobWords
            ? reply(422, { detail: [{ loc: ['body', 'prompt'], msg: jobWords, type: 'content_policy_violation' }] })
            : undefined;
    const id = newJob(problem);
    // A model's endpoint may be deeper than the place of its jobs.
    const app = providerId.split('/').slice(0, 2).join('/');
    return reply(200, {
      status: 'IN_QUEUE',
      request_id: id,
      response_url: jobAt(`/${app}/requests/${id}`),
      status_url: jobAt(`/${app}/requests/${id}/status`),
      cancel_url: jobAt(`/${app}/requests/${id}/cancel`),
      queue_position: 0,
    });
  }

  function prediction(id: string, status: string): Record<string, unknown> {
    const isDone = status === 'succeeded';
    return {
      id,
      status,
      output: isDone ? [addressOn('replicate.delivery')] : null,
      error: status === 'failed' ? jobWords : null,
      metrics: isDone ? { predict_time: 2.5 } : {},
      urls: {
        get: `https://evil.example/v1/predictions/${id}`,
        cancel: `https://evil.example/v1/predictions/${id}/cancel`,
      },
    };
  }

  function answerReplicate(path: string, body: Record<string, unknown>): Reply {
    const seen = /^\/replicate\/v1\/predictions\/([\w-]+)(\/cancel)?$/.exec(path);
    if (seen) {
      const [, id = '', cancel] = seen;
      if (cancel) {
        cancelled.push(id);
        return reply(200, prediction(id, 'canceled'));
      }
      return reply(200, prediction(id, isOver(id) ? (jobWords ? 'failed' : 'succeeded') : 'processing'));
    }
    const model = /^\/replicate\/v1\/models\/(.+)\/predictions$/.exec(path)?.[1] ?? '';
    if (!servedAs('replicate', model)) return notServed('replicate');
    const input = (body['input'] ?? {}) as Record<string, unknown>;
    if (/schnell/.test(model) && Number(input['num_inference_steps'] ?? 4) > 4)
      return reply(422, {
        title: 'Input validation failed',
        detail: '- input.num_inference_steps: Must be less than or equal to 4\n',
        status: 422,
        invalid_fields: [{ type: 'maximum', field: 'input.num_inference_steps', description: 'Must be at most 4' }],
      });
    const id = newJob();
    return reply(201, prediction(id, looks > 0 ? 'starting' : jobWords ? 'failed' : 'succeeded'));
  }

  async function answerWavespeed(path: string, body: Record<string, unknown>): Promise<Reply> {
    const seen = /^\/wavespeed\/api\/v3\/predictions\/([\w-]+)\/result$/.exec(path);
    if (!seen) {
      const model = path.slice('/wavespeed/api/v3/'.length);
      if (!servedAs('wavespeed', model)) return notServed('wavespeed');
      const id = newJob();
      jobs.set(id, { looks, ...(body['enable_base64_output'] === true ? {} : { problem: reply(200, {}) }) });
      return reply(200, {
        code: 200,
        message: 'success',
        data: { id, status: 'created', urls: { get: `https://evil.example/${id}` } },
      });
    }
    const id = seen[1] ?? '';
    if (!isOver(id)) return reply(200, { code: 200, data: { id, status: 'processing', outputs: [] } });
    if (jobWords) return reply(200, { code: 200, data: { id, status: 'failed', outputs: [], error: jobWords } });
    const base64 = Buffer.from(await drawn(768, 768)).toString('base64');
    const output = jobs.get(id)?.problem
      ? addressOn('d1q70pf5vjeyhc.cloudfront.net')
      : `data:image/png;base64,${base64}`;
    return reply(200, {
      code: 200,
      data: { id, status: 'completed', outputs: [output], has_nsfw_contents: [false], timings: { inference: 1500 } },
    });
  }

  async function answer(request: HuggingFaceRequest): Promise<Reply> {
    const { path, authorization, method } = request;
    const body = { ...request.body };
    if (path.startsWith('/api/models/')) return answerHub(path, authorization);
    if (authorization !== `Bearer ${huggingFaceToken}`)
      return reply(401, { error: 'Invalid credentials in Authorization header' });
    if (path.startsWith('/hf-inference/')) return answerHfInference(path, body);
    if (path === '/nscale/v1/images/generations') return answerNscale(body);
    if (path.startsWith('/fal-ai/')) return answerFal(method, path, body);
    if (path.startsWith('/replicate/')) return answerReplicate(path, body);
    if (path.startsWith('/wavespeed/')) return answerWavespeed(path, body);
    return reply(404, { error: 'Not Found' });
  }

  /** Asks for a picture: not the hub, and not a look at a job. */
  const isDrawing = ({ method, path }: HuggingFaceRequest) => method === 'POST' && !path.endsWith('/cancel');

  function giveFault(fault: HuggingFaceFault, response: ServerResponse) {
    if (fault === 'hang') return;
    if (fault === 'drop') return void response.destroy();
    if (fault === 'page')
      return send(response, reply(200, '<!doctype html><h1>Welcome</h1>', { 'content-type': 'text/html' }));
    if ('redirect' in fault) return send(response, reply(307, '', { location: fault.redirect }));
    send(response, fault);
  }

  const server = createServer(async (incoming, response) => {
    const request: HuggingFaceRequest = {
      method: incoming.method ?? '',
      path: incoming.url ?? '',
      authorization: incoming.headers.authorization ?? '',
      billTo: incoming.headers['x-hf-bill-to'] as string | undefined,
      body: await bodyOf(incoming).catch(() => ({})),
    };
    requests.push(request);
    for (const listener of listeners) listener();
    const isLook = request.method === 'GET' && !request.path.startsWith('/api/');
    const fault = isDrawing(request) ? faults.shift() : isLook ? lookFaults.shift() : undefined;
    if (fault === undefined) send(response, await answer(request));
    else giveFault(fault, response);
  });
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    cancelled,
    drawings: () => requests.filter(isDrawing),
    serve: (model, entries) => void hub.set(model, entries),
    fail: (...more) => void faults.push(...more),
    failLooks: (...more) => void lookFaults.push(...more),
    nameAddress: (address) => {
      addressOn = address;
    },
    nameJob: (address) => {
      jobAt = address;
    },
    queueLength: (count) => {
      looks = count;
    },
    failJob: (words) => {
      jobWords = words;
    },
    hubIsAway: (isAway) => {
      isHubAway = isAway;
    },
    arrived: (fits) =>
      new Promise((resolve) => {
        const look = () => {
          if (!requests.some(fits)) return;
          listeners.delete(look);
          resolve();
        };
        listeners.add(look);
        look();
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
