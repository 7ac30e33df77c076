/** Renders a plan: pictures are reported as they arrive. */
import type { Brief } from '../brief.ts';
import { describeImage, finishImage } from '../composition/index.ts';
import type { Generated, Generator, ToldProgress } from '../generation/index.ts';
import {
  type Depiction,
  depictionOf,
  type GeneratedImage,
  type ImagePrompt,
  type Letterer,
  type TierName,
} from '../image.ts';
import type { Logger } from '../logger.ts';
import type { Plan } from '../plan.ts';
import type { ProgressListener } from '../progress.ts';
import type { ReplyImage } from '../reply.ts';
import type { DrawnHereReason } from '../service-failure.ts';
import { withSlogan } from './create-exports.ts';
import { createServiceProgress } from './service-progress.ts';
import type { UnchangedPictures } from './unchanged-pictures.ts';

/** The pictures of a plan. */
export type RenderedPlan = {
  readonly plan: Plan;
  /** In the plan's order; a poster's are its backgrounds. */
  readonly images: readonly ReplyImage[];
  /** Those of them that were drawn in this call. */
  readonly fresh: readonly ReplyImage[];
  /** The images as the surface shows them: with the slogan set, if it cannot lay text over a picture itself. */
  readonly shown: readonly ReplyImage[];
  /** Calls of image models for all pictures together. */
  readonly attempts: number;
  /** Indexes of those that a service declined under its own rules about content. */
  readonly declined: readonly number[];
  /** Why Vizzy drew pictures that a service should have drawn; absent when none failed. */
  readonly drawnHereFor?: DrawnHereReason;
};

/** How a plan is rendered. */
export type RenderOptions = {
  readonly signal: AbortSignal;
  readonly onProgress: ProgressListener;
  /** Milliseconds since the Unix epoch after which everything is drawn here. */
  readonly deadlineAt: number;
  /** Whether a poster's slogan is set into the pictures that are reported and shown. */
  readonly setsSlogan: boolean;
  /** Pictures that exist already, by index: reported at once, and not drawn. */
  readonly unchanged?: UnchangedPictures;
};

/** How a plan is previewed. */
export type PreviewOptions = Pick<RenderOptions, 'signal' | 'onProgress' | 'setsSlogan'>;

/** Renders plans. */
export interface PlanRenderer {
  renderPlan(plan: Plan, brief: Brief, options: RenderOptions): Promise<RenderedPlan>;
  /**
   * Shows the first picture of a plan that may yet give way to another one, as a preview that is drawn here; only the first,
   * because every plan has one to replace it. Never rejects; shows nothing after the signal has aborted.
   */
  previewPlan(plan: Plan, brief: Brief, options: PreviewOptions): Promise<void>;
  /** The picture with the plan's slogan set into it. */
  setSlogan(image: ReplyImage, plan: Plan): Promise<ReplyImage>;
  /** Whether a remote service is configured. */
  readonly hasRemote: boolean;
}

/** The text alternative of one picture of a plan; `depiction`: what it shows, where Vizzy drew it. */
export function describePicture(
  plan: Plan,
  prompt: ImagePrompt,
  tier: TierName,
  locale: string,
  index: number,
  depiction?: Depiction | null,
): string {
  const scene = plan.story?.scenes[index];
  return describeImage({
    subject: prompt.subject,
    style: prompt.style,
    mood: plan.mood,
    mode: plan.mode,
    slogan: plan.slogan,
    tier,
    ...(scene ? { scene } : {}),
    ...(depiction ? { depiction } : {}),
    locale,
    index,
    total: plan.prompts.length,
  });
}

/** Fits, strips, labels and describes one picture of a plan. Throws a RangeError when the plan has no such picture. */
export async function finishPicture(
  image: GeneratedImage,
  plan: Plan,
  locale: string,
  index: number,
  sourceDepiction?: Depiction,
): Promise<ReplyImage> {
  const prompt = plan.prompts[index];
  if (!prompt) throw new RangeError(`the plan has no picture ${index}`);
  const { text, negative, seed, style, mood } = prompt;
  const { tier, model } = image;
  // What is redrawn shows what its source showed.
  const depiction = depictionOf(image) ?? (tier === 'local' ? sourceDepiction : undefined);
  const alt = describePicture(plan, prompt, tier, locale, index, depiction);
  // The slogan lies over the picture and may change.
  const description = describePicture({ ...plan, slogan: null }, prompt, tier, locale, index, depiction);
  const parameters = { prompt: text, negative, seed, style, mood, tier, model, description };
  const finished = await finishImage(image, parameters, { shape: prompt });
  return { ...finished, ...depiction, alt };
}

/** A picture of a plan: as it is stored, and as the surface shows it. */
type RenderedPicture = { readonly image: ReplyImage; readonly shown: ReplyImage };

/** Where the pictures of one plan go. */
type Collection = {
  readonly plan: Plan;
  readonly onProgress: ProgressListener;
  /** The picture as the surface shows it. */
  readonly show: (image: ReplyImage) => Promise<ReplyImage>;
  readonly logger: Logger;
};

