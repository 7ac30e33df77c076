import {
  createEndpointTier,
  createGenerator,
  createSpaceTier,
  defaultPatience,
  emergencyTier,
  type GenerateOptions,
  type Generator,
  type Patience,
  withPatience,
} from '../../src/generation/index.ts';
import type { ImageModel } from '../../src/image.ts';
import { type Logger, silentLogger } from '../../src/logger.ts';
import { createFakeClock, type FakeClock, type RouterDouble } from '../../src/testing/index.ts';

/** Stands in for the illustrator: quick, and no threads. */
export const quickLocal: ImageModel = {
  name: 'local',
  abilities: emergencyTier.abilities,
  generate: async (shot, options) => ({ ...(await emergencyTier.generate(shot, options)), tier: 'local' }),
};

/** What a test may say about its generator. */
export type Differently = {
  readonly patience?: Partial<Patience>;
  readonly hasPreviews?: boolean;
  readonly local?: ImageModel;
  readonly logger?: Logger;
  /** Whether there is a Space, too. */
  readonly hasSpace?: boolean;
};

/** A generator whose services are the double, and whose waiting takes no time. */
export function aGenerator(
  router: RouterDouble,
  { patience, hasPreviews = false, local = quickLocal, logger = silentLogger, hasSpace = false }: Differently = {},
): { generator: Generator; clock: FakeClock } {
  const clock = createFakeClock();
  const huggingFace = createEndpointTier({ token: 'hf_secret', model: 'some/model', url: `${router.url}/image` });
  const remote = [huggingFace, ...(hasSpace ? [createSpaceTier(router.url)] : [])].map((model) =>
    withPatience(model, { ...defaultPatience, ...patience }, clock),
  );
  const tiers = { remote, local, emergency: emergencyTier };
  return { clock, generator: createGenerator({ tiers, hasPreviews, clock, logger }) };
}

/** A turn of three minutes that no one listens to. */
export const aTurn = (
  clock: { now(): number },
  signal: AbortSignal = new AbortController().signal,
): GenerateOptions => ({
  signal,
  deadlineAt: clock.now() + 180_000,
  onImage: () => {},
  onPreview: () => {},
  onProgress: () => {},
});
