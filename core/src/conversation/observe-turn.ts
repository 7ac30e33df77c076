/** A turn from the outside: what is told of it for measuring, and its one line in the log. */
import { hash } from 'node:crypto';
import type { Clock } from '../clock.ts';
import { isVizzyError } from '../errors.ts';
import { isRemoteTier } from '../image.ts';
import type { Logger } from '../logger.ts';
import type { IncomingMessage } from '../message.ts';
import type { Observe, TurnOutcome } from '../observation.ts';
import type { ProgressListener } from '../progress.ts';
import type { Reply } from '../reply.ts';

/** Where it is told, and what of. */
export type TurnObserver = {
  readonly message: IncomingMessage;
  /** `http`, or a platform's name. */
  readonly surface: string;
  /** Goes through from the platform's event to the log. */
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

/** Ids are told as a hash: the same conversation counts once, and nobody reads whose it is. */
const anonymous = ({ userId, conversationId }: IncomingMessage) =>
  hash('sha256', `${userId}\u0000${conversationId}`, 'base64url').slice(0, 16);

/** Tells of each picture whether it took the place of a preview. */
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

/** Takes a turn and tells of it: nothing that was written, and no id. */
export async function observeTurn(
  { message, surface, requestId, observe, clock, logger }: TurnObserver,
  take: (watch: ProgressListener) => Promise<Reply>,
): Promise<Reply> {
  const startedAt = clock.now();
  const tell = (outcome: TurnOutcome, reply?: Reply) => {
    const seconds = (clock.now() - startedAt) / 1000;
    const mode = reply && reply.type !== 'question' ? reply.details.mode : 'none';
    const conversation = anonymous(message);
    observe({ type: 'turn', surface, mode, outcome, seconds, conversation });
    const tiers = reply && reply.type !== 'question' ? reply.images.map(({ tier }) => tier) : [];
    logger.info({ requestId, surface, conversation, outcome, mode, seconds, tiers }, 'turn');
  };
  try {
    const reply = await take(watchPictures(observe));
    tell(reply.type === 'question' ? (reply.isDeclined ? 'declined' : 'question') : 'pictures', reply);
    return reply;
  } catch (error) {
    tell(isVizzyError(error) ? (outcomes[error.code] ?? 'failed') : 'failed');
    throw error;
  }
}
