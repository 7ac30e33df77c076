/** All shots of a turn, side by side. */
import type { Clock } from '../clock.ts';
import { isVizzyError } from '../errors.ts';
import type { GeneratedImage, Shot } from '../image.ts';
import type { Logger } from '../logger.ts';
import { drawShot, type Generated, type Tiers } from './fallback.ts';

/** What a generator is made of. */
export type GeneratorParts = {
  readonly tiers: Tiers;
  /** Whether local previews are drawn while a remote tier works. */
  readonly hasPreviews: boolean;
  readonly clock: Clock;
  readonly logger: Logger;
};

/** How one turn's shots are drawn. */
export type GenerateOptions = {
  readonly signal: AbortSignal;
  /** Milliseconds since the epoch after which only what is drawn here counts. */
  readonly deadlineAt: number;
  /** Hears each finished picture, in the order they come. */
  readonly onImage: (index: number, image: GeneratedImage) => void;
  /** Hears local pictures of shots that a remote tier still works on. */
  readonly onPreview: (index: number, image: GeneratedImage) => void;
};

/** Makes pictures of shots. */
export interface Generator {
  /** One picture for each shot, in their order. Throws only when cancelled. */
  generate(shots: readonly Shot[], options: GenerateOptions): Promise<readonly Generated[]>;
  /** What each tier says of itself. */
  status(): Readonly<Record<string, string>>;
}

/** A generator over tiers. */
export function createGenerator({ tiers, hasPreviews, clock, logger }: GeneratorParts): Generator {
  /** A preview is a favour: when it cannot be drawn, the real picture is on its way all the same. */
  async function preview(shot: Shot, index: number, done: Set<number>, options: GenerateOptions) {
    try {
      const image = await tiers.local.generate(shot, { signal: options.signal });
      if (!done.has(index) && !options.signal.aborted) options.onPreview(index, image);
    } catch (error) {
      if (!options.signal.aborted)
        logger.warn(
          { reason: isVizzyError(error) ? error.code : 'unexpected', err: error },
          'a preview could not be drawn',
        );
    }
  }

  const isRemoteReady = () => tiers.remote.some((model) => model.status() === 'ok');

  return {
    async generate(shots, options) {
      const { signal, deadlineAt } = options;
      const done = new Set<number>();
      const previews =
        hasPreviews && isRemoteReady() ? shots.map((shot, index) => preview(shot, index, done, options)) : [];
      const drawn = shots.map(async (shot, index) => {
        const generated = await drawShot(shot, tiers, { signal, deadlineAt, clock, logger });
        done.add(index);
        options.onImage(index, generated.image);
        return generated;
      });
      const [results] = await Promise.all([Promise.all(drawn), Promise.all(previews)]);
      return results;
    },
    status() {
      const remote = tiers.remote.map((model) => [model.name, model.status()] as const);
      return Object.fromEntries([...remote, ['local', 'ok'], ['emergency', 'ok']]);
    },
  };
}
