/** From plan to finished pictures, told as they arrive. */
import type { Brief } from '../brief.ts';
import { describeImage, finishImage } from '../composition/index.ts';
import type { Generator } from '../generation/index.ts';
import type { GeneratedImage } from '../image.ts';
import type { Plan } from '../plan.ts';
import type { ProgressListener } from '../progress.ts';
import type { ReplyImage } from '../reply.ts';

/** What came of a plan. */
export type Drawn = {
  readonly plan: Plan;
  /** In the plan's order. */
  readonly images: readonly ReplyImage[];
  /** Calls of image models for all pictures together. */
  readonly attempts: number;
};

/** How a plan is drawn. */
export type DrawOptions = {
  readonly signal: AbortSignal;
  readonly tell: ProgressListener;
  /** Milliseconds since the epoch after which only what is drawn here counts. */
  readonly deadlineAt: number;
};

/** Draws plans. */
export interface Studio {
  draw(plan: Plan, brief: Brief, options: DrawOptions): Promise<Drawn>;
}

/** Fits, strips and labels one picture of a plan, and describes it. */
export async function finishShot(
  image: GeneratedImage,
  plan: Plan,
  locale: string,
  index: number,
): Promise<ReplyImage> {
  const prompt = plan.prompts[index];
  if (!prompt) throw new RangeError(`the plan has no picture ${index}`);
  const { text, negative, seed, style, mood, subject } = prompt;
  const { tier, model } = image;
  const finished = await finishImage(image, { prompt: text, negative, seed, style, mood, tier, model });
  const alt = describeImage({
    subject,
    style,
    mood: plan.mood,
    mode: plan.mode,
    slogan: plan.slogan,
    tier,
    ...(plan.story?.scenes[index] ? { scene: plan.story.scenes[index] } : {}),
    locale,
    index,
    total: plan.prompts.length,
  });
  return { ...finished, alt };
}

/** A studio over a generator: pictures are finished as they arrive, while others are still being drawn. */
export function createStudio(generator: Generator): Studio {
  return {
    async draw(plan, brief, { signal, tell, deadlineAt }) {
      const total = plan.prompts.length;
      const shots = plan.prompts.map((prompt) => (brief.image ? { ...prompt, source: brief.image } : prompt));
      const finished: Promise<ReplyImage>[] = [];
      let done = 0;
      tell({ type: 'stage', stage: 'drawing', done, total });
      const finish = async (image: GeneratedImage, index: number) => {
        const ready = await finishShot(image, plan, brief.locale, index);
        done += 1;
        tell({ type: 'image', index, image: ready });
        tell({ type: 'stage', stage: done < total ? 'drawing' : 'composing', done, total });
        return ready;
      };
      const generated = await generator.generate(shots, {
        signal,
        deadlineAt,
        onImage: (index, image) => {
          finished[index] = finish(image, index);
        },
        onPreview: async (index, image) => {
          const preview = await finishShot(image, plan, brief.locale, index);
          // The real one may have come meanwhile.
          if (!finished[index]) tell({ type: 'preview', index, image: preview });
        },
      });
      const attempts = generated.reduce((sum, { attempts }) => sum + attempts, 0);
      return { plan, images: await Promise.all(finished), attempts };
    },
  };
}
