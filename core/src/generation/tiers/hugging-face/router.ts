/** The tier of Hugging Face's router: models by name, at whichever provider serves them. */
import type { Clock } from '../../../clock.ts';
import { isVizzyError } from '../../../errors.ts';
import type { DrawOptions, GeneratedImage, ImageModel, Shot } from '../../../image.ts';
import type { Logger } from '../../../logger.ts';
import type { FailureReason } from '../../../service-failure.ts';
import { withService } from '../../failure.ts';
import { askProvider } from './ask-provider.ts';
import type { ServedModel } from './mapping.ts';
import { buildRequest, type RouterSettings } from './request.ts';
import { createServedModels, shortName, type WantedModels } from './served-models.ts';

/** What is asked, and where. */
export type RouterTierSettings = RouterSettings &
  WantedModels & {
    readonly clock: Clock;
    readonly logger: Logger;
    /** Fetches pictures from hosts of a provider; default: `fetch`. */
    readonly fetchAddress?: typeof fetch;
  };

/** The model is gone there: the next one is asked, and the hub. */
const gone: ReadonlySet<FailureReason> = new Set(['model-gone', 'no-such-model']);

/** Another model, or another provider, may do what this one cannot; nothing was paid for. */
const elsewhere: ReadonlySet<FailureReason> = new Set([...gone, 'parameter-refused', 'busy', 'out-of-memory']);

/** A tier that asks the router. */
export function createRouterTier(settings: RouterTierSettings): ImageModel {
  const { clock, logger, routerUrl, fetchAddress = fetch } = settings;
  const models = createServedModels(settings, clock, logger);
  const host = new URL(routerUrl).host;

  async function askOne(shot: Shot, served: ServedModel, options: DrawOptions): Promise<GeneratedImage> {
    const { provider, model } = served;
    try {
      const request = await buildRequest(shot, served, settings);
      const answer = await askProvider[provider](request, { ...options, routerUrl, clock, logger, fetchAddress });
      return { ...answer, tier: 'huggingface', model: shortName(model), provider };
    } catch (error) {
      if (options.signal.aborted) throw options.signal.reason;
      throw withService(error, { provider, model: shortName(model), host });
    }
  }

  return {
    name: 'huggingface',
    host,
    get abilities() {
      return {
        draws: models.mayServe('text-to-image'),
        transforms: models.mayServe('image-to-image'),
        sizes: 'any' as const,
      };
    },
    async generate(shot, options) {
      const candidates = await models.forTask(shot.source ? 'image-to-image' : 'text-to-image', options.signal);
      let first: unknown;
      for (const served of candidates) {
        try {
          return await askOne(shot, served, options);
        } catch (error) {
          const reason = isVizzyError(error) ? error.reason : undefined;
          if (reason === undefined || !elsewhere.has(reason)) throw error;
          first ??= error;
          if (!gone.has(reason)) continue;
          const { model, provider } = served;
          logger.warn({ model, provider, code: reason }, 'a model is gone; the hub is asked which are there');
          models.remove(served);
        }
      }
      throw first;
    },
    prepare: () => models.refresh(),
  };
}
