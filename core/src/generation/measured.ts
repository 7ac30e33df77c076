/** A model whose calls are observed and traced. */
import type { Clock } from '../clock.ts';
import { isVizzyError } from '../errors.ts';
import type { ImageModel } from '../image.ts';
import type { Observe } from '../observation.ts';
import type { Trace } from '../trace.ts';

/** Observes how long each call took and how it ended; changes nothing else. */
export function measured(model: ImageModel, observe: Observe, trace: Trace, clock: Clock): ImageModel {
  const { name: tier } = model;
  return {
    name: tier,
    async generate(shot, options) {
      const startedAt = clock.now();
      const report = (outcome: string, by: string) =>
        observe({ type: 'attempt', tier, model: by, outcome, seconds: (clock.now() - startedAt) / 1000 });
      try {
        const image = await trace('shot', { tier }, () => model.generate(shot, options));
        report('ok', image.model);
        return image;
      } catch (error) {
        report(isVizzyError(error) ? error.code : 'unexpected', 'none');
        throw error;
      }
    },
  };
}
