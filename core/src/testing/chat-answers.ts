/** What the double of a chat model sends. */
import type { ServerResponse } from 'node:http';

/** The part of a request that says what is asked for. */
type Asked = { readonly path: string; readonly body: string };

/** Whether a chat completion is asked for. */
export const isChat = ({ path }: Asked) => path.endsWith('/chat/completions');

const isStream = ({ body }: Asked) => /"stream"\s*:\s*true/.test(body);

const finished = (text: string) => ({
  id: 'c',
  object: 'chat.completion',
  created: 0,
  model: 'double',
  choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: text } }],
  usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
});

const event = (content: string) =>
  `data: ${JSON.stringify({
    id: 'c',
    object: 'chat.completion.chunk',
    created: 0,
    model: 'double',
    choices: [{ index: 0, delta: { content } }],
  })}\n\n`;

/** Answers with a whole completion, word by word when a stream was asked for. */
export function sendChat(text: string, request: Asked, response: ServerResponse) {
  if (!isStream(request)) {
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(finished(text)));
    return;
  }
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  for (const word of text.split(/(?<= )/)) response.write(event(word));
  response.end('data: [DONE]\n\n');
}

/** Answers with half a completion: JSON that breaks off, or a stream that never says it is done. */
export function sendHalfChat(request: Asked, response: ServerResponse) {
  if (isStream(request)) {
    response.writeHead(200, { 'content-type': 'text/event-stream' }).end(event('Once upon '));
    return;
  }
  const whole = JSON.stringify(finished('Once upon a time'));
  response.writeHead(200, { 'content-type': 'application/json' }).end(whole.slice(0, whole.length >> 1));
}
