/** The story writer that asks a language model, through Hugging Face or a server with the same API. */
import { InferenceClient } from '@huggingface/inference';
import { type Chance, largestSeed } from '../../chance.ts';
import { isVizzyError, VizzyError } from '../../errors.ts';
import { type Observe, unobserved } from '../../observation.ts';
import type { Retelling, StoryDraft } from '../../story.ts';
import { type ReadAnswer, readAnswer, type StoryAnswer, storyAnswerSchema } from './model-answer.ts';
import { type ChatMessage, changeMessages, repairMessages, storyMessages } from './model-prompt.ts';
import type { StoryWriter } from './story-writer.ts';

/** Which model is asked, and where. */
export type ModelWriterSettings = {
  /** Must start with `hf_` unless there is an `endpointUrl`. */
  readonly token?: string;
  /** Default: `defaultChatModel`. */
  readonly model?: string;
  /** The URL of another server; `/v1/chat/completions` is appended. */
  readonly endpointUrl?: string;
  /** Gets the number of tokens that the model read and wrote; default: not observed. */
  readonly observe?: Observe;
  /** The time for everything, with the second attempt, in milliseconds; default 20,000. */
  readonly deadline?: number;
};

/** Open weights (Apache 2.0), served by most providers of the router, with structured output and fast enough for the deadline. */
export const defaultChatModel = 'openai/gpt-oss-120b';

/** In milliseconds: how long a story may take (issue 4). */
const defaultDeadline = 20_000;

/** Enough for three scenes and for a model that thinks first. */
const tokens = 3000;

/** Lively, but low enough to keep names the same between scenes. */
const temperature = 0.8;

const statusOf = (error: unknown): number | undefined => {
  if (!(error instanceof Error) || !('httpResponse' in error)) return undefined;
  const { httpResponse } = error;
  const isAnswer = typeof httpResponse === 'object' && httpResponse !== null && 'status' in httpResponse;
  return isAnswer && typeof httpResponse.status === 'number' ? httpResponse.status : undefined;
};

/** The error as a `VizzyError`, without the client's message, which may repeat the request. */
function asVizzyError(error: unknown): VizzyError {
  if (isVizzyError(error)) return error;
  const status = statusOf(error);
  // `fetch` rejects with these; other type errors mean that the client could not read the answer.
  if (error instanceof TypeError && /^(?:fetch failed|terminated)$/.test(error.message))
    return new VizzyError('network', 'the chat service could not be reached, or broke off', { cause: error });
  if (status === undefined)
    return new VizzyError('bad-answer', 'the chat service answered in a way its client does not understand', {
      cause: error,
    });
  const isPassing = status === 408 || status === 429 || status >= 500;
  const code = status === 429 ? 'rate-limited' : isPassing ? 'unavailable' : 'refused';
  return new VizzyError(code, `the chat service answered ${status}`, { status, isRetryable: isPassing });
}

type Ask = (messages: readonly ChatMessage[], signal: AbortSignal) => Promise<string>;

/** Creates a function that asks for structured output, and again without it when the provider does not support it. */
function createAsk(settings: ModelWriterSettings, chance: Chance): Ask {
  const { token, model = defaultChatModel, endpointUrl, observe = unobserved } = settings;
  const client = new InferenceClient(token);
  const seed = chance.integer(0, Math.floor(largestSeed / 2));
  const complete = async (messages: readonly ChatMessage[], isStructured: boolean, signal: AbortSignal) => {
    const format = { type: 'json_schema', json_schema: { name: 'story', strict: true, schema: storyAnswerSchema } };
    const { choices, usage } = await client.chatCompletion(
      {
        model,
        ...(endpointUrl ? { endpointUrl } : {}),
        messages: messages.map((message) => ({ ...message })),
        max_tokens: tokens,
        temperature,
        seed,
        ...(isStructured ? { response_format: format as { type: 'json_schema' } } : {}),
      },
      { signal, retry_on_error: false },
    );
    // Not every server counts tokens.
    const { prompt_tokens: read = 0, completion_tokens: written = 0 } = usage ?? {};
    observe({ type: 'tokens', model, read, written });
    return choices[0]?.message.content ?? '';
  };
  let isStructured = true;
  return async (messages, signal) => {
    try {
      return await complete(messages, isStructured, signal);
    } catch (error) {
      const status = statusOf(error);
      if (!isStructured || (status !== 400 && status !== 422)) throw error;
      isStructured = false;
      return complete(messages, isStructured, signal);
    }
  };
}

/** Asks for a story, and once more with a list of problems when the answer is not one. */
async function askTwice(messages: readonly ChatMessage[], ask: Ask, signal: AbortSignal): Promise<StoryAnswer> {
  const first = await ask(messages, signal);
  const read = readAnswer(first);
  if (read.ok) return read.story;
  const again: ReadAnswer = readAnswer(await ask(repairMessages(messages, first, read.problems), signal));
  if (again.ok) return again.story;
  throw new VizzyError('bad-answer', `the model wrote no story: ${again.problems.slice(0, 3).join('; ')}`);
}

/** Merges a changed story: scenes that should stay are ours, even if the model changed them. */
function mergeChange({ draft, change }: Retelling, answer: StoryAnswer): StoryDraft {
  // The same character in the same words, so that the pictures of all chapters look alike.
  if (change.type === 'next')
    return {
      ...answer,
      character: draft.character,
      palette: draft.palette,
      writer: 'model',
      chapter: draft.chapter + 1,
    };
  const changed = change.type === 'scene' ? change.scene : draft.scenes.length - 1;
  const scenes = draft.scenes.map((scene, place) => (place === changed ? (answer.scenes[place] ?? scene) : scene));
  const { thread: _, ...rest } = draft;
  return { ...rest, scenes, writer: 'model' };
}

/** Creates a writer that asks a model. Rejects with a `VizzyError` when there is no story within the deadline. */
export function createModelWriter(settings: ModelWriterSettings): StoryWriter {
  const { deadline = defaultDeadline } = settings;
  const tell = async (messages: readonly ChatMessage[], chance: Chance, outer: AbortSignal) => {
    const late = AbortSignal.timeout(deadline);
    const signal = AbortSignal.any([outer, late]);
    try {
      return await askTwice(messages, createAsk(settings, chance), signal);
    } catch (error) {
      outer.throwIfAborted();
      if (late.aborted) throw new VizzyError('timeout', `no story within ${deadline} ms`, { isRetryable: true });
      throw asVizzyError(error);
    }
  };
  return {
    write: async (brief, chance, { signal }) => ({
      ...(await tell(storyMessages(brief), chance, signal)),
      writer: 'model',
      chapter: 1,
    }),
    async retell(retelling, brief, chance, { signal }) {
      if (retelling.change.type === 'pictures') return retelling.draft;
      return mergeChange(retelling, await tell(changeMessages(retelling, brief), chance, signal));
    },
  };
}
