/** What is made of kept creations. */
import { finishImage, setSlogan } from '../composition/index.ts';
import type { Creation } from '../creation.ts';
import type { ImageModel, Letterer } from '../image.ts';
import type { Prints } from '../prints.ts';
import type { ReplyImage } from '../reply.ts';
import type { Shelf } from './shelf.ts';

/** What prints are made with. */
export type PrintParts = { readonly shelf: Shelf; readonly local: ImageModel; readonly letterer: Letterer };

/** Pixels of an enlargement's longest side. */
const largest = 2048;

/** Milliseconds for a large drawing. */
const patience = 30_000;

/** A poster's picture with its slogan; any other picture as it is. */
export async function withSlogan(
  picture: ReplyImage,
  { mode, slogan, style, seed }: Pick<Creation['plan'], 'mode' | 'slogan' | 'style' | 'seed'>,
  letterer: Letterer,
): Promise<ReplyImage> {
  if (mode !== 'poster' || slogan === null) return picture;
  return { ...picture, ...(await setSlogan(picture, { slogan, style, seed }, letterer)) };
}

/** The picture of a recipe, drawn larger. */
async function drawnLarger({ plan, alt }: Creation, index: number, local: ImageModel): Promise<ReplyImage | undefined> {
  const prompt = plan.prompts[index];
  if (!prompt) return undefined;
  const scale = largest / Math.max(prompt.width, prompt.height);
  const size = { width: Math.round(prompt.width * scale), height: Math.round(prompt.height * scale) };
  const image = await local.generate({ ...prompt, ...size }, { signal: AbortSignal.timeout(patience) });
  const { text, negative, seed, style, mood } = prompt;
  const { tier, model } = image;
  const parameters = { prompt: text, negative, seed, style, mood, tier, model };
  return { ...(await finishImage(image, parameters, largest)), alt: alt[index] ?? '' };
}

/** Prints of what stands on a shelf. */
export function createPrints({ shelf, local, letterer }: PrintParts): Prints {
  const lettered = async (creation: Creation | undefined, picture: ReplyImage | undefined) =>
    creation && picture ? withSlogan(picture, creation.plan, letterer) : undefined;
  return {
    async poster(creationId, index) {
      const [creation, picture] = [await shelf.find(creationId), await shelf.picture(creationId, index)];
      return lettered(creation, picture);
    },
    async enlargement(creationId, index) {
      const creation = await shelf.find(creationId);
      const isDrawnHere = creation?.tiers[index] === 'local' && !creation.fromPicture;
      const picture =
        creation && isDrawnHere ? await drawnLarger(creation, index, local) : await shelf.picture(creationId, index);
      return lettered(creation, picture);
    },
  };
}
