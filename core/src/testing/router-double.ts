/** A double of Hugging Face's router, of a Space, and of a chat model, on a loopback socket: it answers, and fails, as told. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { isChat, sendChat, sendHalfChat } from './chat-answers.ts';
import { type DeclineManner, sendDecline } from './declined-answers.ts';
import { bombPng, halfOf, samplePicture, tintOf } from './pictures.ts';

/** What the double does with one request. */
export type RouterAnswer =
  | {
      readonly type: 'picture';
      readonly format?: 'png' | 'jpeg' | 'webp';
      readonly side?: number;
      readonly after?: number;
      /** Waited for before it is sent. */
      readonly when?: Promise<unknown>;
    }
  /** 503 while a model is being loaded, with the seconds it says that takes. */
  | { readonly type: 'loading'; readonly estimatedTime?: number }
  /** 429, with Retry-After in seconds, or as a date. */
  | { readonly type: 'limited'; readonly retryAfter?: number | string }
  | { readonly type: 'status'; readonly status: number }
  /** 500 as PyTorch words it: the picture does not fit now, and may another time. */
  | { readonly type: 'out-of-memory' }
  /** Never answers. */
  | { readonly type: 'hang' }
  /** Closes the connection: before anything, after the headers, or in the middle of a picture. */
  | { readonly type: 'drop'; readonly when: 'before' | 'after-headers' | 'middle' }
  | { readonly type: 'html' }
  | { readonly type: 'empty' }
  /** The first half of a picture or of a chat completion, as if it were the whole. */
  | { readonly type: 'half' }
  /** A small file that says it has 12,000×12,000 pixels. */
  | { readonly type: 'bomb' }
  /** JSON that names an address to fetch. */
  | { readonly type: 'address'; readonly url: string }
  /** Any JSON, as it is written. */
  | { readonly type: 'json'; readonly text: string }
  /** Declines for safety rules of its own, in the manner of one service or another. */
  | { readonly type: 'declined'; readonly manner: DeclineManner }
  /** A chat completion with this text; as a stream of events when that was asked for. */
  | { readonly type: 'chat'; readonly text: string; readonly after?: number };

/** A request as it arrived. */
export type RouterRequest = {
  readonly path: string;
  readonly hasToken: boolean;
  readonly contentType: string;
  readonly body: string;
  /** Whether the client left before it was answered. */
  isAbandoned: boolean;
};

/** The double. */
export interface RouterDouble {
  /** `http://127.0.0.1:port`. */
  readonly url: string;
  readonly requests: readonly RouterRequest[];
  /** The answers to the next requests, in order; after the last one every request is answered with a picture. */
  answer(...answers: readonly RouterAnswer[]): void;
  /** The answer to every request, until told otherwise. */
  always(answer: RouterAnswer): void;
  /** Resolves when that many requests have arrived. */
  arrived(count: number): Promise<void>;
  /** Resolves when clients have left that many requests, one unless said, before they were answered. */
  abandoned(count?: number): Promise<void>;
  close(): Promise<void>;
}

const types = { png: 'image/png', jpeg: 'image/jpeg', webp: 'image/webp' } as const;

const html = '<!doctype html><title>502</title><h1>Bad gateway</h1>';

function sendJson(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}) {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}

function send(response: ServerResponse, type: string, body: Uint8Array | string) {
  response.writeHead(200, { 'content-type': type, 'content-length': Buffer.byteLength(body) }).end(body);
}

/** What a request of any tier asks to be drawn. */
function promptOf(body: string): string {
  try {
    const { parameters, prompt, inputs } = JSON.parse(Buffer.from(body, 'latin1').toString());
    return String(parameters?.prompt ?? prompt ?? inputs);
  } catch {
    return '';
  }
}

type Picture = Extract<RouterAnswer, { type: 'picture' }>;

async function sendPicture({ path, body }: RouterRequest, answer: Picture, response: ServerResponse) {
  const format = answer.format ?? 'png';
  const picture = await samplePicture(format, answer.side ?? 768, tintOf(promptOf(body)));
  await delay(answer.after ?? 0);
  await answer.when;
  if (path.endsWith('/generate'))
    return sendJson(response, 200, { status: 'success', images: [Buffer.from(picture).toString('base64')] });
  send(response, types[format], picture);
}

