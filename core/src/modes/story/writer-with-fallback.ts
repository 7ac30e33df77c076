/** Asks one writer first and falls back to another. */
import { type Chance, createChance, largestSeed } from '../../chance.ts';
import { createBreaker, type FailureWatch } from '../../chat/index.ts';
import type { Clock } from '../../clock.ts';
import { isVizzyError, type VizzyError } from '../../errors.ts';
import type { Logger } from '../../logger.ts';
import type { StoryDraft } from '../../story.ts';
import type { StoryWriter, WriteOptions } from './story-writer.ts';

/** A writer that tells how the first of its two writers is doing. */
export interface WatchedWriter extends StoryWriter {
  /** `ok`, or what is wrong, for `/health`. */
  status(): string;
}

/** The two writers and what they need. */
export type Writers = {
  readonly first: StoryWriter;
  readonly fallback: StoryWriter;
  readonly logger: Logger;
  readonly clock: Clock;
  readonly failures: FailureWatch;
};

/**
 * Creates a writer that asks the first one. When it fails, one log line says why and the fallback writes. After repeated
 * failures the first is not asked for a minute. Stops when the signal aborts.
 */
export function createWriterWithFallback({ first, fallback, logger, clock, failures }: Writers): WatchedWriter {
  const breaker = createBreaker(clock);
  const note = (error: unknown) => {
    // An error that is not ours is a bug: its stack is wanted. What a service answered is not: it may repeat the request.
    const { code, message, reason, parameter, service } = isVizzyError(error)
      ? error
      : { ...({} as Partial<VizzyError>), code: 'bad-answer', message: 'an unexpected failure' };
    const err = isVizzyError(error) ? undefined : error;
    // A service that declines works.
    if (isVizzyError(error, 'declined')) {
      breaker.succeed();
      failures.succeed();
    } else {
      // An unusable answer does not count, because the service answered.
      if (code === 'bad-answer') breaker.succeed();
      else breaker.fail();
      failures.fail(error);
    }
    logger.warn(
      { code: reason ?? code, parameter, ...service, reason: `${code}: ${message}`, err },
      'the language model told no story; Vizzy tells it itself',
    );
  };
  const attempt = async (
    write: (writer: StoryWriter, chance: Chance) => Promise<StoryDraft>,
    chance: Chance,
    { signal }: WriteOptions,
  ) => {
    // One number seeds both, so that the local story of a seed is the same whether or not a model was asked before.
    const seed = chance.integer(0, largestSeed);
    if (breaker.isOpen()) return write(fallback, createChance(seed));
    try {
      const draft = await write(first, createChance(seed));
      breaker.succeed();
      failures.succeed();
      return draft;
    } catch (error) {
      signal.throwIfAborted();
      note(error);
      return write(fallback, createChance(seed));
    }
  };
  return {
    status: () => `${breaker.isOpen() ? 'paused after repeated failures; ' : ''}${failures.describe() ?? 'ok'}`,
    write: (brief, chance, options) => attempt((writer, own) => writer.write(brief, own, options), chance, options),
    retell: (retelling, brief, chance, options) =>
      attempt((writer, own) => writer.retell(retelling, brief, own, options), chance, options),
  };
}
