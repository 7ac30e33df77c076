import { coreEnvironment } from '../../src/config.ts';
import { type Logger, openVizzy, type Progress, type Reply, type Vizzy } from '../../src/index.ts';
import type { IncomingMessage } from '../../src/message.ts';
import type { Observation } from '../../src/observation.ts';
import {
  type ChatServerAnswer,
  type ChatServerDouble,
  createFakeClock,
  createQuickIllustrator,
  type FakeClock,
  openChatServerDouble,
  patience,
} from '../../src/testing/index.ts';

/** A Vizzy whose language model is a double of Ollama, and all that it told. */
export type ReadingVizzy = {
  readonly vizzy: Vizzy;
  readonly server: ChatServerDouble;
  readonly clock: FakeClock;
  /** Every line of the log, as text. */
  readonly lines: string[];
  readonly outcomes: () => readonly string[];
  say(text: string, more?: Partial<IncomingMessage>, turn?: TurnOptions): Promise<Reply>;
  close(): Promise<void>;
};

/** How one message is taken. */
export type TurnOptions = {
  readonly turnId?: string;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
};

const model = 'gpt-oss:20b';

/** Starts server and Vizzy. `readingTime`: as long as it takes, unless a test is about lateness. */
export async function aReadingVizzy(
  answers: readonly ChatServerAnswer[],
  environment: Readonly<Record<string, string>> = {},
  readingTime: number = patience.event,
): Promise<ReadingVizzy> {
  const server = await openChatServerDouble({ kind: 'ollama', model });
  server.answer(...answers);
  const clock = createFakeClock(Date.now());
  const lines: string[] = [];
  const observations: Observation[] = [];
  const log = (fields: object, sentence: string) => void lines.push(`${sentence} ${JSON.stringify(fields)}`);
  const logger: Logger = { debug: log, info: log, warn: log, error: log };
  const config = coreEnvironment.parse({
    RATE_LIMIT: 'off',
    HF_CHAT_ENDPOINT_URL: server.url,
    HF_CHAT_MODEL: model,
    ...environment,
  });
  const metrics = { observe: (observation: Observation) => void observations.push(observation), watch: () => {} };
  const vizzy = await openVizzy({ config, logger, clock, readingTime, metrics, illustrator: createQuickIllustrator() });
  return {
    vizzy,
    server,
    clock,
    lines,
    outcomes: () => observations.flatMap((each) => (each.type === 'reading' ? [each.outcome] : [])),
    say: (text, more, turn) =>
      vizzy.respond({ userId: 'ann', conversationId: 'kitchen', text, ...more }, { surface: 'http', ...turn }),
    async close() {
      await vizzy.close();
      await server.close();
    },
  };
}
