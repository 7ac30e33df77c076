/** Reads a creation's pictures back from Slack, which still has them when the core stores only how to draw them. */
import type { Creation } from '@vizzy/core';
import { isRemoteTier, isVizzyError } from '@vizzy/core';
import type { HandlerContext, Workspace } from '../handler-context.ts';
import { cut, limits } from '../limits.ts';
import { textsFor } from '../texts.ts';
import { pictureBlock, type RenderedMessage, type UploadedPicture } from './components.ts';
import { fetchAttachment, withUrl } from './fetch-attachment.ts';
import { escapeEntities } from './markup.ts';

/** The bytes of one of a creation's pictures, as it was shown; undefined if Slack no longer has it. */
export async function originalPicture(
  { id, tiers }: Creation,
  index: number,
  { client, token }: Workspace,
  handlerContext: HandlerContext,
): Promise<Uint8Array | undefined> {
  // The core redraws a local picture byte for byte.
  const tier = tiers[index];
  if (tier !== undefined && !isRemoteTier(tier)) return undefined;
  const fileId = (await handlerContext.postedCreations.find(id))?.files[index];
  if (fileId === undefined) return undefined;
  try {
    const file = await withUrl({ id: fileId }, client);
    return await fetchAttachment(file, { token, hosts: handlerContext.mediaHosts, texts: textsFor(undefined) });
  } catch (error) {
    if (!isVizzyError(error)) throw error;
    handlerContext.logger.info({ code: error.code }, 'could not read a picture back from Slack; drawing it again');
    return undefined;
  }
}

/** Renders one picture. */
export const renderPicture = (picture: UploadedPicture): RenderedMessage => ({
  text: cut(escapeEntities(picture.alt), limits.text),
  blocks: [pictureBlock(picture)],
});
