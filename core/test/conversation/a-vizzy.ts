import { coreEnvironment } from '../../src/config.ts';
import { defaultPatience } from '../../src/generation/index.ts';
import { type ImageReply, type Logger, openVizzy, type Reply, silentLogger, type Vizzy } from '../../src/index.ts';
import type { IncomingMessage } from '../../src/message.ts';
import { createFakeClock, createQuickIllustrator, type FakeClock } from '../../src/testing/index.ts';
import type { RespondOptions } from '../../src/vizzy.ts';

/** A person who talks to Vizzy in one place. */
export type Person = {
  say(text: string, more?: Partial<IncomingMessage>, options?: RespondOptions): Promise<Reply>;
  /** Says something that must lead to pictures. */
  draw(text: string, more?: Partial<IncomingMessage>): Promise<Pictured>;
};

/** A reply with pictures of any kind. */
export type Pictured = Exclude<Reply, { type: 'question' }>;

/** A real Vizzy, and a clock that a test moves. It draws at once unless the test is about what is seen: `real` draws in a thread. */
export async function aVizzy(
  env: Record<string, string> = {},
  hand: 'quick' | 'real' = 'quick',
  logger: Logger = silentLogger,
): Promise<{ vizzy: Vizzy; clock: FakeClock }> {
  const clock = createFakeClock(Date.now());
  const config = coreEnvironment.parse({ RATE_LIMIT: 'off', DRAWING_THREADS: '1', ...env });
  const illustrator = hand === 'quick' ? { illustrator: createQuickIllustrator() } : {};
  const vizzy = await openVizzy({ config, logger, clock, patience: defaultPatience, ...illustrator });
  return { vizzy, clock };
}

/** A person in a conversation. */
export function aPerson(vizzy: Vizzy, userId = 'ann', conversationId = 'kitchen'): Person {
  const say: Person['say'] = (text, more, options) => vizzy.respond({ userId, conversationId, text, ...more }, options);
  return {
    say,
    async draw(text, more) {
      const reply = await say(text, more);
      if (reply.type === 'question') throw new Error(`asked instead of drawing: ${reply.text}`);
      return reply;
    },
  };
}

/** The bytes of all pictures, to compare. */
export const bytesOf = ({ images }: Pick<ImageReply, 'images'>) =>
  images.map(({ bytes }) => Buffer.from(bytes).toString('base64'));
