/** Where signed requests come in, when there is no socket. */
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Clock, VizzyError } from '@vizzy/core';
import type { AcknowledgeFirst } from '../acknowledge-first.ts';

/** The paths that Slack is told; all of them take everything. */
export const paths = ['/slack/events', '/slack/interactions', '/slack/commands'] as const;

/** Milliseconds that a request's clock may be ahead of ours; the library itself looks only at old ones. */
const ahead = 5 * 60_000;

/** An open door. */
export interface Door {
  readonly port: number;
  /** Takes nothing new; resolves when what was under way is answered. */
  close(): Promise<void>;
}

/** What a door needs. */
export type HttpReceiverParts = { readonly clock: Clock; readonly acknowledgeFirst: AcknowledgeFirst };

/** Opens a port. Throws `VizzyError('configuration')` when it is taken. */
export async function openHttpReceiver(
  listener: RequestListener,
  port: number,
  { clock, acknowledgeFirst }: HttpReceiverParts,
): Promise<Door> {
  const server: Server = createServer({ requestTimeout: 30_000 }, (request, response) => {
    acknowledgeFirst.arrived();
    const timestamp = Number(request.headers['x-slack-request-timestamp'] ?? 0) * 1000;
    if (timestamp > clock.now() + ahead) {
      response.writeHead(401).end();
      return;
    }
    try {
      listener(request, response);
    } catch {
      // The library throws for paths that it does not know.
      if (!response.headersSent) response.writeHead(404).end();
    }
  });
  // Whoever connects is about to say something.
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
