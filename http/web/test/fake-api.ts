/** A server in memory; tests decide what it answers and when. */
import type { Api, TurnRequest } from '../src/api.ts';
import type { TurnEvent } from '../src/turn.ts';

/** The server, and what a test reads and sets. */
export type FakeApi = Api & {
  readonly requests: readonly TurnRequest[];
  readonly forgotten: readonly (string | undefined)[];
  /** Sends an event to the running turn; `answered`, `failed` and `cancelled` end it. */
  tell(event: TurnEvent): void;
  /** Whether `reset` and `isReachable` find the server. */
  isUp: boolean;
};

type Turn = { readonly tell: (event: TurnEvent) => void; readonly end: () => void };

const endings: readonly TurnEvent['type'][] = ['answered', 'failed', 'cancelled'];

/** Creates one. */
export function createFakeApi(): FakeApi {
  const asked: TurnRequest[] = [];
  const forgotten: (string | undefined)[] = [];
  let current: Turn | undefined;
  const api: FakeApi = {
    requests: asked,
    forgotten,
    isUp: true,
    tell(event) {
      current?.tell(event);
      if (endings.includes(event.type)) current?.end();
    },
    chat: (request, signal, tell) =>
      new Promise((resolve) => {
        asked.push(request);
        current = { tell, end: resolve };
        signal.addEventListener('abort', () => {
          tell({ type: 'cancelled' });
          resolve();
        });
      }),
    reset: async (_userId, conversationId) => {
      if (!api.isUp) throw new Error('the server is down');
      forgotten.push(conversationId);
    },
    improve: async () => null,
    isReachable: async () => api.isUp,
    creationUrl: (id, book) => `https://vizzy.example/creations/${id}${book ? `/story.${book}` : ''}`,
    pictureUrl: (id, index) => `https://vizzy.example/creations/${id}/images/${index}.png`,
  };
  return api;
}
