/** What can be made of a stored creation. */
import type { ReplyImage } from './reply.ts';

/** Exports are made from the recipe when they are asked for; undefined when there is no such creation or picture. */
export interface Exports {
  /** A poster's picture with its slogan set into it; without a slogan, and in other modes, the picture as it is. */
  poster(creationId: string, index: number): Promise<ReplyImage | undefined>;
  /** One picture with its longest side up to 2048 pixels: what is drawn here is drawn larger, not scaled up. Slogans are set. */
  enlargement(creationId: string, index: number): Promise<ReplyImage | undefined>;
  /** A story's title, pictures and captions on one page of 1800 pixels' width; undefined in other modes. */
  storyboard(creationId: string): Promise<ReplyImage | undefined>;
  /** A story as a book to keep: an encoded PDF, or one UTF-8 HTML file with everything in it; undefined in other modes. */
  storybook(creationId: string, format: 'pdf' | 'html'): Promise<Uint8Array | undefined>;
}
