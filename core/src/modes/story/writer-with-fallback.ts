/** A writer that is asked first, and one that never fails. */
import { type Chance, createChance, largestSeed } from '../../chance.ts';
import { isVizzyError } from '../../errors.ts';
import type { Logger } from '../../logger.ts';
import type { StoryDraft } from '../../story.ts';
import type { StoryWriter, WriteOptions } from './story-writer.ts';

/** Who is asked, in which order. */
export type Writers = { readonly first: StoryWriter; readonly otherwise: StoryWriter; readonly logger: Logger };

/** Asks the first writer; when it fails, says in one line why, and lets the other write. Stops when the signal aborts. */
export function createWriterWithFallback({ first, otherwise, logger }: Writers): StoryWriter {
  const attempt = async (
    write: (writer: StoryWriter, chance: Chance) => Promise<StoryDraft>,
    chance: Chance,
    { signal }: WriteOptions,
  ) => {
    // Both from one number, so that the local story of a seed is the same whether or not a model was asked before.
    const seed = chance.integer(0, largestSeed);
    try {
      return await write(first, createChance(seed));
    } catch (error) {
      signal.throwIfAborted();
      const { code, message } = isVizzyError(error) ? error : { code: 'bad-answer', message: String(error) };
      logger.warn({ code, reason: message }, 'the language model told no story; Vizzy tells it itself');
      return write(otherwise, createChance(seed));
    }
  };
  return {
    write: (brief, chance, options) => attempt((writer, own) => writer.write(brief, own, options), chance, options),
    retell: (retelling, brief, chance, options) =>
      attempt((writer, own) => writer.retell(retelling, brief, own, options), chance, options),
  };
}
