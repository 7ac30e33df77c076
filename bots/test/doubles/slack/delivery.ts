/** How Slack reaches the app: signed HTTP requests, or envelopes on a socket. */
import { createHmac } from 'node:crypto';
import { request } from 'node:http';
import type { Json } from './json.ts';

/** What is delivered. */
export type EventPayload = {
  readonly kind: 'events_api' | 'interactive' | 'slash_commands';
  readonly payload: Json;
  readonly retry?: { readonly number: number; readonly reason: string };
};

/** How the app took it. */
export type Receipt = {
  /** Milliseconds until it was acknowledged. */
  readonly took: number;
  /** HTTP status; 200 on a socket. */
  readonly status: number;
  /** What it said with the acknowledgement. */
  readonly body: unknown;
};

/** A way to reach the app. */
export interface Delivery {
  /** Resolves when the app has acknowledged; rejects when it did not within `patience`. */
  deliver(parcel: EventPayload): Promise<Receipt>;
  close(): Promise<void>;
}

/** Milliseconds until Slack itself gives up on an acknowledgement (docs.slack.dev/interactivity/handling-user-interaction). */
export const deliveryTimeout = 3_000;

/** A signature as Slack writes it (docs.slack.dev/authentication/verifying-requests-from-slack). */
export function sign(secret: string, timestamp: string, body: string): string {
  return `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`;
}

/** A parcel as the body of a request. */
export function bodyOf({ kind, payload }: EventPayload): { readonly type: string; readonly body: string } {
  if (kind === 'events_api') return { type: 'application/json', body: JSON.stringify(payload) };
  const fields =
    kind === 'interactive'
      ? { payload: JSON.stringify(payload) }
      : Object.fromEntries(Object.entries(payload).map(([name, value]): [string, string] => [name, String(value)]));
  return { type: 'application/x-www-form-urlencoded', body: new URLSearchParams(fields).toString() };
}

type Posted = { readonly status: number; readonly text: string };

/**
 * One request on a connection of its own: one that was kept from an earlier request may be closed by an app that stops, at the very
 * moment in which it is used again.
 */
function post(target: string, patience: number, body: string, headers: Readonly<Record<string, string>>) {
  return new Promise<Posted>((resolve, reject) => {
    const signal = AbortSignal.timeout(patience);
    const sent = request(target, { method: 'POST', agent: false, headers, signal }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        text += chunk;
      });
      response.once('end', () => resolve({ status: response.statusCode ?? 0, text }));
      response.once('error', reject);
    });
    sent.once('error', reject);
    sent.end(body);
  });
}

/** Delivers by signed HTTP requests. */
export function createHttpDelivery(
  target: string,
  secret: string,
  { now, patience }: { readonly now: () => number; readonly patience: number },
): Delivery {
  return {
    async deliver(parcel) {
      const { type, body } = bodyOf(parcel);
      const timestamp = String(Math.floor(now() / 1000));
      const started = performance.now();
      const { status, text } = await post(target, patience, body, {
        'content-type': type,
        'x-slack-request-timestamp': timestamp,
        'x-slack-signature': sign(secret, timestamp, body),
        ...(parcel.retry
          ? { 'x-slack-retry-num': String(parcel.retry.number), 'x-slack-retry-reason': parcel.retry.reason }
          : {}),
      });
      return { took: performance.now() - started, status, body: text ? parse(text) : undefined };
    },
    close: async () => {},
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
