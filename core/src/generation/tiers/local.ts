/** Tier 3: drawn here. */
import type { Illustrator, ImageModel } from '../../image.ts';

/** A tier that asks the illustrator. */
export function createLocalTier(illustrator: Illustrator): ImageModel {
  return { name: 'local', generate: (shot, options) => illustrator.draw(shot, options) };
}
