/** A picture service on a loopback socket: records what arrives, and does wrong what any service may do wrong. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { halfOf, samplePicture } from './pictures.ts';

/** A request as it arrived. */
export type ServiceRequest = {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
  /** The body as JSON; undefined when it is none. */
  readonly json: unknown;
  /** Whether the client left before it was answered. */
  isAbandoned: boolean;
};

/** Faults that have nothing to do with what is asked. */
export type ServiceFault =
  /** A page that stands in while a service is being restarted, with a success's status unless another is given. */
  | { readonly type: 'html'; readonly status?: number }
  | { readonly type: 'status'; readonly status: number; readonly retryAfter?: number }
  | { readonly type: 'empty' }
  | { readonly type: 'redirect'; readonly to: string }
  /** Any JSON, as it is written. */
  | { readonly type: 'json'; readonly text: string; readonly status?: number }
  /** Never answers. */
  | { readonly type: 'hang' }
  /** Closes the connection: before anything, or in the middle of an answer. */
  | { readonly type: 'drop'; readonly when: 'before' | 'middle' };

/** The socket. */
export interface ServiceSocket {
  /** `http://127.0.0.1:port`. */
  readonly url: string;
  readonly server: Server;
  readonly requests: readonly ServiceRequest[];
  /** Requests whose path begins so. */
  to(path: string): readonly ServiceRequest[];
  /** Resolves when that is so; looked at whenever something happens. */
  until(isSo: () => boolean): Promise<void>;
  /** Says that something has happened. */
  tell(): void;
  close(): Promise<void>;
}

/** Sends JSON. */
export function sendJson(response: ServerResponse, status: number, body: unknown) {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

/** Does what the fault says. */
export async function sendFault(fault: ServiceFault, response: ServerResponse): Promise<void> {
  switch (fault.type) {
    case 'html':
      response.writeHead(fault.status ?? 200, { 'content-type': 'text/html' }).end('<!doctype html><h1>502</h1>');
      return;
    case 'status': {
      const wait = fault.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) };
      response.writeHead(fault.status, { 'content-type': 'text/plain', ...wait }).end('refused');
      return;
    }
    case 'empty':
      response.writeHead(200, { 'content-type': 'application/json' }).end();
      return;
    case 'redirect':
      response.writeHead(307, { location: fault.to }).end();
      return;
    case 'json':
      response.writeHead(fault.status ?? 200, { 'content-type': 'application/json' }).end(fault.text);
      return;
    case 'hang':
      return;
    case 'drop': {
      if (fault.when === 'before') return void response.destroy();
      const picture = await samplePicture('png', 256);
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': picture.length });
      response.write(halfOf(picture), () => response.destroy());
    }
  }
}

function jsonOf(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString());
  } catch {
    return undefined;
  }
}

async function record(request: IncomingMessage): Promise<ServiceRequest> {
  const { method = '', url = '', headers } = request;
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const body = Buffer.concat(parts);
  const flat = Object.entries(headers).map(([name, value]) => [name, String(value)]);
  return { method, path: url, headers: Object.fromEntries(flat), body, json: jsonOf(body), isAbandoned: false };
}

/** Opens a socket on a free port; every request that arrived whole is given to the answerer. */
export async function openServiceSocket(
  answer: (request: ServiceRequest, response: ServerResponse) => Promise<void>,
): Promise<ServiceSocket> {
  const requests: ServiceRequest[] = [];
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
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
    await answer(recorded, response);
  });
  // A client that is about to reuse a connection must not find it closed because the machine was busy.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    server,
    requests,
    to: (path) => requests.filter((request) => request.path.startsWith(path)),
    until: (isSo) =>
      new Promise<void>((resolve) => {
        const look = () => {
          if (!isSo()) return;
          listeners.delete(look);
          resolve();
        };
        listeners.add(look);
        look();
      }),
    tell,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
