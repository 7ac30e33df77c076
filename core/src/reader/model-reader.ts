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

/** What came of asking: a reading, null for an answer that is none, or the error. */
type Asked =
  | { readonly type: 'answered'; readonly reading: Reading | null }
  | { readonly type: 'failed'; readonly error: unknown };

/** Rejects as soon as the signal aborts, whatever the work does. */
function within<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(signal.reason);
    if (signal.aborted) giveUp();
    signal.addEventListener('abort', giveUp, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', giveUp));
  });
}

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
  const tell = (outcome: Outcome) => observe({ type: 'reading', outcome });

  async function ask(messages: readonly ChatMessage[], outer: AbortSignal): Promise<Asked> {
    const late = AbortSignal.timeout(readingTime);
    const signal = AbortSignal.any([outer, late]);
    try {
      const reading = readReading(await within(chat(messages, seed, signal), signal));
      return { type: 'answered', reading: reading && (await within(isEnglish(reading), signal)) ? reading : null };
    } catch (error) {
      if (!late.aborted) return { type: 'failed', error };
      const failure = { isRetryable: true, reason: 'timeout', service } as const;
      return { type: 'failed', error: new VizzyError('timeout', `no reading within ${readingTime} ms`, failure) };
    }
  }

  /** The reading of these messages, remembered or asked for; null when there is none. */
  async function readingOf(messages: readonly ChatMessage[], signal: AbortSignal): Promise<Reading | null> {
    const key = hash('sha256', JSON.stringify(messages), 'base64url');
    const known = readings.get(key);
    if (known) return known.reading;
    if (watch.isOpen()) return null;
    tell('asked');
    const asked = await ask(messages, signal);
    if (asked.type === 'answered') {
      readings.set(key, asked);
      if (asked.reading) watch.succeed();
      else watch.fail(new VizzyError('bad-answer', 'the model gave no reading', { reason: 'bad-answer', service }));
      if (!asked.reading) tell('wrong');
      return asked.reading;
    }
    if (signal.aborted) return null;
    watch.fail(asked.error);
    tell(isVizzyError(asked.error, 'timeout') ? 'late' : 'failed');
    return null;
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