/** Half of what was promised, and the socket closed. */
async function dropMidway(response: ServerResponse) {
  const picture = await samplePicture('png', 768);
  response.writeHead(200, { 'content-type': 'image/png', 'content-length': picture.length });
  response.write(halfOf(picture), () => response.destroy());
}

function dropAfterHeaders(response: ServerResponse) {
  response.writeHead(200, { 'content-type': 'image/png', 'content-length': 1000 });
  response.flushHeaders();
  // A moment later, so that the headers leave first.
  setImmediate(() => response.destroy());
}

async function give(answer: RouterAnswer, request: RouterRequest, response: ServerResponse): Promise<void> {
  switch (answer.type) {
    case 'picture':
      return sendPicture(request, answer, response);
    case 'loading':
      return sendJson(response, 503, {
        error: 'Model is currently loading',
        estimated_time: answer.estimatedTime ?? 20,
      });
    case 'limited':
      return sendJson(response, 429, { error: 'Too many requests' }, { 'retry-after': String(answer.retryAfter ?? 7) });
    case 'status':
      return sendJson(response, answer.status, { error: `refused with ${answer.status}` });
    case 'out-of-memory':
      return sendJson(response, 500, { error: 'CUDA out of memory. Tried to allocate 2.00 GiB.' });
    case 'hang':
      return;
    case 'drop':
      if (answer.when === 'middle') return dropMidway(response);
      if (answer.when === 'after-headers') return dropAfterHeaders(response);
      response.destroy();
      return;
    case 'html':
      return send(response, 'text/html', html);
    case 'empty':
      return send(response, 'image/png', '');
    case 'half':
      if (isChat(request)) return sendHalfChat(request, response);
      return send(response, 'image/png', halfOf(await samplePicture('png', 768)));
    case 'bomb':
      return send(response, 'image/png', bombPng());
    case 'address':
      return sendJson(response, 200, { output: [answer.url] });
    case 'json':
      response.writeHead(200, { 'content-type': 'application/json' }).end(answer.text);
      return;
    case 'declined':
      return sendDecline(answer.manner, request.path, response);
    case 'chat':
      await delay(answer.after ?? 0);
      return sendChat(answer.text, request, response);
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('latin1');
}

async function record(request: IncomingMessage): Promise<RouterRequest> {
  return {
    path: request.url ?? '',
    hasToken: (request.headers.authorization ?? '').startsWith('Bearer '),
    contentType: request.headers['content-type'] ?? '',
    body: await bodyOf(request),
    isAbandoned: false,
  };
}

/** Starts a double on a free port. */
export async function openRouterDouble(): Promise<RouterDouble> {
  const requests: RouterRequest[] = [];
  let planned: RouterAnswer[] = [];
  let usual: RouterAnswer = { type: 'picture' };
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const until = (isSo: () => boolean) =>
    new Promise<void>((resolve) => {
      const look = () => {
        if (!isSo()) return;
        listeners.delete(look);
        resolve();
      };
      listeners.add(look);
      look();
    });
  const server = createServer(async (request, response) => {
    const closed = new Promise<void>((resolve) => response.once('close', resolve));
    const recorded = await record(request).catch(() => undefined);
    // A client that disconnected before its request was complete has asked for nothing.
    if (!recorded) return;
    void closed.then(() => {
      recorded.isAbandoned = !response.writableFinished && request.socket.destroyed;
      tell();
    });
    requests.push(recorded);
    tell();
    await give(planned.shift() ?? usual, recorded, response);
  });
  // A client that is about to reuse a connection must not find it closed because the machine was busy.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    answer: (...answers) => {
      planned = [...planned, ...answers];
    },
    always: (answer) => {
      usual = answer;
    },
    arrived: (count) => until(() => requests.length >= count),
    abandoned: (count = 1) => until(() => requests.filter(({ isAbandoned }) => isAbandoned).length >= count),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
