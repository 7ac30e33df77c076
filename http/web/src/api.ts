/** The server, as the page uses it: the routes of the contract. */
import type { ChatReply, ErrorReply, ImprovementReply, PictureEvent } from '@vizzy/http/contract';
import { receivePicture, receiveProblem, receiveReply } from './answer.ts';
import { readEvents } from './event-stream.ts';
import { dataUrlOf } from './image/base64.ts';
import type { Problem, TurnEvent, TurnInput, TurnProgress } from './turn.ts';

/** The request of a turn. */
export type TurnRequest = {
  readonly userId: string;
  readonly conversationId: string;
  /** A BCP 47 tag. */
  readonly locale: string;
  readonly asking: TurnInput;
};

/** Is called with what happens to a turn. */
export type TurnListener = (event: TurnEvent) => void;

/** The server. */
export interface Api {
  /**
   * Takes a turn; `onEvent` gets its events, the last of which is `answered`, `failed` or `cancelled`. Never rejects.
   */
  chat(request: TurnRequest, signal: AbortSignal, onEvent: TurnListener): Promise<void>;
  /** Deletes a conversation, or everything about the user. Rejects when the server cannot be reached. */
  reset(userId: string, conversationId?: string): Promise<void>;
  /**
   * Asks the image service again for a creation; null: no better picture. Rejects when the server cannot be reached.
   */
  improve(userId: string, creationId: string): Promise<ImprovementReply | null>;
  /** Whether the server answers. Never rejects. */
  isReachable(): Promise<boolean>;
  /** The address of a creation's page, or with `book` of a story's file. */
  creationUrl(creationId: string, book?: 'pdf' | 'html'): string;
  /** The address of one of its pictures. */
  pictureUrl(creationId: string, index: number): string;
}

/** What the API client is built from. */
export type ApiOptions = {
  /** Where the server is, without a slash at the end; empty: where the page came from. */
  readonly base: string;
  /** Where the page is, such as `https://vizzy.example`. */
  readonly origin: string;
  readonly fetch: typeof fetch;
  readonly isOnline: () => boolean;
  /** The API key that the person entered, for servers that require one. */
  readonly apiKey: () => string | null;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
};

async function bodyOf({ userId, conversationId, locale, asking }: TurnRequest): Promise<string> {
  const { message, mode, seed, source } = asking;
  const image = source ? await dataUrlOf(source) : null;
  return JSON.stringify({ user_id: userId, conversation_id: conversationId, message, mode, seed, image, locale });
}

/** Whether the answer was neither JSON nor base64. */
const isUnreadable = (error: unknown) =>
  error instanceof Error && (error.name === 'SyntaxError' || error.name === 'InvalidCharacterError');

const failed = (kind: Problem['kind']): TurnEvent => ({
  type: 'failed',
  problem: { kind, text: null, notBefore: null },
});

/** The last event of a turn. */
function finalEventOf(reply: ChatReply | ErrorReply, now: number): TurnEvent {
  if (reply.type === 'error') return { type: 'failed', problem: receiveProblem(reply, now) };
  return { type: 'answered', ...receiveReply(reply) };
}

/** A server-sent event as an event of the turn; null for one that the page does not know. */
function turnEventOf(name: string, data: string, now: number): TurnEvent | null {
  switch (name) {
    case 'progress':
      return { type: 'progress', progress: JSON.parse(data) as TurnProgress };
    case 'preview':
    case 'image': {
      const event = JSON.parse(data) as PictureEvent;
      return { type: 'picture', index: event.index, picture: receivePicture(event, name === 'preview') };
    }
    case 'reply':
    case 'error':
      return finalEventOf(JSON.parse(data) as ChatReply | ErrorReply, now);
    default:
      return null;
  }
}

async function readTurn(body: ReadableStream<Uint8Array>, options: ApiOptions, onEvent: TurnListener): Promise<void> {
  for await (const { name, data } of readEvents(body)) {
    const event = turnEventOf(name, data, options.now());
    if (event) onEvent(event);
    if (event?.type === 'answered' || event?.type === 'failed') return;
  }
  onEvent(failed(options.isOnline() ? 'broken' : 'offline'));
}

const headersOf = ({ apiKey }: ApiOptions): Record<string, string> => {
  const key = apiKey();
  return { 'Content-Type': 'application/json', ...(key === null ? {} : { 'X-API-Key': key }) };
};

async function takeTurn(
  options: ApiOptions,
  request: TurnRequest,
  signal: AbortSignal,
  onEvent: TurnListener,
): Promise<void> {
  const { base, fetch, isOnline, now } = options;
  const response = await fetch(`${base}/chat`, {
    method: 'POST',
    headers: { ...headersOf(options), Accept: 'text/event-stream' },
    body: await bodyOf(request),
    signal,
  }).catch(() => null);
  const unreachable = () => failed(isOnline() ? 'unreachable' : 'offline');
  if (response === null) return onEvent(unreachable());
  const type = response.headers.get('content-type') ?? '';
  if (type.startsWith('text/event-stream') && response.body) return readTurn(response.body, options, onEvent);
  // A proxy whose server is down answers with a page of its own.
  if (!type.startsWith('application/json')) return onEvent(unreachable());
  if (response.status === 401) return onEvent(failed('key'));
  onEvent(finalEventOf(await response.json(), now()));
}

async function chat(options: ApiOptions, request: TurnRequest, signal: AbortSignal, onEvent: TurnListener) {
  const unlessAborted: TurnListener = (event) => {
    if (!signal.aborted) onEvent(event);
  };
  try {
    await takeTurn(options, request, signal, unlessAborted);
  } catch (error) {
    const kind = isUnreadable(error) ? 'unreadable' : 'broken';
    unlessAborted(failed(options.isOnline() ? kind : 'offline'));
  }
  if (signal.aborted) onEvent({ type: 'cancelled' });
}

/** Creates the client of the server. */
export function createApi(options: ApiOptions): Api {
  const { base, origin, fetch } = options;
  const post = (path: string, body: unknown) =>
    fetch(`${base}${path}`, { method: 'POST', headers: headersOf(options), body: JSON.stringify(body) });
  return {
    chat: (request, signal, onEvent) => chat(options, request, signal, onEvent),
    async reset(userId, conversationId) {
      const response = await post('/reset', { user_id: userId, conversation_id: conversationId });
      if (!response.ok) throw new Error(`reset answered ${response.status}`);
    },
    async improve(userId, creationId) {
      const response = await post(`/creations/${encodeURIComponent(creationId)}/improve`, { user_id: userId });
      if (!response.ok) throw new Error(`improve answered ${response.status}`);
      return response.status === 204 ? null : ((await response.json()) as ImprovementReply);
    },
    isReachable: () =>
      fetch(`${base}/health`).then(
        ({ status }) => status === 200,
        () => false,
      ),
    creationUrl: (creationId, book) =>
      `${base || origin}/creations/${encodeURIComponent(creationId)}${book ? `/story.${book}` : ''}`,
    pictureUrl: (creationId, index) => `${base}/creations/${encodeURIComponent(creationId)}/images/${index}.png`,
  };
}
