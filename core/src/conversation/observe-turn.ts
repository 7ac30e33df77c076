/** Observes a turn: for the metrics, and with one line in the log. */
import { hash } from 'node:crypto';
import type { Clock } from '../clock.ts';
import { isVizzyError } from '../errors.ts';
import { isRemoteTier } from '../image.ts';
import type { Logger } from '../logger.ts';
import type { IncomingMessage } from '../message.ts';
import type { Observe, TurnOutcome } from '../observation.ts';
import type { ProgressListener } from '../progress.ts';
import type { Reply } from '../reply.ts';

/** The turn, and where it is observed. */
export type TurnObserver = {
  readonly message: IncomingMessage;
  /** `http`, or a platform's name. */
  readonly surface: string;
  /** The id of the request or event, for the log. */
  readonly requestId: string | undefined;
  readonly observe: Observe;
  readonly clock: Clock;
  readonly logger: Logger;
};

const outcomes: Readonly<Record<string, TurnOutcome>> = {
  cancelled: 'cancelled',
  closing: 'cancelled',
  blocked: 'limited',
  'rate-limited': 'limited',
  'invalid-input': 'invalid',
  'not-found': 'invalid',
};

/** A hash in place of the ids: conversations can be counted, but not traced to a person. */
const anonymous = ({ userId, conversationId }: IncomingMessage) =>
  hash('sha256', `${userId}\u0000${conversationId}`, 'base64url').slice(0, 16);

/** Observes each picture, and whether it replaced a preview. */
function watchPictures(observe: Observe): ProgressListener {
  let previewed: Set<number> | undefined;
  return (progress) => {
    if (progress.type === 'stage') return;
    previewed ??= new Set();
    if (progress.type === 'preview') previewed.add(progress.index);
    if (progress.type !== 'image') return;
    const { tier } = progress.image;
    observe({ type: 'picture', tier, replacedPreview: isRemoteTier(tier) && previewed.has(progress.index) });
  };
}

/** Takes a turn and observes it: without what was written, and without ids of people. */
export async function observeTurn(
  { message, surface, requestId, observe, clock, logger }: TurnObserver,
  take: (watch: ProgressListener) => Promise<Reply>,
): Promise<Reply> {
  const startedAt = clock.now();
  const report = (outcome: TurnOutcome, reply?: Reply) => {
    const seconds = (clock.now() - startedAt) / 1000;
    const mode = reply && reply.type !== 'question' ? reply.details.mode : 'none';
    const conversation = anonymous(message);
    observe({ type: 'turn', surface, mode, outcome, seconds, conversation });
    const tiers = reply && reply.type !== 'question' ? reply.images.map(({ tier }) => tier) : [];
    logger.info({ requestId, surface, conversation, outcome, mode, seconds, tiers }, 'turn');
  };
  try {
    const reply = await take(watchPictures(observe));
    report(reply.type === 'question' ? (reply.isDeclined ? 'declined' : 'question') : 'pictures', reply);
    return reply;
  } catch (error) {
    report(isVizzyError(error) ? (outcomes[error.code] ?? 'failed') : 'failed');
    throw error;
  }
}