/** Collects the pictures of one plan by index, and reports each as it arrives. */
function collectPictures({ plan, onProgress, show, logger }: Collection) {
  const total = plan.prompts.length;
  const pictures: Promise<RenderedPicture>[] = [];
  const services = createServiceProgress();
  /** How many previews each picture had, and which of them is shown. */
  const previews = new Map<number, { last: number; shown: number }>();
  let done = 0;
  const reportStage = () => {
    const stage = done < total ? 'drawing' : 'composing';
    onProgress({ type: 'stage', stage, done, total, ...services.furthest() });
  };
  const report = async (image: ReplyImage, index: number): Promise<RenderedPicture> => {
    const shown = await show(image);
    done += 1;
    services.forget(index);
    onProgress({ type: 'image', index, image: shown });
    reportStage();
    return { image, shown };
  };
  reportStage();
  return {
    add(index: number, image: Promise<ReplyImage> | ReplyImage) {
      pictures[index] = (async () => report(await image, index))();
    },
    /** Shows a preview, unless the picture itself or a later preview is there before it is ready. Never rejects. */
    async addPreview(index: number, image: Promise<ReplyImage>) {
      const order = previews.get(index) ?? { last: 0, shown: 0 };
      previews.set(index, order);
      order.last += 1;
      const number = order.last;
      try {
        const preview = await show(await image);
        if (pictures[index] || number < order.shown)
          return logger.debug({ index }, 'dropped a preview that came after a better picture');
        order.shown = number;
        onProgress({ type: 'preview', index, image: preview });
      } catch (error) {
        logger.debug({ index, err: error }, 'dropped a preview that cannot be shown; the picture itself follows');
      }
    },
    /** What a service tells. */
    addProgress(index: number, tier: TierName, told: ToldProgress) {
      if (!pictures[index] && services.take(index, tier, told)) reportStage();
    },
    all: () => Promise.all(pictures),
  };
}

/** The reason that the first of the pictures has. */
function drawnHereFor(generated: readonly Generated[]): Pick<RenderedPlan, 'drawnHereFor'> {
  const [reason] = generated.flatMap(({ drawnHereFor: why }) => why ?? []);
  return reason === undefined ? {} : { drawnHereFor: reason };
}

/** Makes `previewPlan`. */
const createPreviewer =
  (generator: Generator, letterer: Letterer, logger: Logger): PlanRenderer['previewPlan'] =>
  async (plan, brief, { signal, onProgress, setsSlogan }) => {
    const [prompt] = plan.prompts;
    if (!prompt) return;
    try {
      const drawn = await generator.preview(prompt, signal);
      if (!drawn || signal.aborted) return;
      const finished = await finishPicture(drawn, plan, brief.locale, 0);
      const image = setsSlogan ? await withSlogan(finished, plan, letterer) : finished;
      if (!signal.aborted) onProgress({ type: 'preview', index: 0, image });
    } catch (error) {
      if (!signal.aborted)
        logger.debug({ err: error }, 'dropped a preview that cannot be shown; the picture itself follows');
    }
  };

/** A renderer over a generator: pictures are finished as they arrive, while others are still being drawn. */
export function createPlanRenderer(generator: Generator, letterer: Letterer, logger: Logger): PlanRenderer {
  return {
    hasRemote: generator.hasRemote,
    setSlogan: (image, plan) => withSlogan(image, plan, letterer),
    previewPlan: createPreviewer(generator, letterer, logger),
    async renderPlan(plan, brief, { signal, onProgress, deadlineAt, setsSlogan, unchanged = new Map() }) {
      const missing = [...plan.prompts.keys()].filter((index) => !unchanged.has(index));
      const shots = plan.prompts
        .filter((_, index) => !unchanged.has(index))
        .map((prompt) => (brief.image ? { ...prompt, source: brief.image } : prompt));
      const indexOf = (shot: number) => missing[shot] ?? shot;
      const show = async (image: ReplyImage) => (setsSlogan ? withSlogan(image, plan, letterer) : image);
      const finish = (image: GeneratedImage, index: number) =>
        finishPicture(image, plan, brief.locale, index, brief.imageDepiction);
      const collected = collectPictures({ plan, onProgress, show, logger });
      for (const [index, image] of unchanged) collected.add(index, image);
      const generated = await generator.generate(shots, {
        signal,
        deadlineAt,
        onImage: (shot, image) => collected.add(indexOf(shot), finish(image, indexOf(shot))),
        onPreview: (shot, image) => collected.addPreview(indexOf(shot), finish(image, indexOf(shot))),
        onProgress: (shot, tier, progress) => collected.addProgress(indexOf(shot), tier, progress),
      });
      const pictures = await collected.all();
      return {
        plan,
        images: pictures.map(({ image }) => image),
        fresh: pictures.flatMap(({ image }, index) => (unchanged.has(index) ? [] : [image])),
        shown: pictures.map(({ shown }) => shown),
        attempts: generated.reduce((sum, { attempts }) => sum + attempts, 0),
        ...drawnHereFor(generated),
        declined: generated.flatMap(({ isDeclined }, shot) => (isDeclined ? [indexOf(shot)] : [])),
      };
    },
  };
}
