/** The double's HTTP side: authorisation, limits, planned faults, then the route. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { createFaults, type Fault, type Faults } from './faults.ts';
import { createLimits, type Place } from './limits.ts';
import type { StoredFile } from './model.ts';
import { Refusal, refusals } from './refusal.ts';
import type { Route } from './routes/route.ts';
import { readUpload } from './uploads.ts';

/** One request, and what became of it. */
export type RecordedRequest = {
  readonly method: string;
  readonly path: string;
  readonly at: number;
  readonly status: number;
  /** Discord's code when it was refused. */
  readonly code?: number;
  readonly why?: string;
  /** Whether the double was told to answer like this. */
  readonly isPlanned: boolean;
};

/** The HTTP side. */
export interface Rest {
  readonly requests: readonly RecordedRequest[];
  readonly faults: Faults;
  /** Requests that are held back at the moment, and whose client still waits. */
  held(): number;
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
}

/** What it works on. */
export type RestOptions = {
  readonly token: string;
  readonly routes: readonly Route[];
  readonly now: () => number;
  readonly newId: () => string;
  readonly hasLimits: boolean;
  /** How many times sooner than at Discord a limit is over. */
  readonly haste: number;
  /** Bytes that a file may have, by the path of the request. */
  readonly uploadLimit: (path: string) => number;
  readonly file: (id: string) => StoredFile | undefined;
  readonly tell: () => void;
};

/** An upload beyond this is cut off whatever the server allows. */
const mostBytes = 120 * 1024 * 1024;

async function bytesOf(request: IncomingMessage): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    size += (part as Buffer).length;
    if (size > mostBytes) throw refusals.tooLarge();
    parts.push(part as Buffer);
  }
  return Buffer.concat(parts);
}

const limitHeaders = ({ bucket, limit, remaining, resetAfter }: Place) => ({
  'x-ratelimit-bucket': bucket,
  'x-ratelimit-limit': String(limit),
  'x-ratelimit-remaining': String(remaining),
  'x-ratelimit-reset-after': resetAfter.toFixed(3),
});

const limitedBy = (retryAfter: number, isGlobal: boolean) =>
  new Refusal(429, 0, 'You are being rate limited.', { retryAfter, isGlobal });

function refusalOf(fault: Fault): Refusal | undefined {
  if (fault.type === 'status') return new Refusal(fault.status, fault.code ?? 0, `planned ${fault.status}`);
  if (fault.type === 'limited') return limitedBy(fault.retryAfter, fault.isGlobal ?? false);
  return undefined;
}

function sendRefusal(response: ServerResponse, refusal: Refusal) {
  const { status, code, message, retryAfter, isGlobal } = refusal;
  const limited = {
    'retry-after': String(retryAfter),
    'x-ratelimit-scope': isGlobal ? 'global' : 'user',
    ...(isGlobal ? { 'x-ratelimit-global': 'true' } : {}),
  };
  response.writeHead(status, { 'content-type': 'application/json', ...(retryAfter === undefined ? {} : limited) });
  response.end(
    JSON.stringify({
      message,
      code,
      ...(retryAfter === undefined ? {} : { retry_after: retryAfter, global: isGlobal }),
    }),
  );
}

/** Makes the HTTP side. */
export function createRest(options: RestOptions): Rest {
  const { token, routes, now, newId, tell } = options;
  const requests: RecordedRequest[] = [];
  const faults = createFaults();
  const count = createLimits(now, options.haste);
  const held = new Set<ServerResponse>();

  async function hold(fault: Fault | undefined, response: ServerResponse) {
    if (fault?.type === 'slow') await delay(fault.after);
    if (fault?.type !== 'held') return;
    held.add(response);
    response.once('close', () => held.delete(response));
    tell();
    await fault.until;
    held.delete(response);
  }

  async function answer(request: IncomingMessage, method: string, url: URL, path: string): Promise<unknown> {
    const matching = routes.find((route) => route.method === method && route.path.test(path));
    if (!matching) throw refusals.notFound();
    if (!matching.isOpen && request.headers.authorization !== `Bot ${token}`) throw refusals.unauthorized();
    const bytes = await bytesOf(request);
    const { json, uploads } = await readUpload(bytes, request.headers['content-type'] ?? '', newId);
    if (uploads.some(({ bytes }) => bytes.length > options.uploadLimit(path))) throw refusals.tooLarge();
    const params = matching.path.exec(path)?.slice(1) ?? [];
    return matching.answer({ params, query: url.searchParams, json, uploads });
  }

  function sendFile(response: ServerResponse, path: string) {
    const found = options.file(path.split('/')[2] ?? '');
    if (!found) return sendRefusal(response, refusals.notFound());
    response.writeHead(200, {
      'content-type': found.format ? `image/${found.format}` : 'application/octet-stream',
      'content-length': found.bytes.length,
    });
    response.end(found.bytes);
  }

  async function respond(request: IncomingMessage, response: ServerResponse, url: URL): Promise<RecordedRequest> {
    const method = request.method ?? 'GET';
    const path = url.pathname.replace(/^\/api\/v10/, '').replaceAll('%40', '@');
    const line = { method, path, at: now() };
    const fault = faults.next(method, path);
    const planned = fault && refusalOf(fault);
    const place = options.hasLimits && !planned ? count(method, path) : undefined;
    const refuse = (refusal: Refusal, isPlanned: boolean) => {
      if (place) for (const [name, value] of Object.entries(limitHeaders(place))) response.setHeader(name, value);
      sendRefusal(response, refusal);
      return { ...line, status: refusal.status, code: refusal.code, why: refusal.message, isPlanned };
    };
    if (planned) return refuse(planned, true);
    if (fault?.type === 'dropped') {
      response.destroy();
      return { ...line, status: 0, isPlanned: true };
    }
    if (place && !place.isAllowed) return refuse(limitedBy(place.resetAfter, place.isGlobal), false);
    await hold(fault, response);
    try {
      const body = await answer(request, method, url, path);
      if (fault?.type === 'lost') {
        response.destroy();
        return { ...line, status: 0, isPlanned: true };
      }
      const headers = place ? limitHeaders(place) : {};
      if (body === undefined) response.writeHead(204, headers).end();
      else response.writeHead(200, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
      return { ...line, status: body === undefined ? 204 : 200, isPlanned: false };
    } catch (error) {
      if (error instanceof Refusal) return refuse(error, false);
      throw error;
    }
  }

  return {
    requests,
    faults,
    held: () => held.size,
    async handle(request, response) {
      const url = new URL(request.url ?? '/', 'http://localhost');
      if (url.pathname.startsWith('/attachments/')) {
        await hold(faults.next('GET', url.pathname), response);
        return sendFile(response, url.pathname);
      }
      requests.push(await respond(request, response, url));
      tell();
    },
  };
}
