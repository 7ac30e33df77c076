/** The very picture that is shown: Slack keeps it, even where the core keeps only its recipe. */
import type { Creation } from '@vizzy/core';
import { isRemoteTier, isVizzyError } from '@vizzy/core';
import type { Contact, Desk } from '../handler-context.ts';
import { wordsFor } from '../texts.ts';
import { download, withAddress } from './fetch-attachment.ts';

/** The bytes of one of a creation's pictures, as they were shown; undefined when Slack has it no more. */
export async function originalOf(
  { id, tiers }: Creation,
  index: number,
  { client, token }: Contact,
  desk: Desk,
): Promise<Uint8Array | undefined> {
  // What Vizzy drew itself is drawn again from its recipe, byte for byte.
  const tier = tiers[index];
  if (tier !== undefined && !isRemoteTier(tier)) return undefined;
  const fileId = (await desk.shown.find(id))?.files[index];
  if (fileId === undefined) return undefined;
  try {
    const file = await withAddress({ id: fileId }, client);
    return await download(file, { token, hosts: desk.mediaHosts, words: wordsFor(undefined) });
  } catch (error) {
    if (!isVizzyError(error)) throw error;
    desk.logger.info({ code: error.code }, 'a picture could not be read back from Slack');
    return undefined;
  }
}
