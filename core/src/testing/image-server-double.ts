/**
 * A double of image servers that speak OpenAI's API, on a loopback socket: OpenAI itself, stable-diffusion.cpp, vLLM-Omni and
 * OpenRouter, each with its own answers and its own refusals.
 */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { giveImageServerAnswer, type ImageServerAnswer, sendJson } from './image-server-answers.ts';
import { type ImageServerRules, isImageServerAddress, openAiRefusal, refuseDrawing } from './image-server-refusals.ts';
import { type ImageServerOptions, type ImageServerRequest, readImageServerRequest } from './image-server-request.ts';

/** The double. */
export interface ImageServerDouble {
  /** `http://127.0.0.1:port`. */
  readonly url: string;
  readonly requests: readonly ImageServerRequest[];
  /** The answers to the next requests that are not refused, in order; after the last one each gets a picture. */
  answer(...answers: readonly ImageServerAnswer[]): void;
  arrived(count: number): Promise<void>;
  /** Resolves when a client has left a request before it was answered. */
  abandoned(): Promise<void>;
  close(): Promise<void>;
}

/** Refuses, lists, or draws. */
async function serve(
  request: ImageServerRequest,
  rules: ImageServerRules,
  next: () => ImageServerAnswer,
  response: ServerResponse,
) {
  const { kind, key, model } = rules;
  if (!isImageServerAddress(request, kind)) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('404 page not found');
    return;
  }
  if (key !== undefined && request.authorization !== `Bearer ${key}`) {
    const { status, body } = openAiRefusal(401, 'Incorrect API key provided: sk-wr***ng.', null, 'invalid_api_key');
    return sendJson(response, status, body);
  }
  if (request.method === 'GET')
    return sendJson(response, 200, { object: 'list', data: [{ id: model, object: 'model', owned_by: 'local' }] });
  const refusal = refuseDrawing[kind](request, rules);
  if (refusal) return sendJson(response, refusal.status, refusal.body);
  return giveImageServerAnswer(next(), kind, response);
}

/** Starts a double on a free port. */
export async function openImageServerDouble(options: ImageServerOptions = {}): Promise<ImageServerDouble> {
  const { kind = 'openai', model = 'gpt-image-1', isOlder = false } = options;
  const key = options.key ?? (kind === 'openai' || kind === 'openrouter' ? 'sk-right' : undefined);
  const requests: ImageServerRequest[] = [];
  let planned: readonly ImageServerAnswer[] = [];
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
  const next = (): ImageServerAnswer => {
    const [first = { type: 'picture' } as const, ...rest] = planned;
    planned = rest;
    return first;
  };
  const server = createServer(async (incoming, response) => {
    const closed = new Promise<void>((resolve) => response.once('close', resolve));
    const request = await readImageServerRequest(incoming).catch(() => undefined);
    // A client that disconnected before its request was complete has asked for nothing.
    if (!request) return;
    void closed.then(() => {
      request.isAbandoned = !response.writableFinished && incoming.socket.destroyed;
      tell();
    });
    requests.push(request);
    tell();
    await serve(request, { kind, key, model, isOlder }, next, response);
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
    arrived: (count) => until(() => requests.length >= count),
    abandoned: () => until(() => requests.some(({ isAbandoned }) => isAbandoned)),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
