/** The reader that asks a language model, for as long as a person may wait. */
import { hash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import {
  type ChatMessage,
  type ChatSettings,
  type ChatTask,
  createBreaker,
  createChat,
  type FailureWatch,
} from '../chat/index.ts';
import type { Clock } from '../clock.ts';
import { isVizzyError, VizzyError } from '../errors.ts';
import type { Logger } from '../logger.ts';
import type { Observation, Observe } from '../observation.ts';
import type { Reading } from '../reading.ts';
import {
  detectLanguage,
  rulesLanguage,
  type Understanding,
  understand,
  understandReading,
} from '../understanding/index.ts';
import type { ModelReader, ReadingTask } from './reader.ts';
import { readingAnswerSchema, readReading } from './reading-answer.ts';
import { readingMessages } from './reading-prompt.ts';
import { createSharedWork, within } from './shared-work.ts';

/** Which model is asked, where, and what watches it. */
export type ModelReaderSettings = ChatSettings & {
  /** Milliseconds that a reading may take; a turn never waits longer for it. */
  readonly readingTime: number;
  readonly observe: Observe;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly failures: FailureWatch;
};

/** How long people may wait for a reading, in milliseconds: as long as a preview keeps them company. */
export const defaultReadingTime = 2500;

/** A reading: short, and the same for the same message. */
const readingTask: ChatTask = { name: 'reading', schema: readingAnswerSchema, tokens: 1200, temperature: 0 };

/** Servers that can, answer the same to the same seed. */
const seed = 1;

/** How many readings are remembered, and for how many milliseconds: a conversation's worth. */
const remembered = { max: 500, ttl: 60 * 60_000 };

type Outcome = Extract<Observation, { readonly type: 'reading' }>['outcome'];

/** Whether a reading is in the language that it is to be in: a model that gives the message back has read nothing. */
const isEnglish = async ({ request, translation }: Reading): Promise<boolean> =>
  (await detectLanguage(`${translation}. ${request}`)) === rulesLanguage;

/** The same, apart from what the rules could not have known: the language and the person's own words. */
function isSame(one: Understanding, other: Understanding): boolean {
  const comparable = (understood: Understanding) =>
    understood.type === 'brief' ? { ...understood.brief, image: undefined, original: undefined } : understood;
  return JSON.stringify(comparable(one)) === JSON.stringify(comparable(other));
}

/** Failures of the service, for the log, the breaker and `/health`; without anything that the message said. */
function createWatch({ clock, failures, logger }: ModelReaderSettings) {
  const breaker = createBreaker(clock);
  return {
    isOpen: breaker.isOpen,
    status: () => `${breaker.isOpen() ? 'paused after repeated failures; ' : ''}${failures.describe() ?? 'ok'}`,
    succeed() {
      breaker.succeed();
      failures.succeed();
    },
    fail(error: unknown) {
      // A service that declines works.
      if (isVizzyError(error, 'declined')) return this.succeed();
      breaker.fail();
      failures.fail(error);
      const { code, reason, parameter, service } = isVizzyError(error)
        ? error
        : { ...({} as Partial<VizzyError>), code: 'bad-answer' };
      const err = isVizzyError(error) ? undefined : error;
      logger.warn(
        { code: reason ?? code, parameter, ...service, err },
        'no reading of a message; the rules’ own stands',
      );
    },
  };
}

/** Creates a reader that asks a language model. */
export function createModelReader(settings: ModelReaderSettings): ModelReader {
  const { readingTime, observe, clock, model, endpointUrl, routerUrl } = settings;
  const chat = createChat(settings, readingTask);
  const service = { ...(model ? { model } : {}), host: new URL(endpointUrl ?? routerUrl ?? 'http://localhost').host };
  const watch = createWatch(settings);
  const readings = new LRUCache<string, { readonly reading: Reading | null }>({
    ...remembered,
    perf: { now: clock.now },
  });
  const share = createSharedWork<Reading | null>();
  const tell = (outcome: Outcome) => observe({ type: 'reading', outcome });

  /** The answer of the model, read; null when it is no reading. */
  async function ask(messages: readonly ChatMessage[], signal: AbortSignal): Promise<Reading | null> {
    const reading = readReading(await within(chat(messages, seed, signal), signal));
    return reading && (await within(isEnglish(reading), signal)) ? reading : null;
  }

  /** The same within its time, watched; null also when it failed. `left`: aborted when nobody waits for it any longer. */
  async function askInTime(messages: readonly ChatMessage[], key: string, left: AbortSignal): Promise<Reading | null> {
    const late = AbortSignal.timeout(readingTime);
    tell('asked');
    try {
      const reading = await ask(messages, AbortSignal.any([left, late]));
      readings.set(key, { reading });
      if (reading) watch.succeed();
      else watch.fail(new VizzyError('bad-answer', 'the model gave no reading', { reason: 'bad-answer', service }));
      if (!reading) tell('wrong');
      return reading;
    } catch (error) {
      if (left.aborted) return null;
      const failure = { isRetryable: true, reason: 'timeout', service } as const;
      watch.fail(late.aborted ? new VizzyError('timeout', `no reading within ${readingTime} ms`, failure) : error);
      tell(late.aborted || isVizzyError(error, 'timeout') ? 'late' : 'failed');
      return null;
    }
  }

  /** The reading of these messages, remembered or asked for; null when there is none. */
  async function readingOf(messages: readonly ChatMessage[], signal: AbortSignal): Promise<Reading | null> {
    const key = hash('sha256', JSON.stringify(messages), 'base64url');
    const known = readings.get(key);
    if (known) return known.reading;
    if (watch.isOpen()) return null;
    try {
      return await share(key, signal, (left) => askInTime(messages, key, left));
    } catch {
      // Only the turn's own end gets here, and whoever waits for the turn is told of it.
      return null;
    }
  }

  async function read({ message, context }: ReadingTask, signal: AbortSignal): Promise<Understanding | undefined> {
    const reading = await readingOf(readingMessages({ message, context }), signal);
    if (!reading) return undefined;
    const byRules = understand(message, context);
    const understood = understandReading(reading, message, context, byRules);
    if (!understood) {
      tell('wrong');
      return undefined;
    }
    tell(isSame(understood, byRules) ? 'agreed' : 'used');
    return understood;
  }

  return { read, isAsked: () => !watch.isOpen(), status: watch.status };
}
