/** The thread that draws. */
import type { Shot, StoryPages } from '../image.ts';
import { letterPicture, warmUpLettering } from './lettering/index.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { drawStoryboard } from './pages/storyboard.ts';
import { setStorybook } from './pages/storybook.ts';
import { type DrawnPicture, drawPicture, type EncodedPicture } from './picture.ts';

warmUpLettering();

/** One shot; the thread sets `begun` to 1 when it takes it up. */
export type DrawTask = { readonly shot: Shot; readonly begun: Int32Array<SharedArrayBuffer> };

/** Draws one shot. The bytes are copied on their way out, which takes less than a millisecond. */
export default async function work({ shot, begun }: DrawTask): Promise<Outcome<DrawnPicture>> {
  Atomics.store(begun, 0, 1);
  return outcomeOf(() => drawPicture(shot));
}

/** What `letterPicture` takes. */
export type LetterTask = {
  readonly background: Uint8Array;
  readonly slogan: string;
  readonly style: string;
  readonly seed: number;
};

/** Sets a slogan on an encoded picture. */
export async function letter({ background, slogan, style, seed }: LetterTask): Promise<Outcome<Uint8Array>> {
  return outcomeOf(() => letterPicture(background, slogan, style, seed));
}

/** Lays a story out as one page. */
export async function storyboard(story: StoryPages): Promise<Outcome<EncodedPicture>> {
  return outcomeOf(() => drawStoryboard(story));
}

/** Sets a story as a book. */
export async function storybook(story: StoryPages): Promise<Outcome<Uint8Array>> {
  return outcomeOf(() => setStorybook(story));
}
