/** Tier 3: drawn here. */
import { VizzyError } from '../../errors.ts';
import type { Illustrator, ImageModel } from '../../image.ts';

/** Milliseconds that drawing here may take: hundreds of times what it does, so that only a thread that hangs takes longer. */
const drawingLimit = 30_000;

/** A tier that asks the illustrator, and gives up on one that hangs. */
export function createLocalTier(illustrator: Illustrator, limit = drawingLimit): ImageModel {
  return {
    name: 'local',
    abilities: { draws: true, transforms: true, sizes: 'any' },
    async generate(shot, { signal }) {
      signal.throwIfAborted();
      const over = AbortSignal.timeout(limit);
      try {
        return await illustrator.draw(shot, { signal: AbortSignal.any([signal, over]) });
      } catch (error) {
        if (over.aborted && !signal.aborted)
          throw new VizzyError('timeout', `nothing was drawn within ${limit} ms`, { cause: error });
        throw error;
      }
    },
  };
}
