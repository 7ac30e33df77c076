/** Exports of stored creations: enlargements, posters with their slogan, storyboards and books. */
import { type Book, composeStoryboard, composeStorybook, finishImage, setSlogan } from '../composition/index.ts';
import type { Creation } from '../creation.ts';
import type { Exports } from '../exports.ts';
import { type ImageModel, isRemoteTier, type Letterer, type PageSetter } from '../image.ts';
import { sentencesFor } from '../lexicon/index.ts';
import type { ReplyImage } from '../reply.ts';
import type { CreationRepository } from './creation-repository.ts';

/** What exports are made with. */
export type ExportParts = {
  readonly creations: CreationRepository;
  readonly local: ImageModel;
  readonly letterer: Letterer;
  readonly pages: PageSetter;
};

/** Pixels of an enlargement's longest side. */
const longestSide = 2048;

/** Milliseconds that a large drawing may take. */
const drawingTimeout = 30_000;

/** A poster's picture with its slogan; any other picture as it is. */
export async function withSlogan(
  picture: ReplyImage,
  { mode, slogan, style, seed }: Pick<Creation['plan'], 'mode' | 'slogan' | 'style' | 'seed'>,
  letterer: Letterer,
): Promise<ReplyImage> {
  if (mode !== 'poster' || slogan === null) return picture;
  return { ...picture, ...(await setSlogan(picture, { slogan, style, seed }, letterer)) };
}

/** Draws the picture of a recipe larger. */
async function drawLarger({ plan, alt }: Creation, index: number, local: ImageModel): Promise<ReplyImage | undefined> {
  const prompt = plan.prompts[index];
  if (!prompt) return undefined;
  const scale = longestSide / Math.max(prompt.width, prompt.height);
  const size = { width: Math.round(prompt.width * scale), height: Math.round(prompt.height * scale) };
  const image = await local.generate({ ...prompt, ...size }, { signal: AbortSignal.timeout(drawingTimeout) });
  const { text, negative, seed, style, mood } = prompt;
  const { tier, model } = image;
  const parameters = { prompt: text, negative, seed, style, mood, tier, model };
  return { ...(await finishImage(image, parameters, { longestSide })), alt: alt[index] ?? '' };
}

/** A story with its pictures; undefined when the creation is not a story, or a picture is gone. */
async function bookOf(creationId: string, creations: CreationRepository): Promise<Book | undefined> {
  const creation = await creations.find(creationId);
  const story = creation?.plan.story;
  if (!creation || !story) return undefined;
  const pictures = await Promise.all(story.scenes.map((_, index) => creations.picture(creationId, index)));
  const scenes = story.scenes.flatMap((text, index) => {
    const picture = pictures[index];
    return picture ? [{ text, picture: picture.bytes, alt: picture.alt }] : [];
  });
  if (scenes.length < story.scenes.length) return undefined;
  const { locale } = creation.brief;
  const isDrawnHere = pictures.every((picture) => picture && !isRemoteTier(picture.tier));
  const credit = sentencesFor(locale).composition.storyCredit(story.writer, isDrawnHere);
  // The local writer writes in English, whatever the language of the reply.
  const language = story.writer === 'local' ? 'en' : locale;
  return { title: story.title, scenes, style: creation.plan.style, credit, language };
}

/** The exports of stories. */
function createStoryExports({ creations, pages }: ExportParts): Pick<Exports, 'storyboard' | 'storybook'> {
  return {
    async storyboard(creationId) {
      const book = await bookOf(creationId, creations);
      if (!book) return undefined;
      const creation = await creations.find(creationId);
      const { storyboardAlt } = sentencesFor(creation?.brief.locale).composition;
      return { ...(await composeStoryboard(book, pages)), alt: storyboardAlt(book.title, book.scenes.length) };
    },
    async storybook(creationId, format) {
      const book = await bookOf(creationId, creations);
      return book && composeStorybook(book, format, pages);
    },
  };
}

/** Exports of the creations in a repository. */
export function createExports(parts: ExportParts): Exports {
  const { creations, local, letterer } = parts;
  const withItsSlogan = async (creation: Creation | undefined, picture: ReplyImage | undefined) =>
    creation && picture ? withSlogan(picture, creation.plan, letterer) : undefined;
  return {
    ...createStoryExports(parts),
    async poster(creationId, index) {
      const [creation, picture] = [await creations.find(creationId), await creations.picture(creationId, index)];
      return withItsSlogan(creation, picture);
    },
    async enlargement(creationId, index) {
      const creation = await creations.find(creationId);
      const isDrawnHere = creation?.tiers[index] === 'local' && !creation.fromPicture;
      const picture =
        creation && isDrawnHere ? await drawLarger(creation, index, local) : await creations.picture(creationId, index);
      return withItsSlogan(creation, picture);
    },
  };
}
