/** Renders a plan: pictures are reported as they arrive. */
import type { Brief } from '../brief.ts';
import { describeImage, finishImage } from '../composition/index.ts';
import type { Generated, Generator } from '../generation/index.ts';
import type { DrawingProgress, GeneratedImage, ImagePrompt, Letterer, TierName } from '../image.ts';
import type { Plan } from '../plan.ts';
import type { ProgressListener } from '../progress.ts';
import type { ReplyImage } from '../reply.ts';
import type { DrawnHereReason } from '../service-failure.ts';
import { withSlogan } from './create-exports.ts';
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

/** Renders plans. */
export interface PlanRenderer {
  renderPlan(plan: Plan, brief: Brief, options: RenderOptions): Promise<RenderedPlan>;
  /** The picture with the plan's slogan set into it. */
  setSlogan(image: ReplyImage, plan: Plan): Promise<ReplyImage>;
  /** Whether a remote service is configured. */
  readonly hasRemote: boolean;
}

/** The text alternative of one picture of a plan. */
export function describePicture(
  plan: Plan,
  prompt: ImagePrompt,
  tier: TierName,
  locale: string,
  index: number,
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
): Promise<ReplyImage> {
  const prompt = plan.prompts[index];
  if (!prompt) throw new RangeError(`the plan has no picture ${index}`);
  const { text, negative, seed, style, mood } = prompt;
  const { tier, model } = image;
  const parameters = { prompt: text, negative, seed, style, mood, tier, model };
  const finished = await finishImage(image, parameters, { shape: prompt });
  return { ...finished, alt: describePicture(plan, prompt, tier, locale, index) };
}

/** A picture of a plan: as it is stored, and as the surface shows it. */
type RenderedPicture = { readonly image: ReplyImage; readonly shown: ReplyImage };

/** Collects the pictures of one plan by index, and reports each as it arrives. */
function collectPictures(plan: Plan, onProgress: ProgressListener, show: (image: ReplyImage) => Promise<ReplyImage>) {
  const total = plan.prompts.length;
  const pictures: Promise<RenderedPicture>[] = [];
  let done = 0;
  const report = async (image: ReplyImage, index: number): Promise<RenderedPicture> => {
    const shown = await show(image);
    done += 1;
    onProgress({ type: 'image', index, image: shown });
    onProgress({ type: 'stage', stage: done < total ? 'drawing' : 'composing', done, total });
    return { image, shown };
  };
  onProgress({ type: 'stage', stage: 'drawing', done, total });
  return {
    add(index: number, image: Promise<ReplyImage> | ReplyImage) {
      pictures[index] = (async () => report(await image, index))();
    },
    async addPreview(index: number, image: Promise<ReplyImage>) {
      const preview = await show(await image);
      // The real one may have arrived meanwhile.
      if (!pictures[index]) onProgress({ type: 'preview', index, image: preview });
    },
    /** What a service tells; an unfinished picture is shown as a preview. */
    addProgress(index: number, tier: TierName, { preview: _, ...told }: DrawingProgress) {
      if (pictures[index] || Object.keys(told).length === 0) return;
      onProgress({ type: 'stage', stage: 'drawing', done, total, service: { tier, ...told } });
    },
    all: () => Promise.all(pictures),
  };
}

/** The reason that the first of the pictures has. */
function drawnHereFor(generated: readonly Generated[]): Pick<RenderedPlan, 'drawnHereFor'> {
  const [reason] = generated.flatMap(({ drawnHereFor: why }) => why ?? []);
  return reason === undefined ? {} : { drawnHereFor: reason };
}

/** A renderer over a generator: pictures are finished as they arrive, while others are still being drawn. */
export function createPlanRenderer(generator: Generator, letterer: Letterer): PlanRenderer {
  return {
    hasRemote: generator.hasRemote,
    setSlogan: (image, plan) => withSlogan(image, plan, letterer),
    async renderPlan(plan, brief, { signal, onProgress, deadlineAt, setsSlogan, unchanged = new Map() }) {
      const missing = [...plan.prompts.keys()].filter((index) => !unchanged.has(index));
      const shots = plan.prompts
        .filter((_, index) => !unchanged.has(index))
        .map((prompt) => (brief.image ? { ...prompt, source: brief.image } : prompt));
      const indexOf = (shot: number) => missing[shot] ?? shot;
      const show = async (image: ReplyImage) => (setsSlogan ? withSlogan(image, plan, letterer) : image);
      const finish = (image: GeneratedImage, index: number) => finishPicture(image, plan, brief.locale, index);
      const collected = collectPictures(plan, onProgress, show);
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
