/** A model whose calls are observed and traced. */
import type { Clock } from '../clock.ts';
import { isVizzyError } from '../errors.ts';
import type { GeneratedImage, ImageModel } from '../image.ts';
import type { Observe } from '../observation.ts';
import type { Trace } from '../trace.ts';

/** Observes how long each call took and how it ended; changes nothing else. */
export function measured(model: ImageModel, observe: Observe, trace: Trace, clock: Clock): ImageModel {
  const { name: tier, prepare } = model;
  return {
    name: tier,
    get abilities() {
      return model.abilities;
    },
    ...(model.host === undefined ? {} : { host: model.host }),
    ...(prepare ? { prepare } : {}),
    async generate(shot, options) {
      const startedAt = clock.now();
      const report = (outcome: string, drawn: Pick<GeneratedImage, 'model' | 'provider' | 'cost'>) => {
        const { model: by, provider = 'none', cost = {} } = drawn;
        const seconds = (clock.now() - startedAt) / 1000;
        observe({ type: 'attempt', tier, model: by, provider, outcome, seconds, ...cost });
      };
      try {
        const image = await trace('shot', { tier }, () => model.generate(shot, options));
        report('ok', image);
        return image;
      } catch (error) {
        report(isVizzyError(error) ? (error.reason ?? error.code) : 'unexpected', { model: 'none' });
        throw error;
      }
    },
  };
}
