/** From plan to finished pictures, told as they arrive. */
import type { Brief } from '../brief.ts';
import { describeImage, finishImage } from '../composition/index.ts';
import type { Generator } from '../generation/index.ts';
import type { GeneratedImage, ImagePrompt, Letterer, TierName } from '../image.ts';
import type { Plan } from '../plan.ts';
import type { ProgressListener } from '../progress.ts';
import type { ReplyImage } from '../reply.ts';
import { withSlogan } from './create-exports.ts';
import type { UnchangedPictures } from './unchanged-pictures.ts';

/** What came of a plan. */
export type RenderedPlan = {
  readonly plan: Plan;
  /** In the plan's order; a poster's are its backgrounds. */
  readonly images: readonly ReplyImage[];
  /** Those of them that were drawn now. */
  readonly fresh: readonly ReplyImage[];
  /** The same as the surface shows them: with the slogan set, where it cannot lay text over a picture itself. */
  readonly shown: readonly ReplyImage[];
  /** Calls of image models for all pictures together. */
  readonly attempts: number;
  /** Places of those that a service declined for its own rules about content. */
  readonly declined: readonly number[];
};

/** How a plan is drawn. */
export type RenderOptions = {
  readonly signal: AbortSignal;
  readonly tell: ProgressListener;
  /** Milliseconds since the epoch after which only what is drawn here counts. */
  readonly deadlineAt: number;
  /** Whether a poster's slogan is set into what is told and shown. */
  readonly setsSlogan: boolean;
  /** Pictures that are there already, by their place in the plan: told at once, and not drawn. */
  readonly kept?: UnchangedPictures;
};

/** Draws plans. */
export interface PlanRenderer {
  renderPlan(plan: Plan, brief: Brief, options: RenderOptions): Promise<RenderedPlan>;
  /** A picture of the plan as a surface shows it that cannot lay text over pictures: with the slogan set. */
  setSlogan(image: ReplyImage, plan: Plan): Promise<ReplyImage>;
  /** Whether there is a service elsewhere to ask. */
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

/** Fits, strips and labels one picture of a plan, and describes it. */
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
  const finished = await finishImage(image, { prompt: text, negative, seed, style, mood, tier, model });
  return { ...finished, alt: describePicture(plan, prompt, tier, locale, index) };
}

/** A studio over a generator: pictures are finished as they arrive, while others are still being drawn. */
export function createPlanRenderer(generator: Generator, letterer: Letterer): PlanRenderer {
  return {
    hasRemote: generator.hasRemote,
    setSlogan: (image, plan) => withSlogan(image, plan, letterer),
    async renderPlan(plan, brief, { signal, tell, deadlineAt, setsSlogan, kept = new Map() }) {
      const total = plan.prompts.length;
      const wanted = plan.prompts.map((_, place) => place).filter((place) => !kept.has(place));
      const shots = plan.prompts
        .filter((_, place) => !kept.has(place))
        .map((prompt) => (brief.image ? { ...prompt, source: brief.image } : prompt));
      const placeOf = (shot: number) => wanted[shot] ?? shot;
      const finished: Promise<{ readonly image: ReplyImage; readonly shown: ReplyImage }>[] = [];
      const show = async (image: ReplyImage) => (setsSlogan ? withSlogan(image, plan, letterer) : image);
      let done = 0;
      tell({ type: 'stage', stage: 'drawing', done, total });
      const arrive = async (ready: ReplyImage, index: number) => {
        const shown = await show(ready);
        done += 1;
        tell({ type: 'image', index, image: shown });
        tell({ type: 'stage', stage: done < total ? 'drawing' : 'composing', done, total });
        return { image: ready, shown };
      };
      for (const [index, image] of kept) finished[index] = arrive(image, index);
      const finish = async (image: GeneratedImage, index: number) =>
        arrive(await finishPicture(image, plan, brief.locale, index), index);
      const generated = await generator.generate(shots, {
        signal,
        deadlineAt,
        onImage: (shot, image) => {
          finished[placeOf(shot)] = finish(image, placeOf(shot));
        },
        onPreview: async (shot, image) => {
          const index = placeOf(shot);
          const preview = await show(await finishPicture(image, plan, brief.locale, index));
          // The real one may have come meanwhile.
          if (!finished[index]) tell({ type: 'preview', index, image: preview });
        },
      });
      const attempts = generated.reduce((sum, { attempts }) => sum + attempts, 0);
      const pictures = await Promise.all(finished);
      return {
        plan,
        images: pictures.map(({ image }) => image),
        fresh: pictures.flatMap(({ image }, place) => (kept.has(place) ? [] : [image])),
        shown: pictures.map(({ shown }) => shown),
        attempts,
        declined: generated.flatMap(({ isDeclined }, shot) => (isDeclined ? [placeOf(shot)] : [])),
      };
    },
  };
}
