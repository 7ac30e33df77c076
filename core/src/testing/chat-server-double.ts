/**
 * A double of servers that speak OpenAI's chat API, on a loopback socket: Ollama, llama.cpp, LM Studio and Hugging Face's
 * router, each with its own answers and its own refusals.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type ChatServerAnswer, giveChatAnswer, sendJson } from './chat-server-answers.ts';
import { type ChatServerOptions, type ChatServerRequest, readChatRequest, refusalOf } from './chat-server-requests.ts';

/** The double. */
export interface ChatServerDouble {
  /** `http://127.0.0.1:port`. */
  readonly url: string;
  readonly requests: readonly ChatServerRequest[];
  /** The answers to the next requests that are not refused, in order; the last one is for all that follow. */
  answer(...answers: readonly ChatServerAnswer[]): void;
  /** Bytes that were sent of answers that never end. */
  sentEndlessly(): number;
  close(): Promise<void>;
}

/** Starts a double on a free port. */
export async function openChatServerDouble(given: ChatServerOptions): Promise<ChatServerDouble> {
  const options = { model: 'gpt-oss:20b', thinks: true, contextSize: 1_000_000, refuses: [], ...given };
  const requests: ChatServerRequest[] = [];
  let planned: readonly ChatServerAnswer[] = [];
  let sent = 0;
  const next = (): ChatServerAnswer => {
    const [first = { type: 'hang' } as const, ...rest] = planned;
    if (rest.length > 0) planned = rest;
    return first;
  };
  const server = createServer(async (incoming, response) => {
    const request = await readChatRequest(incoming).catch(() => undefined);
    // A client that disconnected before its request was complete has asked for nothing.
    if (!request) return;
    requests.push(request);
    if (!/^\/v1\/chat\/completions$/.test(request.path)) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('404 page not found');
      return;
    }
    const refusal = refusalOf(request, options);
    if (refusal) return sendJson(response, refusal.status, refusal.body);
    await giveChatAnswer(next(), options.kind, response, (bytes) => {
      sent += bytes;
    });
  });
  // A client that is about to reuse a connection must not find it closed because the machine was busy.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    answer: (...answers) => {
      planned = answers;
    },
    sentEndlessly: () => sent,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
