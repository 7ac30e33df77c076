/** The story writer that asks a language model. */
import { type Chance, largestSeed } from '../../chance.ts';
import { type ChatMessage, type ChatSettings, type ChatTask, chatServiceOf, createChat } from '../../chat/index.ts';
import { VizzyError } from '../../errors.ts';
import type { ServiceNames } from '../../service-failure.ts';
import type { Retelling, StoryDraft } from '../../story.ts';
import { type ReadAnswer, readAnswer, type StoryAnswer, storyAnswerSchema } from './model-answer.ts';
import { changeMessages, repairMessages, storyMessages } from './model-prompt.ts';
import type { StoryWriter } from './story-writer.ts';

/** Which model is asked, where, and for how long. */
export type ModelWriterSettings = ChatSettings & {
  /** The time for everything, with the second attempt, in milliseconds; default 20,000. */
  readonly deadline?: number;
};

/** In milliseconds: how long a story may take (issue 4). */
const defaultDeadline = 20_000;

/**
 * A story. The tokens are enough for three scenes and for a model that thinks first; it is told lively, but names stay the same
 * between scenes.
 */
const storyTask: ChatTask = { name: 'story', schema: storyAnswerSchema, tokens: 3000, temperature: 0.8 };

type Ask = (messages: readonly ChatMessage[], signal: AbortSignal) => Promise<string>;

/** Asks for a story, and once more with a list of problems when the answer is not one. */
async function askTwice(
  messages: readonly ChatMessage[],
  ask: Ask,
  signal: AbortSignal,
  service: ServiceNames,
): Promise<StoryAnswer> {
  const first = await ask(messages, signal);
  const read = readAnswer(first);
  if (read.ok) return read.story;
  const again: ReadAnswer = readAnswer(await ask(repairMessages(messages, first, read.problems), signal));
  if (again.ok) return again.story;
  throw new VizzyError('bad-answer', `the model wrote no story: ${again.problems.slice(0, 3).join('; ')}`, {
    reason: 'bad-answer',
    service,
  });
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
  const service = chatServiceOf(settings);
  const chat = createChat(settings, storyTask);
  const tell = async (messages: readonly ChatMessage[], chance: Chance, outer: AbortSignal) => {
    const late = AbortSignal.timeout(deadline);
    const signal = AbortSignal.any([outer, late]);
    const seed = chance.integer(0, Math.floor(largestSeed / 2));
    try {
      return await askTwice(messages, (all, ending) => chat(all, seed, ending), signal, service);
    } catch (error) {
      outer.throwIfAborted();
      if (!late.aborted) throw error;
      throw new VizzyError('timeout', `no story within ${deadline} ms`, {
        isRetryable: true,
        reason: 'timeout',
        service,
      });
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
