/** Vizzy's server, as far as the page needs it: the contract's routes and nothing else. */
import type { ChatReply, ErrorReply, ImprovementReply, PictureEvent, ProgressEvent } from '@vizzy/http/contract';
import { receivePicture, receiveProblem, receiveReply } from './answer.ts';
import { readEvents } from './event-stream.ts';
import { dataUrlOf } from './image/base64.ts';
import type { Asking, Problem, TurnEvent } from './turn.ts';

/** What a turn is asked with. */
export type TurnRequest = {
  readonly userId: string;
  readonly conversationId: string;
  /** BCP 47. */
  readonly locale: string;
  readonly asking: Asking;
};

/** The server. */
export interface Api {
  /** Takes a turn and tells what happens to it; ends after `answered`, `failed` or `cancelled`. Never rejects. */
  chat(request: TurnRequest, signal: AbortSignal, tell: (event: TurnEvent) => void): Promise<void>;
  /** Forgets a conversation, or everything about the user. Rejects when the server cannot be reached. */
  reset(userId: string, conversationId?: string): Promise<void>;
  /** Asks the image service again for a creation. Rejects when the server cannot be reached. */
  improve(userId: string, creationId: string): Promise<ImprovementReply | null>;
  /** Whether the server answers. Never rejects. */
  isThere(): Promise<boolean>;
  /** The page of a creation, to be shared; `book` gives a story's file. */
  creationUrl(creationId: string, book?: 'pdf' | 'html'): string;
  /** One of its pictures. */
  pictureUrl(creationId: string, index: number): string;
}

/** What the page is built on. */
export type Surroundings = {
  /** Where the server is, without a slash at the end; empty: where the page came from. */
  readonly base: string;
  /** Where the page is, such as `https://vizzy.example`. */
  readonly origin: string;
  readonly fetch: typeof fetch;
  readonly isOnline: () => boolean;
  /** The API key that the person has given, for servers that want one. */
  readonly apiKey: () => string | null;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
};

async function bodyOf({ userId, conversationId, locale, asking }: TurnRequest): Promise<string> {
  const { message, mode, seed, source } = asking;
  const image = source ? await dataUrlOf(source) : null;
  return JSON.stringify({ user_id: userId, conversation_id: conversationId, message, mode, seed, image, locale });
}

/** Neither JSON nor base64. */
const isUnreadable = (error: unknown) =>
  error instanceof Error && (error.name === 'SyntaxError' || error.name === 'InvalidCharacterError');

/** Opens the server's door. */
export function createApi({ base, origin, fetch, isOnline, apiKey, now }: Surroundings): Api {
  const problem = (kind: Problem['kind']): Problem => ({ kind, text: null, notBefore: null });
  const lost = () => problem(isOnline() ? 'unreachable' : 'offline');
  const headers = (): Record<string, string> => {
    const key = apiKey();
    return { 'Content-Type': 'application/json', ...(key === null ? {} : { 'X-API-Key': key }) };
  };
  const post = (path: string, body: unknown) =>
    fetch(`${base}${path}`, { method: 'POST', headers: headers(), body: JSON.stringify(body) });

  function conclude(reply: ChatReply | ErrorReply): TurnEvent {
    if (reply.type === 'error') return { type: 'failed', problem: receiveProblem(reply, now()) };
    return { type: 'answered', ...receiveReply(reply) };
  }

  /** Hears one event; the last one concludes the turn. */
  function hear(name: string, data: string): TurnEvent | null {
    switch (name) {
      case 'progress':
        return { type: 'progress', progress: JSON.parse(data) as ProgressEvent };
      case 'preview':
      case 'image': {
        const event = JSON.parse(data) as PictureEvent;
        return { type: 'picture', index: event.index, picture: receivePicture(event, name === 'preview') };
      }
      case 'reply':
      case 'error':
        return conclude(JSON.parse(data) as ChatReply | ErrorReply);
      default:
        return null;
    }
  }

  async function listen(body: ReadableStream<Uint8Array>, tell: (event: TurnEvent) => void): Promise<void> {
    for await (const { name, data } of readEvents(body)) {
      const event = hear(name, data);
      if (event) tell(event);
      if (event?.type === 'answered' || event?.type === 'failed') return;
    }
    tell({ type: 'failed', problem: problem(isOnline() ? 'broken' : 'offline') });
  }

  async function take(request: TurnRequest, signal: AbortSignal, tell: (event: TurnEvent) => void): Promise<void> {
    const response = await fetch(`${base}/chat`, {
      method: 'POST',
      headers: { ...headers(), Accept: 'text/event-stream' },
      body: await bodyOf(request),
      signal,
    }).catch(() => null);
    if (response === null) return tell({ type: 'failed', problem: lost() });
    const type = response.headers.get('content-type') ?? '';
    if (type.startsWith('text/event-stream') && response.body) return listen(response.body, tell);
    // A proxy whose server is gone answers with a page of its own.
    if (!type.startsWith('application/json')) return tell({ type: 'failed', problem: lost() });
    if (response.status === 401) return tell({ type: 'failed', problem: problem('key') });
    tell(conclude(await response.json()));
  }

  return {
    async chat(request, signal, tell) {
      const settle = (event: TurnEvent) => {
        if (!signal.aborted) tell(event);
      };
      try {
        await take(request, signal, settle);
      } catch (error) {
        const kind = isUnreadable(error) ? 'unreadable' : 'broken';
        settle({ type: 'failed', problem: isOnline() ? problem(kind) : problem('offline') });
      }
      if (signal.aborted) tell({ type: 'cancelled' });
    },
    async reset(userId, conversationId) {
      const response = await post('/reset', { user_id: userId, conversation_id: conversationId });
      if (!response.ok) throw new Error(`reset answered ${response.status}`);
    },
    async improve(userId, creationId) {
      const response = await post(`/creations/${encodeURIComponent(creationId)}/improve`, { user_id: userId });
      if (!response.ok) throw new Error(`improve answered ${response.status}`);
      return response.status === 204 ? null : ((await response.json()) as ImprovementReply);
    },
    isThere: () =>
      fetch(`${base}/health`).then(
        ({ status }) => status === 200,
        () => false,
      ),
    creationUrl: (creationId, book) =>
      `${base || origin}/creations/${encodeURIComponent(creationId)}${book ? `/story.${book}` : ''}`,
    pictureUrl: (creationId, index) => `${base}/creations/${encodeURIComponent(creationId)}/images/${index}.png`,
  };
}
