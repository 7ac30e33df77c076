/** Receives signed requests over HTTP, where there is no socket. */
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Clock, VizzyError } from '@vizzy/core';
import type { AcknowledgeFirst } from '../acknowledge-first.ts';

/** The paths to configure at Slack; each accepts every kind of request. */
export const paths = ['/slack/events', '/slack/interactions', '/slack/commands'] as const;

/** Milliseconds that a request's clock may be ahead of ours; the library itself rejects only old requests. */
const maxClockSkew = 5 * 60_000;

/** A server that listens. */
export interface ListeningServer {
  readonly port: number;
  /** Takes no new requests; resolves when the current ones are answered. */
  close(): Promise<void>;
}

/** What receiving needs. */
export type HttpReceiverParts = { readonly clock: Clock; readonly acknowledgeFirst: AcknowledgeFirst };

/** Listens on the port. Throws `VizzyError('configuration')` if it is taken. */
export async function openHttpReceiver(
  listener: RequestListener,
  port: number,
  { clock, acknowledgeFirst }: HttpReceiverParts,
): Promise<ListeningServer> {
  const server: Server = createServer({ requestTimeout: 30_000 }, (request, response) => {
    acknowledgeFirst.arrived();
    const timestamp = Number(request.headers['x-slack-request-timestamp'] ?? 0) * 1000;
    if (timestamp > clock.now() + maxClockSkew) {
      response.writeHead(401).end();
      return;
    }
    try {
      listener(request, response);
    } catch {
      // Bolt throws for unknown paths.
      if (!response.headersSent) response.writeHead(404).end();
    }
  });
  // A new connection announces a request.
  server.on('connection', () => acknowledgeFirst.arrived());
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, resolve);
  }).catch((cause: unknown) => {
    throw new VizzyError('configuration', `SLACK_PORT ${port} cannot be opened: is it taken?`, { cause });
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
      }),
  };
}
