/** Asks a language model, through Hugging Face or a server with the same API, and learns what it does not take. */
import { InferenceClient } from '@huggingface/inference';
import { z } from 'zod';
import { isVizzyError, VizzyError } from '../errors.ts';
import { type Observe, unobserved } from '../observation.ts';
import type { ServiceNames } from '../service-failure.ts';

/** One message of a chat. */
export type ChatMessage = { readonly role: 'system' | 'user' | 'assistant'; readonly content: string };

/** What is asked for, whoever is asked. */
export type ChatTask = {
  /** The name of the answer's shape, in letters. */
  readonly name: string;
  /** The answer's shape, as JSON Schema in the strict subset that providers accept. */
  readonly schema: object;
  /** Tokens that the answer may have, with a model's thoughts before it. */
  readonly tokens: number;
  /** How freely it answers: 0 … 2. */
  readonly temperature: number;
};

/** Which model is asked, and where. */
export type ChatSettings = {
  /** Must start with `hf_` unless there is an `endpointUrl`. */
  readonly token?: string;
  /** A model's name, at Hugging Face's router with a provider after a colon if need be; default: `defaultChatModel`. */
  readonly model?: string;
  /** The URL of another server; `/v1/chat/completions` is appended. */
  readonly endpointUrl?: string;
  /** The organisation on Hugging Face that pays; only the router is told. */
  readonly billTo?: string;
  /** Makes every request. It must be bounded, follow no redirect, and throw a `VizzyError` for what is no success. */
  readonly fetch: typeof fetch;
  /** The address of the router, for logs; default: the real one. */
  readonly routerUrl?: string;
  /** Gets the number of tokens that the model read and wrote; default: not observed. */
  readonly observe?: Observe;
};

/** Asks for one answer. `seed` makes it repeatable where the server can. Rejects with a `VizzyError`. */
export type Chat = (messages: readonly ChatMessage[], seed: number, signal: AbortSignal) => Promise<string>;

/** Open weights (Apache 2.0), served by most providers of the router, with structured output and fast enough for the deadline. */
export const defaultChatModel = 'openai/gpt-oss-120b';

const realRouter = 'https://router.huggingface.co';

/** What servers and models refuse now and then; an answer can be had without. */
const optional = ['reasoning_effort', 'response_format', 'max_tokens', 'temperature', 'seed'] as const;

type Optional = (typeof optional)[number];

const isOptional = (name: string | undefined): name is Optional =>
  (optional as readonly (string | undefined)[]).includes(name);

/**
 * What is left out first when a refusal does not say what it is about. Ollama: 400 `"llama3.2" does not support thinking` for
 * the effort.
 */
const suspects: readonly Optional[] = ['reasoning_effort', 'response_format'];

/** What the model answered; servers that part thoughts from the answer name them in two ways. */
const completionSchema = z.looseObject({
  choices: z
    .array(
      z.looseObject({
        message: z.looseObject({
          content: z.string().nullish(),
          reasoning_content: z.string().nullish().catch(undefined),
          reasoning: z.string().nullish().catch(undefined),
        }),
      }),
    )
    .min(1),
  usage: z
    .looseObject({ prompt_tokens: z.number().catch(0), completion_tokens: z.number().catch(0) })
    .nullish()
    .catch(undefined),
});

/** The optional parameters, without those that are refused; a low effort leaves time and tokens for the answer. */
function parametersOf({ name, schema, tokens, temperature }: ChatTask, refused: ReadonlySet<Optional>, seed: number) {
  const format = { type: 'json_schema', json_schema: { name, strict: true, schema } };
  const values: Readonly<Record<Optional, unknown>> = {
    reasoning_effort: 'low',
    response_format: format,
    max_tokens: tokens,
    temperature,
    seed,
  };
  const taken = Object.fromEntries(optional.filter((each) => !refused.has(each)).map((each) => [each, values[each]]));
  // The name that OpenAI's newer models have for it: there is always a bound.
  return refused.has('max_tokens') ? { ...taken, max_completion_tokens: tokens } : taken;
}

/** What to leave out after a refusal; undefined when the refusal is about something else, or nothing is left to leave out. */
function refusedBy(error: unknown, refused: ReadonlySet<Optional>): Optional | undefined {
  if (!isVizzyError(error) || error.code === 'declined') return undefined;
  if (error.status !== 400 && error.status !== 422) return undefined;
  // It is there, but not for asking: no other words help.
  if (error.reason !== 'parameter-refused') return undefined;
  const { parameter } = error;
  if (parameter === undefined) return suspects.find((name) => !refused.has(name));
  return isOptional(parameter) && !refused.has(parameter) ? parameter : undefined;
}

/** The error with who was asked, without the client's message, which may repeat the request. */
function failureOfChat(error: unknown, service: ServiceNames): VizzyError {
  if (!isVizzyError(error))
    return new VizzyError('bad-answer', 'the chat service answered in a way its client does not understand', {
      cause: error,
      reason: 'bad-answer',
      service,
    });
  const { code, message, cause, isRetryable, retryAfter, status, reason, parameter } = error;
  return new VizzyError(code, message, {
    cause,
    isRetryable,
    service,
    ...(retryAfter === undefined ? {} : { retryAfter }),
    ...(status === undefined ? {} : { status }),
    ...(reason === undefined ? {} : { reason }),
    ...(parameter === undefined ? {} : { parameter }),
  });
}

/** Who is asked, as logs and `/health` name it. */
export function chatServiceOf({ model = defaultChatModel, endpointUrl, routerUrl = realRouter }: ChatSettings) {
  return { model, host: new URL(endpointUrl ?? routerUrl).host };
}

/** Creates a function that asks for one kind of answer. What is refused once is left out of all later requests. */
export function createChat(settings: ChatSettings, task: ChatTask): Chat {
  const { token, model = defaultChatModel, endpointUrl, billTo, observe = unobserved } = settings;
  const client = new InferenceClient(token);
  const service = chatServiceOf(settings);
  const known = new Set<Optional>();

  async function complete(messages: readonly ChatMessage[], parameters: object, signal: AbortSignal): Promise<string> {
    const answer: unknown = await client.chatCompletion(
      {
        model,
        ...(endpointUrl ? { endpointUrl } : {}),
        messages: messages.map((message) => ({ ...message })),
        ...parameters,
      },
      { signal, retry_on_error: false, fetch: settings.fetch, ...(billTo && !endpointUrl ? { billTo } : {}) },
    );
    const completion = completionSchema.safeParse(answer);
    if (!completion.success)
      throw new VizzyError('bad-answer', 'the chat service answered with no completion', { reason: 'bad-answer' });
    const { choices, usage } = completion.data;
    // Not every server counts tokens.
    observe({ type: 'tokens', model, read: usage?.prompt_tokens ?? 0, written: usage?.completion_tokens ?? 0 });
    const { content, reasoning_content, reasoning } = choices[0]?.message ?? {};
    // A server that keeps to the asked shape while the model still thinks puts the answer among the thoughts.
    return content?.trim() ? content : (reasoning_content ?? reasoning ?? '');
  }

  return async (messages, seed, signal) => {
    const refused = new Set(known);
    for (;;) {
      try {
        const text = await complete(messages, parametersOf(task, refused, seed), signal);
        // Remembered only now: a refusal may have been about something else.
        for (const name of refused) known.add(name);
        return text;
      } catch (error) {
        if (signal.aborted) throw error;
        const next = refusedBy(error, refused);
        if (next === undefined) throw failureOfChat(error, service);
        refused.add(next);
      }
    }
  };
}
