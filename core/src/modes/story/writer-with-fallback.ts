/** A writer that is asked first, and one that never fails. */
import { type Chance, createChance, largestSeed } from '../../chance.ts';
import type { Clock } from '../../clock.ts';
import { isVizzyError } from '../../errors.ts';
import type { Logger } from '../../logger.ts';
import type { StoryDraft } from '../../story.ts';
import type { StoryWriter, WriteOptions } from './story-writer.ts';

/** Who is asked, in which order. */
export type Writers = {
  readonly first: StoryWriter;
  readonly otherwise: StoryWriter;
  readonly logger: Logger;
  readonly clock: Clock;
};

/** Failures one after the other before the first writer is let rest: an outage must not make everybody wait. */
const mostFailures = 3;

/** Milliseconds of rest; as long as for a tier of pictures that is out. */
const rest = 60_000;

/** Counts failures of the service; an answer that is no story is none, for the service is there. */
function createBreaker(clock: Clock) {
  let failures = 0;
  let restsUntil = 0;
  return {
    isOpen: () => clock.now() < restsUntil,
    succeed() {
      failures = 0;
    },
    fail(code: string) {
      failures = code === 'bad-answer' ? 0 : failures + 1;
      if (failures < mostFailures) return;
      failures = 0;
      restsUntil = clock.now() + rest;
    },
  };
}

/**
 * Asks the first writer; when it fails, says in one line why, and lets the other write. One that fails again and again is not
 * asked for a minute. Stops when the signal aborts.
 */
export function createWriterWithFallback({ first, otherwise, logger, clock }: Writers): StoryWriter {
  const breaker = createBreaker(clock);
  const attempt = async (
    write: (writer: StoryWriter, chance: Chance) => Promise<StoryDraft>,
    chance: Chance,
    { signal }: WriteOptions,
  ) => {
    // Both from one number, so that the local story of a seed is the same whether or not a model was asked before.
    const seed = chance.integer(0, largestSeed);
    if (breaker.isOpen()) return write(otherwise, createChance(seed));
    try {
      const draft = await write(first, createChance(seed));
      breaker.succeed();
      return draft;
    } catch (error) {
      signal.throwIfAborted();
      const { code, message } = isVizzyError(error) ? error : { code: 'bad-answer', message: String(error) };
      breaker.fail(code);
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
