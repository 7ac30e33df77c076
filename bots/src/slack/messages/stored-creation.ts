/** The very picture that is shown: Slack keeps it, even where the core keeps only its recipe. */
import type { Creation } from '@vizzy/core';
import { isRemoteTier, isVizzyError } from '@vizzy/core';
import type { HandlerContext, Workspace } from '../handler-context.ts';
import { textsFor } from '../texts.ts';
import { fetchAttachment, withUrl } from './fetch-attachment.ts';

/** The bytes of one of a creation's pictures, as they were shown; undefined when Slack has it no more. */
export async function originalPicture(
  { id, tiers }: Creation,
  index: number,
  { client, token }: Workspace,
  handlerContext: HandlerContext,
): Promise<Uint8Array | undefined> {
  // What Vizzy drew itself is drawn again from its recipe, byte for byte.
  const tier = tiers[index];
  if (tier !== undefined && !isRemoteTier(tier)) return undefined;
  const fileId = (await handlerContext.postedCreations.find(id))?.files[index];
  if (fileId === undefined) return undefined;
  try {
    const file = await withUrl({ id: fileId }, client);
    return await fetchAttachment(file, { token, hosts: handlerContext.mediaHosts, words: textsFor(undefined) });
  } catch (error) {
    if (!isVizzyError(error)) throw error;
    handlerContext.logger.info({ code: error.code }, 'a picture could not be read back from Slack');
    return undefined;
  }
}
