/** What the double of chat servers answers when it refuses nothing. */
import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { ChatServerKind } from './chat-server-requests.ts';

/** What happens to a request that is not refused for what is in it. */
export type ChatServerAnswer =
  | { readonly type: 'text'; readonly text: string; readonly thoughts?: string }
  /** Tokens were used up by thinking: the answer is empty. */
  | { readonly type: 'only-thoughts'; readonly thoughts: string }
  /** Any status with any JSON. */
  | { readonly type: 'json'; readonly status: number; readonly body: unknown }
  /** JSON that never ends. */
  | { readonly type: 'endless' }
  | { readonly type: 'page' }
  | { readonly type: 'redirect'; readonly to: string }
  | { readonly type: 'hang' }
  /** Another answer, when something has happened. */
  | { readonly type: 'after'; readonly when: Promise<unknown>; readonly answer: ChatServerAnswer }
  | { readonly type: 'drop' };

/** Failures as the real servers write them. */
export const chatServerFailures = {
  loading: {
    type: 'json',
    status: 503,
    body: { error: { message: 'Loading model', type: 'unavailable_error', code: 503 } },
  },
  noMemory: {
    type: 'json',
    status: 500,
    body: {
      error: {
        message: 'model requires more system memory (5.6 GiB) than is available (3.2 GiB)',
        type: 'api_error',
        param: null,
        code: null,
      },
    },
  },
  nothingLoaded: {
    type: 'json',
    status: 400,
    body: {
      error: {
        message: 'No models loaded. Please load a model in the developer page or use the `lms load` command.',
        type: 'invalid_request_error',
        param: 'model',
        code: 'model_not_found',
      },
    },
  },
  contextExceeded: {
    type: 'json',
    status: 500,
    body: { error: { code: 500, message: 'Context size has been exceeded.', type: 'server_error' } },
  },
  outOfCredits: {
    type: 'json',
    status: 402,
    body: { error: 'You have exceeded your monthly included credits for Inference Providers.' },
  },
} as const satisfies Record<string, ChatServerAnswer>;

function completionOf(kind: ChatServerKind, content: string, thoughts: string | undefined, finish: 'stop' | 'length') {
  const field = kind === 'ollama' ? 'reasoning' : 'reasoning_content';
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1_790_000_000,
    model: 'double',
    choices: [
      {
        index: 0,
        finish_reason: finish,
        message: { role: 'assistant', content, ...(thoughts === undefined ? {} : { [field]: thoughts }) },
      },
    ],
    usage: { prompt_tokens: 900, completion_tokens: 600, total_tokens: 1500 },
  };
}

/** Sends JSON. */
export const sendJson = (response: ServerResponse, status: number, body: unknown) => {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
};

/** Bytes that are sent at a time of an answer that never ends. */
const endlessPart = Buffer.alloc(64 * 1024, ' ');

async function sendEndlessly(response: ServerResponse, count: (bytes: number) => void) {
  response.writeHead(200, { 'content-type': 'application/json' });
  const closed = once(response, 'close');
  while (!response.destroyed) {
    count(endlessPart.length);
    // The client reads as fast as it likes, or leaves.
    if (!response.write(endlessPart)) await Promise.race([once(response, 'drain'), closed]);
  }
}

/** Sends an answer; `count` gets the bytes of one that never ends. */
export async function giveChatAnswer(
  answer: ChatServerAnswer,
  kind: ChatServerKind,
  response: ServerResponse,
  count: (bytes: number) => void,
): Promise<void> {
  switch (answer.type) {
    case 'text':
      return sendJson(response, 200, completionOf(kind, answer.text, answer.thoughts, 'stop'));
    case 'only-thoughts':
      return sendJson(response, 200, completionOf(kind, '', answer.thoughts, 'length'));
    case 'json':
      return sendJson(response, answer.status, answer.body);
    case 'endless':
      return sendEndlessly(response, count);
    case 'page':
      response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><h1>Restarting</h1>');
      return;
    case 'redirect':
      response.writeHead(307, { location: answer.to }).end();
      return;
    case 'hang':
      return;
    case 'after':
      await answer.when;
      return giveChatAnswer(answer.answer, kind, response, count);
    case 'drop':
      response.destroy();
      return;
  }
}
