/** Which picture a turn starts from. */
import type { Brief } from '../brief.ts';
import { readSourceImage } from '../composition/index.ts';
import type { Creation } from '../creation.ts';
import type { Size } from '../image.ts';
import type { Plan } from '../plan.ts';
import { readPngChunks, readPngHeader } from '../png.ts';
import type { CreationRepository } from './creation-repository.ts';

/** Pixels of the longest side of a redrawn picture. */
const longestSide = 1024;

/** Pixels of the shortest side that an image model can be asked for. */
const shortestSide = 64;

function sizeInShapeOf({ width, height }: Size): Size {
  const scale = longestSide / Math.max(width, height);
  const scaled = (side: number) => Math.max(shortestSide, Math.round(side * scale));
  return { width: scaled(width), height: scaled(height) };
}

/** The plan with its pictures in the shape of the given one, an encoded PNG: whoever redraws it keeps that shape. */
export function withShapeOf(plan: Plan, source: Uint8Array): Plan {
  const header = readPngHeader(readPngChunks(source) ?? []);
  if (!header) return plan;
  const size = sizeInShapeOf(header);
  return { ...plan, prompts: plan.prompts.map((prompt) => ({ ...prompt, ...size })) };
}

/**
 * The brief with the picture that it transforms: the attached one, checked and made to fit, or one of the creation
 * that a transform refines: the one that was picked, else the first. Throws `VizzyError('invalid-input')` when the attachment cannot be used.
 */
export async function withSourcePicture(
  brief: Brief,
  last: Creation | undefined,
  creations: CreationRepository,
): Promise<Brief> {
  if (brief.image) return { ...brief, image: await readSourceImage(brief.image) };
  if (brief.mode !== 'transform' || !brief.refinement || !last) return brief;
  const index = brief.refinement.picture ?? 0;
  const picture = await creations.picture(last.id, index);
  const shown = last.depictions?.[index];
  return picture ? { ...brief, image: picture.bytes, ...(shown ? { imageDepiction: shown } : {}) } : brief;
}
