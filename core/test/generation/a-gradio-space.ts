import { createGradioSpaceTier, defaultPatience, type Patience, withPatience } from '../../src/generation/index.ts';
import type { GradioSpaceSettings } from '../../src/generation/tiers/gradio/gradio-space.ts';
import type { ImageModel, Shot } from '../../src/image.ts';
import { silentLogger } from '../../src/logger.ts';
import { createFakeClock, type GradioDouble } from '../../src/testing/index.ts';
import { aShot } from './a-shot.ts';

/** A tier that asks the Space of a double, with what a test says differently. */
export function aGradioSpace(double: GradioDouble, differently: Partial<GradioSpaceSettings> = {}): ImageModel {
  const usual = { space: 'someone/a-space', hubUrl: double.url, logger: silentLogger };
  return createGradioSpaceTier({ ...usual, ...differently });
}

/** What a person waits for: the shot, tried again as the errors of the tier allow. */
export async function drawPatiently(model: ImageModel, patience: Partial<Patience> = {}, shot: Shot = aShot()) {
  const clock = createFakeClock();
  const patient = withPatience(model, { ...defaultPatience, ...patience }, clock);
  let attempts = 0;
  const onAttempt = () => {
    attempts += 1;
  };
  const { signal } = new AbortController();
  const options = { signal, deadlineAt: clock.now() + 180_000, onAttempt };
  const outcome = await patient.generate(shot, options).catch((error: unknown) => error);
  return { outcome, attempts, sleeps: clock.sleeps };
}
