/** A request to the double of chat servers, and what each kind of server refuses. */
import type { IncomingMessage } from 'node:http';

/** Whose way of answering. */
export type ChatServerKind =
  /** Knows models by name, ignores parameters that it does not know, and puts thoughts into `reasoning`. */
  | 'ollama'
  /** Takes any name of a model; refuses what does not fit its context; puts thoughts into `reasoning_content`. */
  | 'llama.cpp'
  /** Has models that are loaded, or none. */
  | 'lm-studio'
  /** Wants a token. */
  | 'router';

/** A request as it arrived. */
export type ChatServerRequest = {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: Readonly<Record<string, unknown>>;
  /** Bytes of the body. */
  readonly length: number;
};

/** How a double is opened. */
export type ChatServerOptions = {
  readonly kind: ChatServerKind;
  /** The only model; default `gpt-oss:20b`. */
  readonly model?: string;
  /** Whether the model can be told how much to think; default: yes. */
  readonly thinks?: boolean;
  /** Tokens that question and answer must fit into; default: enough. */
  readonly contextSize?: number;
  /** Parameters that are refused by name. */
  readonly refuses?: readonly string[];
};

/** A refusal, as it is written. */
export type Refusal = { readonly status: number; readonly body: unknown };

const openAiRefusal = (
  status: number,
  message: string,
  param: string | null = null,
  code: string | null = null,
): Refusal => ({
  status,
  body: { error: { message, type: status === 404 ? 'not_found_error' : 'invalid_request_error', param, code } },
});

/** Letters of a token, about. */
const tokenLength = 4;

/** What a server refuses of a request; undefined when nothing. */
export function refusalOf(request: ChatServerRequest, options: Required<ChatServerOptions>): Refusal | undefined {
  const { kind, model, thinks, contextSize, refuses } = options;
  const { body, headers, length } = request;
  if (kind === 'router' && !headers.authorization?.startsWith('Bearer hf_'))
    return { status: 401, body: { error: 'Invalid username or password.' } };
  if (kind === 'ollama' && body['model'] !== model)
    return openAiRefusal(404, `model "${body['model']}" not found, try pulling it first`);
  const named = refuses.find((name) => name in body);
  if (named !== undefined)
    return openAiRefusal(
      400,
      `Unsupported parameter: '${named}' is not supported with this model.`,
      named,
      'unsupported_parameter',
    );
  if (kind === 'ollama' && !thinks && 'reasoning_effort' in body)
    return openAiRefusal(400, `"${model}" does not support thinking`);
  const messages = body['messages'] as readonly { readonly role: string; readonly content: string }[];
  if (messages.some(({ content }) => content.trim() === ''))
    return openAiRefusal(400, 'messages must not be empty', 'messages');
  const read = Math.ceil(length / tokenLength);
  if (kind !== 'llama.cpp' || read <= contextSize) return undefined;
  return {
    status: 400,
    body: {
      error: {
        code: 400,
        message: `request (${read} tokens) exceeds the available context size (${contextSize} tokens), try increasing it`,
        type: 'exceed_context_size_error',
        n_prompt_tokens: read,
        n_ctx: contextSize,
      },
    },
  };
}

/** Reads a request whole. */
export async function readChatRequest(request: IncomingMessage): Promise<ChatServerRequest> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const body = Buffer.concat(parts);
  const fields = body.length === 0 ? {} : JSON.parse(body.toString());
  return { path: request.url ?? '', headers: request.headers, body: fields, length: body.length };
}
