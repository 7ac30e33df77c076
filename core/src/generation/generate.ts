/** Draws all shots of a turn at the same time. */
import type { Clock } from '../clock.ts';
import { isVizzyError } from '../errors.ts';
import type { DrawingProgress, GeneratedImage, ImageModel, Shot, TierName } from '../image.ts';
import type { Logger } from '../logger.ts';
import { cancellationOf } from './failure.ts';
import { drawShot, type Generated, type Tiers } from './fallback.ts';
import type { TierStatus } from './resilience.ts';
import { createServicePreviews } from './service-previews.ts';

/** What a generator is made of. */
export type GeneratorParts = {
  readonly tiers: Tiers;
  /** Whether local previews are drawn while a remote tier works. */
  readonly hasPreviews: boolean;
  readonly clock: Clock;
  readonly logger: Logger;
};

/** What a service tells of its progress in words; its unfinished picture goes to `onPreview`. */
export type ToldProgress = Omit<DrawingProgress, 'preview'>;

/** How one turn's shots are drawn. */
export type GenerateOptions = {
  readonly signal: AbortSignal;
  /** Milliseconds since the Unix epoch after which no remote service is asked. */
  readonly deadlineAt: number;
  /** Takes each finished picture, in the order of arrival. */
  readonly onImage: (index: number, image: GeneratedImage) => void;
  /**
   * Takes pictures of shots that a remote tier is still drawing: local ones, and unfinished ones of the tier itself, which
   * are whole pictures. The next unfinished one comes when it resolves.
   */
  readonly onPreview: (index: number, image: GeneratedImage) => void | Promise<void>;
  /** Takes what a service tells about a shot that it is drawing; nothing, when another one begins to draw it. */
  readonly onProgress: (index: number, tier: TierName, progress: ToldProgress) => void;
};

/** Makes pictures of shots. */
export interface Generator {
  /** One picture for each shot, in their order. Throws only when cancelled. */
  generate(shots: readonly Shot[], options: GenerateOptions): Promise<readonly Generated[]>;
  /** A picture drawn here, to be looked at while it is not yet known what will be drawn; undefined when there are no previews. */
  preview(shot: Shot, signal: AbortSignal): Promise<GeneratedImage | undefined>;
  /** Whether a remote service is configured. */
  readonly hasRemote: boolean;
  /** The state of each tier. */
  status(): Readonly<Partial<Record<TierName, TierStatus>>>;
}

/** Draws a shot once, for the preview and for the fallback. */
function drawnOnce(model: ImageModel): ImageModel {
  let drawing: Promise<GeneratedImage> | undefined;
  return {
    name: model.name,
    abilities: model.abilities,
    generate: (shot, options) => {
      drawing ??= model.generate(shot, options).catch((error) => {
        drawing = undefined;
        throw error;
      });
      return drawing;
    },
  };
}

/** A generator over tiers. */
export function createGenerator({ tiers, hasPreviews, clock, logger }: GeneratorParts): Generator {
  async function drawOne(shot: Shot, index: number, options: GenerateOptions): Promise<Generated> {
    const { signal, deadlineAt, onImage, onPreview } = options;
    const local = drawnOnce(tiers.local);
    let isPreviewed = !hasPreviews;
    let isDone = false;
    let isShownByService = false;
    const isOver = () => isDone || signal.aborted;
    const show = (image: GeneratedImage) => {
      isShownByService = true;
      return onPreview(index, image);
    };
    const previews = createServicePreviews({ isOver, show, logger });
    const onProgress = (tier: TierName, { preview: unfinished, ...told }: DrawingProgress) => {
      options.onProgress(index, tier, told);
      if (unfinished) previews.take(tier, unfinished);
    };
    /** A preview is optional: when it fails, the picture itself follows. One that comes late is dropped. */
    const preview = async () => {
      try {
        const image = await local.generate(shot, { signal });
        if (!isOver() && !isShownByService) await onPreview(index, image);
      } catch (error) {
        const reason = isVizzyError(error) ? error.code : 'unexpected';
        if (!isOver()) logger.warn({ reason, err: error }, 'could not draw a preview; the picture itself follows');
      }
    };
    const onRemote = () => {
      if (isPreviewed) return;
      isPreviewed = true;
      void preview();
    };
    const generated = await drawShot(
      shot,
      { ...tiers, local },
      { signal, deadlineAt, clock, logger, onRemote, onProgress },
    );
    if (signal.aborted) throw cancellationOf(signal);
    isDone = true;
    onImage(index, generated.image);
    return generated;
  }

  return {
    hasRemote: tiers.remote.length > 0,
    preview: async (shot, signal) => (hasPreviews ? tiers.local.generate(shot, { signal }) : undefined),
    generate: (shots, options) => Promise.all(shots.map((shot, index) => drawOne(shot, index, options))),
    status() {
      const remote = tiers.remote.map((model) => [model.name, model.status()] as const);
      const here = ['local', 'emergency'].map((name) => [name, { isAsked: true, line: 'ok' }] as const);
      return Object.fromEntries([...remote, ...here]);
    },
  };
}
