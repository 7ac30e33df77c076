/** A story as one picture: title, pictures and captions laid out as a page. */
import type { GeneratedImage, PageSetter, StoryPages } from '../image.ts';
import { splitPngChunks, textChunk, writePng } from '../png.ts';

/** Text chunks that say what the page is, after the header (PNG 3rd edition, 11.3.3). */
function labelled(bytes: Uint8Array, { title, credit }: StoryPages): Uint8Array {
  const [header, ...rest] = splitPngChunks(bytes) ?? [];
  if (!header) throw new RangeError('a page that was just set is not a PNG file');
  return writePng([
    header,
    textChunk('Software', 'Vizzy'),
    textChunk('Title', title),
    textChunk('Comment', credit),
    ...rest,
  ]);
}

/**
 * Lays a story out as a page of 1800 pixels' width, off the event loop. Rejects with a `VizzyError` `bad-answer` when one of
 * its pictures cannot be read.
 */
export async function composeStoryboard(story: StoryPages, setter: PageSetter): Promise<GeneratedImage> {
  const { bytes, width, height } = await setter.setStoryboard(story);
  return { bytes: labelled(bytes, story), format: 'png', width, height, tier: 'local', model: 'vizzy' };
}
