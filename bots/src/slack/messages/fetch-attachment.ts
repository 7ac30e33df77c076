/** Pictures that people attached: read with the bot's token, from Slack's own file host alone. */

import { VizzyError } from '@vizzy/core';
import { z } from 'zod';
import { allowedUrl, readBody } from '../../attachment-download.ts';
import { limits } from '../limits.ts';
import type { AttachedFile } from '../receive.ts';
import type { SlackTexts } from '../texts.ts';
import type { SlackClient } from './bot-channel-client.ts';

/** What reading needs. */
export type FetchParts = {
  readonly token: string;
  /** Hosts that may be read from, with their port where it is not the usual one. */
  readonly hosts: readonly string[];
  readonly words: SlackTexts;
};

/** Milliseconds for one picture. */
const timeout = 20_000;

/**
 * Reads an attached picture. Throws `VizzyError('invalid-input')`, with words for the person, for what is no picture or not
 * kept in Slack, and `VizzyError('network')` when it cannot be read.
 */
export async function fetchAttachment(file: AttachedFile, { token, hosts, words }: FetchParts): Promise<Uint8Array> {
  const address = allowedUrl(file.url_private_download ?? file.url_private, hosts);
  if (!address) throw new VizzyError('invalid-input', words.faults.foreignPicture);
  const response = await fetch(address, {
    headers: { authorization: `Bearer ${token}` },
    // Without a valid token Slack redirects to a page to sign in, which would come with status 200.
    redirect: 'manual',
    signal: AbortSignal.timeout(timeout),
  }).catch((error: unknown) => {
    throw new VizzyError('network', 'an attached picture could not be read', { cause: error, isRetryable: true });
  });
  const type = response.headers.get('content-type') ?? '';
  if (response.status !== 200 || !response.body)
    throw new VizzyError('network', `an attached picture could not be read: ${response.status}`, { isRetryable: true });
  const bytes = type.startsWith('image/') ? await readBody(response.body, limits.picture) : undefined;
  if (!bytes) throw new VizzyError('invalid-input', words.faults.notAPicture);
  return bytes;
}

const fileAnswer = z.object({
  file: z.object({ url_private: z.string().optional(), url_private_download: z.string().optional() }),
});

/** A file with its address, which Slack leaves out of what comes from elsewhere and of pictures in blocks. */
export async function withUrl(file: AttachedFile, client: Pick<SlackClient, 'files'>): Promise<AttachedFile> {
  if (file.url_private !== undefined) return file;
  const answered = await client.files.info({ file: file.id }).catch(() => undefined);
  return { ...file, ...fileAnswer.safeParse(answered).data?.file };
}
