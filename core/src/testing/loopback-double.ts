/** What the doubles of services share: a server on a loopback socket that remembers what was asked of it. */
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { halfOf, samplePicture } from './pictures.ts';

/** A request as it arrived. */
export type DoubleRequest = {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  /** Whether the client left before it was answered. */
  isAbandoned: boolean;
};

/** A server on a loopback socket. */
export interface LoopbackDouble {
  /** `http://127.0.0.1:port`. */
  readonly url: string;
  readonly requests: readonly DoubleRequest[];
  /** Requests whose method and path, such as `POST /upload`, begin with these words. */
  asked(words: string): readonly DoubleRequest[];
  /** Resolves when as many such requests have arrived, one unless said. */
  arrived(words: string, count?: number): Promise<void>;
  /** Resolves when a client has left such a request before it was answered. */
  abandoned(words: string): Promise<void>;
  close(): Promise<void>;
}

async function record(request: IncomingMessage): Promise<DoubleRequest> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const { method = 'GET', url = '/', headers } = request;
  return { method, path: url, headers, body: Buffer.concat(parts), isAbandoned: false };
}

/** Answers with JSON. */
export function answerJson(response: ServerResponse, status: number, body: unknown, headers = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}

/** Answers with a page, as a gateway does while a service is being restarted. */
export function answerPage(response: ServerResponse, status = 200): void {
  response.writeHead(status, { 'content-type': 'text/html' }).end('<!doctype html><h1>Bad gateway</h1>');
}

/** Half a WebP of the double's usual size. */
export const halfPicture = async (): Promise<Uint8Array> => halfOf(await samplePicture('webp', 512));

/** Starts a server on a free port whose requests `answer` answers; one that it leaves unanswered hangs. */
export async function openLoopbackDouble(
  answer: (request: DoubleRequest, response: ServerResponse) => Promise<void> | void,
): Promise<LoopbackDouble> {
  const requests: DoubleRequest[] = [];
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
  const asked = (words: string) => requests.filter(({ method, path }) => `${method} ${path}`.startsWith(words));
  const server = createServer(async (incoming, response) => {
    const closed = new Promise<void>((resolve) => response.once('close', resolve));
    const request = await record(incoming).catch(() => undefined);
    // A client that disconnected before its request was complete has asked for nothing.
    if (!request) return;
    void closed.then(() => {
      request.isAbandoned = !response.writableFinished && incoming.socket.destroyed;
      tell();
    });
    requests.push(request);
    tell();
    await answer(request, response);
  });
  // A client that is about to reuse a connection must not find it closed because the machine was busy.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    asked,
    arrived: (words, count = 1) => until(() => asked(words).length >= count),
    abandoned: (words) => until(() => asked(words).some(({ isAbandoned }) => isAbandoned)),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
