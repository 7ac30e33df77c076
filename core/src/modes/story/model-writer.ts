/** The storyteller that asks a language model, through Hugging Face or a server that speaks the same. */
import { InferenceClient } from '@huggingface/inference';
import { type Chance, largestSeed } from '../../chance.ts';
import { isVizzyError, VizzyError } from '../../errors.ts';
import { type Observe, unobserved } from '../../observation.ts';
import type { Retelling, StoryDraft } from '../../story.ts';
import { type ReadAnswer, readAnswer, type StoryAnswer, storyAnswerSchema } from './model-answer.ts';
import { type ChatMessage, changeMessages, repairMessages, storyMessages } from './model-prompt.ts';
import type { StoryWriter } from './story-writer.ts';

/** What is asked, and where. */
export type ModelWriterSettings = {
  /** Must start with `hf_` unless there is an `endpointUrl`. */
  readonly token?: string;
  /** Default: `defaultChatModel`. */
  readonly model?: string;
  /** A server of one's own; `/v1/chat/completions` is appended. */
  readonly endpointUrl?: string;
  /** Hears how many tokens the model read and wrote; default: nobody does. */
  readonly observe?: Observe;
  /** Milliseconds for everything, the repair included; default 20,000. */
  readonly deadline?: number;
};

/** Open weights (Apache 2.0) that most providers on the router serve, with structured output, fast enough for the deadline. */
export const defaultChatModel = 'openai/gpt-oss-120b';

/** Milliseconds within which a story must be there (issue 4). */
const defaultDeadline = 20_000;

/** Room for three scenes and for a model that thinks first. */
const tokens = 3000;

/** Lively, but not so much that names change between scenes. */
const temperature = 0.8;

const statusOf = (error: unknown): number | undefined => {
  if (!(error instanceof Error) || !('httpResponse' in error)) return undefined;
  const { httpResponse } = error;
  const isAnswer = typeof httpResponse === 'object' && httpResponse !== null && 'status' in httpResponse;
  return isAnswer && typeof httpResponse.status === 'number' ? httpResponse.status : undefined;
};

/** Nothing of the client's message gets into ours: it may repeat the request. */
function asVizzyError(error: unknown): VizzyError {
  if (isVizzyError(error)) return error;
  const status = statusOf(error);
  // What `fetch` rejects with; other type errors are the client's, surprised by an answer.
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

/** Asks for structured output; once more without it when a provider does not know it. */
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
    // Not every server counts.
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

/** Asks; when the answer is not a story, says what is wrong with it and asks once more. */
async function askTwice(messages: readonly ChatMessage[], ask: Ask, signal: AbortSignal): Promise<StoryAnswer> {
  const first = await ask(messages, signal);
  const read = readAnswer(first);
  if (read.ok) return read.story;
  const again: ReadAnswer = readAnswer(await ask(repairMessages(messages, first, read.problems), signal));
  if (again.ok) return again.story;
  throw new VizzyError('bad-answer', `the model wrote no story: ${again.problems.slice(0, 3).join('; ')}`);
}

/** Scenes that were not to be touched are ours, whatever the model made of them. */
function mergeChange({ draft, change }: Retelling, answer: StoryAnswer): StoryDraft {
  // The same character in the same words: pictures of all chapters look alike.
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

/** A writer that asks a model and fails with a `VizzyError` when there is no story within the deadline. */
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
