/** Socket Mode: hello, envelopes with acknowledgements, deliveries again, disconnects (docs.slack.dev/apis/events-api/using-socket-mode). */
import type { Server } from 'node:http';
import { patience as usualPatience } from '@vizzy/core/testing';
import { type WebSocket, WebSocketServer } from 'ws';
import { z } from 'zod';
import type { Delivery, EventPayload, Receipt } from './delivery.ts';

const acknowledgement = z.object({ envelope_id: z.string(), payload: z.unknown().optional() });

/** The socket side of Slack. */
export interface SocketDelivery extends Delivery {
  /** Sockets that are open now. */
  readonly connected: number;
  /** Connections made so far. */
  readonly connections: number;
  /** Asks every client to reconnect, as Slack does every few hours, and closes. */
  refresh(reason?: 'warning' | 'refresh_requested' | 'link_disabled'): void;
  /** Breaks every connection without a word. */
  drop(): void;
}

/** What is under way to the app. */
type Pending = {
  sentAt: number;
  readonly envelope: string;
  readonly done: (receipt: Receipt) => void;
  readonly giveUp: (reason: string) => void;
  /** Starts the wait for an acknowledgement anew. */
  readonly wait: (milliseconds: number) => void;
};

/** Milliseconds that a client may take to come back: Slack keeps what happens meanwhile. */
const gap = usualPatience.event;

/** Opens the socket side on a server, at `/link`. */
export function openSocketDelivery(server: Server, patience: number): SocketDelivery {
  const sockets = new Set<WebSocket>();
  const pending = new Map<string, Pending>();
  const wss = new WebSocketServer({ server, path: '/link' });
  let count = 0;
  let connections = 0;
  /** Every client was asked to reconnect, and none has: what happens meanwhile is kept for it. */
  let isGap = false;

  wss.on('connection', (socket) => {
    sockets.add(socket);
    connections += 1;
    isGap = false;
    socket.on('close', () => sockets.delete(socket));
    socket.on('message', (data) => {
      const parsed = acknowledgement.parse(JSON.parse(String(data)));
      const waiting = pending.get(parsed.envelope_id);
      pending.delete(parsed.envelope_id);
      const isEmpty = !parsed.payload || Object.keys(parsed.payload).length === 0;
      waiting?.done({
        took: performance.now() - waiting.sentAt,
        status: 200,
        body: isEmpty ? undefined : parsed.payload,
      });
    });
    socket.send(
      JSON.stringify({ type: 'hello', num_connections: sockets.size, connection_info: { app_id: 'A000VIZZY' } }),
    );
    // What no client acknowledged is delivered again.
    for (const waiting of pending.values()) {
      waiting.sentAt = performance.now();
      waiting.wait(patience);
      socket.send(waiting.envelope);
    }
  });

  function deliver({ kind, payload, retry }: EventPayload): Promise<Receipt> {
    const id = `envelope-${++count}`;
    const envelope = JSON.stringify({
      envelope_id: id,
      type: kind,
      payload,
      accepts_response_payload: kind !== 'events_api',
      ...(kind === 'events_api' ? { retry_attempt: retry?.number ?? 0, retry_reason: retry?.reason ?? '' } : {}),
    });
    return new Promise((resolve, reject) => {
      let timer: NodeJS.Timeout | undefined;
      const giveUp = (reason: string) => {
        clearTimeout(timer);
        pending.delete(id);
        reject(new Error(`nobody acknowledged ${kind} ${reason}`));
      };
      const wait = (milliseconds: number) => {
        clearTimeout(timer);
        timer = setTimeout(() => giveUp(`within ${milliseconds} ms`), milliseconds);
      };
      // No client is there: kept until a client connects, as the events of a gap are.
      wait(sockets.size > 0 && !isGap ? patience : gap);
      const done = (receipt: Receipt) => {
        clearTimeout(timer);
        resolve(receipt);
      };
      pending.set(id, { sentAt: performance.now(), envelope, done, giveUp, wait });
      // Slack sends to one of the connections.
      const [socket] = [...sockets].slice(count % Math.max(1, sockets.size));
      if (!isGap) socket?.send(envelope);
    });
  }

  return {
    get connected() {
      return sockets.size;
    },
    get connections() {
      return connections;
    },
    deliver,
    refresh(reason = 'refresh_requested') {
      isGap = true;
      for (const waiting of pending.values()) waiting.wait(gap);
      for (const socket of sockets) socket.send(JSON.stringify({ type: 'disconnect', reason, debug_info: {} }));
    },
    drop() {
      for (const socket of sockets) socket.terminate();
    },
    async close() {
      for (const { giveUp } of [...pending.values()]) giveUp('before the end');
      for (const socket of sockets) socket.terminate();
      await new Promise((resolve) => wss.close(resolve));
    },
  };
}
