/** One shot goes down the tiers until one answers. */
import type { Clock } from '../clock.ts';
import { isVizzyError, VizzyError } from '../errors.ts';
import {
  type DrawingProgress,
  type GeneratedImage,
  type ImageAbilities,
  type ImageModel,
  isRemoteTier,
  type Shot,
  type TierName,
} from '../image.ts';
import type { Logger } from '../logger.ts';
import type { DrawnHereReason } from '../service-failure.ts';
import { cancellationOf, reasonOfError } from './failure.ts';
import type { ResilientModel } from './resilience.ts';

/** All tiers, best first; the last cannot fail. */
export type Tiers = {
  /** Remote services, best first; may be none. */
  readonly remote: readonly ResilientModel[];
  /** Draws in this process. */
  readonly local: ImageModel;
  readonly emergency: ImageModel;
};

/** A picture, and what it took. */
export type Generated = {
  readonly image: GeneratedImage;
  /** Calls of image models, failed ones included. */
  readonly attempts: number;
  /** Whether a service declined it for its own rules about content, and it was drawn here for that. */
  readonly isDeclined: boolean;
  /** Why no service drew it, and Vizzy did; absent when one did, when it was declined, and when none was asked. */
  readonly drawnHereFor?: DrawnHereReason;
};

/** What drawing a shot needs in addition to the shot. */
export type FallbackOptions = {
  /** Cancels the shot. */
  readonly signal: AbortSignal;
  /** Milliseconds since the Unix epoch after which no remote service is asked. */
  readonly deadlineAt: number;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Called each time a remote service is asked, so that a preview can be shown meanwhile. */
  readonly onRemote: () => void;
  /** Takes progress that a service tells, and nothing as each attempt begins; must not throw. */
  readonly onProgress: (tier: TierName, progress: DrawingProgress) => void;
};

const reasonOf = (error: unknown) =>
  isVizzyError(error) ? `${error.code}: ${error.message}` : 'an unexpected failure';

/** Whether a model can draw this shot: a photo reaches only those that redraw photos. */
export const canDraw = ({ draws, transforms }: ImageAbilities, { source }: Shot): boolean =>
  source ? transforms : draws;

/** Why a service that cannot draw this shot was not asked. */
function reasonOfSkipping(model: ResilientModel, { source }: Shot): DrawnHereReason {
  const { draws, transforms } = model.abilities;
  if (source && draws) return 'only-words';
  // It could before: what it failed with says why it cannot now.
  return model.status().failure?.reason ?? (transforms ? 'only-photos' : 'no-such-model');
}

/** Draws one shot. Throws only when cancelled, and then a `VizzyError`. */
export async function drawShot(shot: Shot, tiers: Tiers, options: FallbackOptions): Promise<Generated> {
  const { signal, deadlineAt, clock, logger, onRemote, onProgress } = options;
  let attempts = 0;
  let isDeclined = false;
  let skipped: ResilientModel | undefined;
  let failure: DrawnHereReason | undefined;
  const fell = (tier: TierName, error: unknown) => {
    if (signal.aborted) throw cancellationOf(signal);
    // An error that is not ours is a bug: its stack is wanted. What a service answered is not: it may repeat secrets.
    const err = isVizzyError(error) ? undefined : error;
    const { reason: code, parameter, service } = isVizzyError(error) ? error : ({} as Partial<VizzyError>);
    logger.warn(
      { tier, attempts, code, parameter, ...service, reason: reasonOf(error), err },
      'a tier failed; the next one draws the shot',
    );
  };
  const drawn = (image: GeneratedImage): Generated => ({
    image,
    attempts,
    isDeclined,
    ...(failure === undefined || isDeclined || isRemoteTier(image.tier) ? {} : { drawnHereFor: failure }),
  });
  for (const model of tiers.remote) {
    if (signal.aborted || clock.now() >= deadlineAt) break;
    if (!canDraw(model.abilities, shot)) {
      skipped ??= model;
      continue;
    }
    const report = (progress: DrawingProgress) => onProgress(model.name, progress);
    const onAttempt = () => {
      attempts += 1;
      // What an earlier attempt told is no longer true.
      report({});
      onRemote();
    };
    try {
      return drawn(await model.generate(shot, { signal, deadlineAt, onAttempt, onProgress: report }));
    } catch (error) {
      isDeclined = !signal.aborted && isVizzyError(error, 'declined');
      if (!isDeclined) {
        fell(model.name, error);
        // A service may find out only now that it has no model for photos.
        const isWithoutModel = isVizzyError(error) && error.reason === 'no-such-model';
        if (shot.source && isWithoutModel && !canDraw(model.abilities, shot)) skipped ??= model;
        else failure ??= reasonOfError(error);
        continue;
      }
      // Nothing is broken; and the same words are not taken from one service to the next until one of them gives in.
      logger.info(
        { tier: model.name, attempts },
        'a service declined a shot under its own safety rules; Vizzy draws it',
      );
      break;
    }
  }
  // The failure of a service that could have done it says more.
  if (skipped) failure ??= reasonOfSkipping(skipped, shot);
  for (const model of [tiers.local, tiers.emergency]) {
    if (signal.aborted) throw cancellationOf(signal);
    attempts += 1;
    onProgress(model.name, {});
    try {
      return drawn(await model.generate(shot, { signal }));
    } catch (error) {
      fell(model.name, error);
    }
  }
  throw new VizzyError('unavailable', 'not even the last tier could draw');
}
