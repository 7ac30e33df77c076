/** The port of what says what a message means. */
import type { IncomingMessage } from '../message.ts';
import type { Context, Understanding } from '../understanding/index.ts';

/** A message in its conversation. */
export type ReadingTask = {
  readonly message: IncomingMessage;
  readonly context: Context;
};

/** Says what messages mean. Two do: the rules, at once and always, and a language model, after a while and perhaps. */
export interface Reader {
  /** What the message means; undefined when this reader cannot say now. Never rejects, also when the signal aborts. */
  read(task: ReadingTask, signal: AbortSignal): Promise<Understanding | undefined>;
}

/** A reader that may be away. */
export interface ModelReader extends Reader {
  /** Whether it is asked at all; false while its breaker leaves it alone. */
  isAsked(): boolean;
  /** `ok`, or what is wrong, for `/health`. */
  status(): string;
}
