/** Unfinished pictures that a service sends while it draws: checked like any picture from outside, and only the latest. */
import { isVizzyError } from '../errors.ts';
import type { GeneratedImage, TierName } from '../image.ts';
import type { Logger } from '../logger.ts';
import { checkPicture } from './picture.ts';

/** Where the unfinished pictures of one shot go. */
export type ServicePreviewParts = {
  /** Whether a finished picture has come, or the turn is cancelled: later previews are dropped. */
  readonly isOver: () => boolean;
  /** Shows one; the next is looked at when it resolves. */
  readonly show: (image: GeneratedImage) => void | Promise<void>;
  readonly logger: Logger;
};

/** What a picture is labelled with while its service has not said which model drew it. */
const unknownModel = 'unknown';

/** Takes the unfinished pictures of one shot. While one is checked and shown, only the latest of those that come is kept. */
export function createServicePreviews({ isOver, show, logger }: ServicePreviewParts) {
  let next: { readonly tier: TierName; readonly bytes: Uint8Array } | undefined;
  let isBusy = false;

  async function showOne(tier: TierName, bytes: Uint8Array) {
    try {
      const facts = await checkPicture(bytes);
      if (!isOver()) await show({ bytes, ...facts, tier, model: unknownModel });
    } catch (error) {
      const reason = isVizzyError(error) ? error.message : 'unexpected';
      logger.debug({ tier, reason }, 'dropped an unfinished picture that cannot be shown; the picture itself follows');
    }
  }

  async function showAll() {
    isBusy = true;
    while (next && !isOver()) {
      const { tier, bytes } = next;
      next = undefined;
      await showOne(tier, bytes);
    }
    next = undefined;
    isBusy = false;
  }

  return {
    /** Takes one. Never throws. */
    take(tier: TierName, bytes: Uint8Array): void {
      if (isOver()) {
        logger.debug({ tier }, 'dropped an unfinished picture that came after the finished one');
        return;
      }
      next = { tier, bytes };
      if (!isBusy) void showAll();
    },
  };
}
